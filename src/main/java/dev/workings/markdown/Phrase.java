package dev.workings.markdown;

import dev.workings.source.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of plain text in which references and values may stand, such as a heading without its
 * markup.
 */
public record Phrase(List<Part> parts) {
  /** Nothing. */
  public static final Phrase EMPTY = new Phrase(List.of());

  /**
   * A part of the line.
   *
   * @param text the words as they are written
   * @param reference what they refer to, or null
   * @param value the place of the value that they stand for, that of its hole; or null
   */
  public record Part(String text, Hole.@Nullable Reference reference, @Nullable Span value) {
    /** Words that stand for themselves. */
    Part(String text) {
      this(text, null, null);
    }
  }

  public Phrase {
    parts = List.copyOf(parts);
  }

  /** The line with its references and values as they are written. */
  public String text() {
    return text(Part::text);
  }

  /** The line with other words for its parts. */
  public String text(Function<Part, String> said) {
    return parts.stream().map(said).collect(Collectors.joining()).strip();
  }
}
