package dev.workings.markdown;

import dev.workings.source.Slice;
import dev.workings.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The lines between a first line {@code ---} and the next line {@code ---} or {@code ...}.
 *
 * @param text the lines, without the two fences
 * @param end the offset at which Markdown begins
 */
record FrontMatter(Slice text, int end) {
  /** The front matter of a source; none unless its closing line is there. */
  static @Nullable FrontMatter of(Source source) {
    if (!isFence(withoutMark(source.line(1)), "---")) {
      return null;
    }
    for (int line = 2; line <= source.lineCount(); line++) {
      if (isFence(source.line(line), "---") || isFence(source.line(line), "...")) {
        return between(source, line);
      }
    }
    return null;
  }

  private static FrontMatter between(Source source, int closing) {
    int start = source.lineStart(2);
    int end = source.lineStart(closing);
    boolean isLast = closing == source.lineCount();
    int next = isLast ? source.text().length() : source.lineStart(closing + 1);
    return new FrontMatter(Slice.of(source.span(start, end)), next);
  }

  private static boolean isFence(String line, String fence) {
    return line.startsWith(fence) && line.substring(fence.length()).isBlank();
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
