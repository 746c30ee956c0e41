package dev.workings.markdown;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.Locale;

/**
 * How much we read. Limits are counted, never timed, so a file that is read is read everywhere;
 * below them every known hostile input of flexmark stays far under two seconds.
 */
final class Limits {
  /** Of a file, in UTF-16 units. */
  static final int FILE = 2 * 1024 * 1024;

  /** Of a line and of a paragraph, in UTF-16 units. */
  static final int PARAGRAPH = 32 * 1024;

  /** Of a paragraph, in lines. */
  static final int LINES = 1000;

  /** Of characters in one paragraph that can begin or end markup. */
  static final int MARKS = 4000;

  /** Of blocks within blocks, and of markup within markup. */
  static final int DEPTH = 100;

  private Limits() {}

  /** Whether a source may be parsed; if not, says why. Bad characters are reported, not fatal. */
  static boolean allow(Source source, Diagnostics diagnostics) {
    reportBadCharacters(source, diagnostics);
    return fileFits(source, diagnostics) && linesFit(source, diagnostics);
  }

  private static boolean fileFits(Source source, Diagnostics diagnostics) {
    int length = source.text().length();
    if (length > FILE) {
      Span place = source.span(FILE, FILE);
      diagnostics.add(
          tooLong("the file has " + length + " characters; the limit is " + FILE, place));
    }
    return length <= FILE;
  }

  private static boolean linesFit(Source source, Diagnostics diagnostics) {
    for (int line = 1; line <= source.lineCount(); line++) {
      int start = source.lineStart(line);
      int end = line < source.lineCount() ? source.lineStart(line + 1) : source.text().length();
      if (end - start > PARAGRAPH) {
        Span place = source.span(start, start);
        diagnostics.add(
            tooLong("the line has over " + PARAGRAPH + " characters, which is the limit", place));
        return false;
      }
    }
    return true;
  }

  private static Diagnostic tooLong(String message, Span place) {
    return Diagnostic.error(Code.MARKDOWN_TOO_LONG, message, place).hint("Split it.");
  }

  private static void reportBadCharacters(Source source, Diagnostics diagnostics) {
    String text = source.text();
    int first = -1;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isAllowed(text, i)) {
        first = count++ == 0 ? i : first;
      }
    }
    if (count > 0) {
      diagnostics.add(badCharacter(source.span(first, first + 1), count));
    }
  }

  private static Diagnostic badCharacter(Span place, int count) {
    String name = "U+" + hex(place.text().charAt(0));
    String more = count == 1 ? "" : "; " + count + " such characters are in the file";
    return Diagnostic.error(Code.BAD_ENCODING, name + " is not text" + more, place)
        .hint("Save the file as UTF-8 without control characters.");
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
