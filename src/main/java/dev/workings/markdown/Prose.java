package dev.workings.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text outside the document, such as a caption: words as they are, and formulas in dollar
 * signs by the rule that holds in documents. Nothing else in it is markup.
 */
public record Prose(List<Part> parts) {
  /**
   * A part of the line.
   *
   * @param text words, or LaTeX without its dollar signs
   */
  public record Part(String text, boolean formula) {
    private String plain() {
      return formula ? FormulaText.of(text) : text;
    }
  }

  public Prose {
    parts = List.copyOf(parts);
  }

  /** The parts of a line. */
  public static Prose of(String text) {
    Dollars dollars = new Dollars(text);
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int marks = text.startsWith("$$", i) ? 2 : 1;
      int end = marks == 2 ? dollars.displayEnd(i) : dollar(text, i) ? dollars.inlineEnd(i) : -1;
      if (end >= 0) {
        flush(words, parts);
        parts.add(new Part(text.substring(i + marks, end), true));
        i = end + marks - 1;
      } else {
        i += text.startsWith("\\$", i) ? 1 : 0;
        words.append(text.charAt(i));
      }
    }
    flush(words, parts);
    return new Prose(parts);
  }

  private static boolean dollar(String text, int index) {
    return text.charAt(index) == '$';
  }

  private static void flush(StringBuilder words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Part(words.toString(), false));
      words.setLength(0);
    }
  }

  /** The line without any formatting. */
  public String plain() {
    return parts.stream().map(Part::plain).collect(Collectors.joining());
  }
}
