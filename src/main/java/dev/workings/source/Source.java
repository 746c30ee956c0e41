package dev.workings.source;

import java.util.Arrays;

/**
 * One text file as its author wrote it: a path to name it by and its characters.
 *
 * <p>Offsets are UTF-16 offsets into {@link #text()}. Lines end at {@code \n}, {@code \r\n} or
 * {@code \r}.
 */
public final class Source {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  private Source(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** A source with the given site-relative path ({@code /}-separated) and text. */
  public static Source of(String path, String text) {
    return new Source(path, text);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The span from {@code start} (inclusive) to {@code end} (exclusive). */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The line and column of an offset; the offset just behind the text is allowed. */
  public Position position(int offset) {
    int line = lineIndex(offset);
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  /** Number of lines; a text that ends in a line break has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The offset at which a line (counted from 1) begins. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The text of a line (counted from 1), without its line break. */
  public String line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return path;
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaksHere =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (breaksHere) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
