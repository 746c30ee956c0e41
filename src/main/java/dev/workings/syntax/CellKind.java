package dev.workings.syntax;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a cell holds; the word in the braces of its fence says it. */
public enum CellKind {
  /** Statements of any kind. */
  CALC,
  /** One network. */
  NETWORK,
  /** The columns of one table. */
  TABLE;

  /** The word in the braces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a word, or null if it means none. */
  public static @Nullable CellKind of(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst().orElse(null);
  }

  /** All words. */
  public static List<String> words() {
    return Stream.of(values()).map(CellKind::word).toList();
  }
}
