package dev.workings.source;

/**
 * The line a span begins on, as it is shown to people: what comes before the span, the span itself
 * up to the end of the line, and what comes after. Of a very long line only the neighbourhood.
 */
record Excerpt(int line, String before, String marked, String after) {
  private static final int BEFORE = 80;
  private static final int MARKED = 80;
  private static final int AFTER = 40;
  private static final String CUT = "…";

  static Excerpt of(Span span) {
    int number = span.position().line();
    String line = span.source().line(number);
    int start = Math.min(span.position().column() - 1, line.length());
    int end = Math.min(start + span.end() - span.start(), line.length());
    String before = line.substring(0, start);
    String shown = Glyphs.visible(cutLeft(before));
    String both = Glyphs.visible(cutLeft(before) + cutRight(line.substring(start, end), MARKED));
    String after = cutRight(line.substring(end), AFTER);
    return new Excerpt(number, shown, both.substring(shown.length()), Glyphs.visible(after));
  }

  /** The line's text. */
  String text() {
    return before + marked + after;
  }

  /** Spaces up to the span, then a mark under each of its columns. */
  String underline(String mark) {
    return " ".repeat(Glyphs.width(before)) + mark.repeat(Math.max(1, Glyphs.width(marked)));
  }

  private static String cutLeft(String text) {
    int from = Math.max(0, text.length() - BEFORE);
    return from == 0 ? text : CUT + text.substring(whole(text, from));
  }

  private static String cutRight(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, whole(text, limit)) + CUT;
  }

  /** An offset that does not cut a character in two. */
  private static int whole(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
  }
}
