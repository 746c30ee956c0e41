package dev.workings.markdown;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of plain text in which references may stand, such as a heading without its markup. */
public record Phrase(List<Part> parts) {
  /** Nothing. */
  public static final Phrase EMPTY = new Phrase(List.of());

  /**
   * A part of the line.
   *
   * @param text the words as they are written
   * @param reference what they refer to, or null
   */
  public record Part(String text, Hole.@Nullable Reference reference) {}

  public Phrase {
    parts = List.copyOf(parts);
  }

  /** The line with its references as they are written. */
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining()).strip();
  }

  /** The line with its references in other words. */
  public String text(Function<Hole.Reference, String> said) {
    StringBuilder line = new StringBuilder();
    for (Part part : parts) {
      Hole.Reference reference = part.reference();
      line.append(reference == null ? part.text() : said.apply(reference));
    }
    return line.toString().strip();
  }
}
