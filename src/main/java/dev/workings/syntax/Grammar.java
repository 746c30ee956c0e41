package dev.workings.syntax;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words and symbols of the language and the limits of its parser, each in one place. */
public final class Grammar {
  /** UTF-16 units in a cell. */
  public static final int MAX_CELL = 65_536;

  /**
   * Brackets, prefix operators, exponents and {@code if}s inside one another. A level takes the
   * parser up to 2 KB of stack, so that a thread of 512 KB has more than it needs.
   */
  public static final int MAX_NESTING = 100;

  /** Levels of an expression tree; a chain of n operators has n + 1. */
  public static final int MAX_HEIGHT = 500;

  private static final Map<String, TokenKind> RESERVED = new TreeMap<>();
  private static final Map<String, TokenKind> SYMBOLS = new TreeMap<>();

  static {
    for (TokenKind kind : TokenKind.values()) {
      if (kind.isReserved()) {
        kind.spellings().forEach(word -> RESERVED.put(word, kind));
      } else if (kind.isSymbol()) {
        kind.spellings().forEach(symbol -> SYMBOLS.put(symbol, kind));
      }
    }
  }

  private Grammar() {}

  /** The words that cannot be names, sorted. */
  public static List<String> reservedWords() {
    return List.copyOf(RESERVED.keySet());
  }

  /** Whether a word cannot be a name. */
  public static boolean isReserved(String word) {
    return RESERVED.containsKey(word);
  }

  static TokenKind word(String word) {
    return RESERVED.getOrDefault(word, TokenKind.NAME);
  }

  static @Nullable TokenKind symbol(String spelling) {
    return SYMBOLS.get(spelling);
  }
}
