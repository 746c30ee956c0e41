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
    Span above = d.span();
    for (Label label : d.labels()) {
      text.append(label(label, above));
      above = label.span();
    }
    d.hints().forEach(hint -> text.append(gutter("", "=")).append(note("hint: " + hint)));
    return text.toString();
  }

  /** That a file has more findings than are told. */
  public String more(String path, int count) {
    return "\n" + painted(BOLD, Glyphs.visible(folder + path)) + ": " + count + " more\n";
  }

  /** A line that stands above already is not shown again. */
  private String label(Label label, Span above) {
    Span span = label.span();
    boolean elsewhere = span.source() != above.source() || span.source().text().isEmpty();
    String where = elsewhere ? gutter("", ":") + note(place(span)) : "";
    boolean shown = !elsewhere && span.position().line() == above.position().line();
    String words = label.message();
    return where + (shown ? marks(span, "-", words, BLUE) : excerpt(span, "-", words, BLUE));
  }

  /** The line and the marks under it; a file as a whole has neither. */
  private String excerpt(Span span, String mark, String words, String tint) {
    if (span.source().text().isEmpty()) {
      return words.isEmpty() ? "" : gutter("", "=") + note(words);
    }
    Excerpt excerpt = Excerpt.of(span);
    return gutter(Integer.toString(excerpt.line()), "|")
        + (" " + excerpt.text()).stripTrailing()
        + "\n"
        + marks(span, mark, words, tint);
  }

  private String marks(Span span, String mark, String words, String tint) {
    String marks =
        Excerpt.of(span).underline(mark) + (words.isEmpty() ? "" : " " + Glyphs.visible(words));
    int indent = marks.indexOf(mark);
    return gutter("", "|")
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
