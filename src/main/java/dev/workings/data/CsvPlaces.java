package dev.workings.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.workings.source.Code;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row after the other. The library tells what is in a cell and whether it was
 * quoted, not where it stands; since nothing is skipped, that follows from the cells before it.
 */
final class CsvPlaces extends AbstractBaseCsvCallbackHandler<List<Cell>> {
  private static final char QUOTE = '"';

  private final Source source;
  private final String text;
  private List<Cell> row = new ArrayList<>();
  private int at;
  private @Nullable Refused stray;

  CsvPlaces(Source source) {
    this.source = source;
    this.text = source.text();
  }

  @Override
  protected void handleBegin(long line) {
    row = new ArrayList<>();
    if (at > 0 && charAt(at - 1) == '\r' && charAt(at) == '\n') {
      at++;
    }
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    String cell = new String(buffer, offset, length);
    int end = at + length + (quoted ? 2 + (int) cell.chars().filter(c -> c == QUOTE).count() : 0);
    row.add(quoted ? new Cell(cell, Cell.Kind.WRITTEN, at, end) : bare(cell));
    at = end + 1;
  }

  @Override
  protected void handleEmpty() {
    at++;
  }

  /** The cells of the row; none for an empty line. */
  @Override
  protected List<Cell> buildRecord() {
    return row;
  }

  /** Spaces around a cell without quotation marks are layout. */
  private Cell bare(String cell) {
    int start = at;
    int end = at + cell.length();
    while (start < end && isBlank(charAt(start))) {
      start++;
    }
    while (start < end && isBlank(charAt(end - 1))) {
      end--;
    }
    if (cell.indexOf(QUOTE) >= 0) {
      stray = stray == null ? strayQuote(text.indexOf(QUOTE, at), start) : stray;
    }
    return new Cell(text.substring(start, end), Cell.Kind.WRITTEN, start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  /** Fails if a cell so far was unsound; the library would hide it if we failed at once. */
  void requireSound() {
    if (stray != null) {
      throw stray;
    }
  }

  private Refused strayQuote(int quote, int start) {
    return Refused.because(
        Code.BAD_DATA,
        "a quotation mark in a cell that does not begin with one",
        source.span(quote, quote + 1),
        quote == start
            ? "delete the space before it"
            : "put the whole cell in quotation marks, and double those in it");
  }

  /** Why the cell that begins here could not be read. */
  Refused badQuotes() {
    handleBegin(0);
    int quote = Math.min(at, Math.max(0, text.length() - 1));
    int close = quote + 1;
    while (charAt(close) != 0 && (charAt(close) != QUOTE || charAt(close + 1) == QUOTE)) {
      close += charAt(close) == QUOTE ? 2 : 1;
    }
    boolean quoted = charAt(quote) == QUOTE;
    if (quoted && close + 1 < text.length()) {
      return Refused.because(
          Code.BAD_DATA,
          "text behind the closing quotation mark",
          source.span(close + 1, close + 2),
          "a quotation mark inside a cell is doubled: \"\"");
    }
    return Refused.because(
        Code.BAD_DATA,
        quoted ? "this quotation mark is never closed" : "this row is too long",
        source.span(quote, Math.min(quote + 1, text.length())),
        quoted ? "close it, or delete it" : "a file has at most " + Limits.COLUMNS + " columns");
  }

  /** Whether anything but line breaks is still to come. */
  boolean hasMore() {
    return !text.substring(Math.min(at, text.length())).isBlank();
  }

  /** The empty line just read. */
  Span lastLine() {
    int line = Math.max(0, Math.min(at, text.length()) - 1);
    return source.span(line, line);
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }
}
