package dev.workings.markdown;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines between a first line {@code ---} and the next line {@code ---} or {@code ...}.
 *
 * @param text the lines, without the two fences
 * @param end the offset at which Markdown begins
 */
record FrontMatter(Slice text, int end) {
  private static final Pattern KEY = Pattern.compile("[a-z_]+:(\\s|$)");

  /** The front matter of a source; none unless its closing line is there. */
  static @Nullable FrontMatter of(Source source, Diagnostics diagnostics) {
    if (!isFence(withoutMark(source.line(1)), "---")) {
      return null;
    }
    for (int line = 2; line <= source.lineCount(); line++) {
      if (isFence(source.line(line), "---") || isFence(source.line(line), "...")) {
        return between(source, line);
      }
    }
    if (source.lineCount() > 1 && KEY.matcher(source.line(2)).lookingAt()) {
      diagnostics.add(unclosed(source));
    }
    return null;
  }

  /** A line at the top could be a mere rule, but not with a key right below it. */
  private static Diagnostic unclosed(Source source) {
    String message = "the front matter is not closed";
    return Diagnostic.error(Code.UNCLOSED, message, source.span(0, source.line(1).length()))
        .hint("write --- on a line of its own behind it");
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
