package dev.workings.app;

import dev.workings.source.Diagnostic;
import dev.workings.source.Label;
import dev.workings.source.Severity;
import dev.workings.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** For people: place and message, the line with carets under the place, further places, hints. */
record TextReport(String folder, boolean colour) implements Report {
  private static final String BOLD = "1";
  private static final String BLUE = "34";
  private static final int GUTTER = 5;

  /** So many findings of one file are told; who has more mends these first. */
  private static final int MOST = 20;

  @Override
  public String of(List<Diagnostic> diagnostics) {
    StringBuilder report = new StringBuilder();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Diagnostic d : diagnostics) {
      if (counts.merge(d.span().source().path(), 1, Integer::sum) <= MOST) {
        report.append(report.isEmpty() ? "" : "\n").append(one(d));
      }
    }
    counts.forEach((path, count) -> report.append(rest(path, count - MOST)));
    return report.toString();
  }

  private String rest(String path, int more) {
    return more <= 0
        ? ""
        : "\n" + painted(BOLD, Glyphs.visible(folder + path)) + ": " + more + " more\n";
  }

  private String one(Diagnostic d) {
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

  /** A line that stands above already is not shown again. */
  private String label(Label label, Span above) {
    Span span = label.span();
    boolean elsewhere = span.source() != above.source() || span.source().text().isEmpty();
    String where = elsewhere ? gutter("", ":") + note(place(span)) : "";
    boolean shown = !elsewhere && span.position().line() == above.position().line();
    return where
        + (shown
            ? marks(span, "-", label.message(), BLUE)
            : excerpt(span, "-", label.message(), BLUE));
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
