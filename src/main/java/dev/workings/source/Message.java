package dev.workings.source;

import java.util.Locale;

/**
 * A diagnostic as people read it: place and message, the line with carets under the place, further
 * places, hints.
 *
 * @param folder what stands before a path; may be empty
 * @param colour whether a terminal's colours are to be written
 */
public record Message(String folder, boolean colour) {
  private static final String BOLD = "1";
  private static final String BLUE = "34";
  private static final int GUTTER = 5;

  /** The lines of a diagnostic; the last one ends in a line break, too. */
  public String of(Diagnostic d) {
    StringBuilder text = new StringBuilder(painted(BOLD, place(d.span()))).append(": ");
    String word = d.severity().name().toLowerCase(Locale.ROOT) + "[" + d.code() + "]";
    text.append(painted(tint(d.severity()), word)).append(": ");
    text.append(painted(BOLD, Glyphs.visible(d.message()))).append('\n');
    text.append(excerpt(d.span(), "^", d.caret(), tint(d.severity())));
    for (Label label : d.labels()) {
      text.append(label(label, d.span().source()));
    }
    d.hints().forEach(hint -> text.append(gutter("", "=")).append(note("hint: " + hint)));
    return text.toString();
  }

  private String label(Label label, Source here) {
    Span span = label.span();
    boolean elsewhere = span.source() != here || span.source().text().isEmpty();
    String where = elsewhere ? gutter("", ":") + note(place(span)) : "";
    return where + excerpt(span, "-", label.message(), BLUE);
  }

  /** The line and the marks under it; a file as a whole has neither. */
  private String excerpt(Span span, String mark, String words, String tint) {
    if (span.source().text().isEmpty()) {
      return words.isEmpty() ? "" : gutter("", "=") + note(words);
    }
    Excerpt excerpt = Excerpt.of(span);
    String marks = excerpt.underline(mark) + (words.isEmpty() ? "" : " " + Glyphs.visible(words));
    int indent = marks.indexOf(mark);
    return gutter(Integer.toString(excerpt.line()), "|")
        + (" " + excerpt.text()).stripTrailing()
        + "\n"
        + gutter("", "|")
        + " "
        + marks.substring(0, indent)
        + painted(tint, marks.substring(indent))
        + "\n";
  }

  private String place(Span span) {
    return Glyphs.visible(folder + span);
  }

  private String gutter(String number, String rule) {
    String padded = " ".repeat(Math.max(0, GUTTER - number.length())) + number;
    return painted(BLUE, padded + " " + rule);
  }

  private static String note(String text) {
    return " " + Glyphs.visible(text) + "\n";
  }

  private static String tint(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case NOTE -> "1;36";
    };
  }

  private String painted(String tint, String text) {
    return colour ? "\u001B[" + tint + "m" + text + "\u001B[0m" : text;
  }
}
