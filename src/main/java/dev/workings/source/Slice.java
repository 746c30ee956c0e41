package dev.workings.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A piece of text taken line by line from a {@link Source}, which knows where each of its lines
 * came from.
 *
 * <p>A fenced block inside a quotation or a list is not a substring of its file: every line has a
 * prefix cut off. A slice joins what is left and still maps each offset to its place in the file.
 */
public final class Slice {
  private final Source source;
  private final String text;
  private final int[] startsHere;
  private final int[] startsInSource;

  private Slice(Source source, List<Span> pieces) {
    this.source = source;
    StringBuilder joined = new StringBuilder();
    startsHere = new int[Math.max(1, pieces.size())];
    startsInSource = new int[startsHere.length];
    for (int i = 0; i < pieces.size(); i++) {
      startsHere[i] = joined.length();
      startsInSource[i] = pieces.get(i).start();
      joined.append(pieces.get(i).text());
    }
    text = joined.toString();
  }

  /** The whole of a source. */
  public static Slice of(Source source) {
    return of(source.span(0, source.text().length()));
  }

  /** The text of one span. */
  public static Slice of(Span span) {
    return of(span.source(), List.of(span));
  }

  /** The texts of several spans of one source joined, in order; each keeps its line break. */
  public static Slice of(Source source, List<Span> pieces) {
    return new Slice(source, pieces);
  }

  public Source source() {
    return source;
  }

  public String text() {
    return text;
  }

  /** The place in the source of a range of this slice's text. */
  public Span span(int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    int from = inSource(start, false);
    return source.span(from, Math.max(from, inSource(end, end > start)));
  }

  /** The place in the source of the whole slice. */
  public Span span() {
    return span(0, text.length());
  }

  /** A part of this slice, with the same places. */
  public Slice part(int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    if (start == end) {
      return of(span(start, end));
    }
    List<Span> pieces = new ArrayList<>();
    for (int i = pieceAt(start); i < startsHere.length && startsHere[i] < end; i++) {
      int pieceEnd = i + 1 < startsHere.length ? startsHere[i + 1] : text.length();
      int shift = startsInSource[i] - startsHere[i];
      int from = Math.max(start, startsHere[i]);
      pieces.add(source.span(from + shift, Math.min(end, pieceEnd) + shift));
    }
    return of(source, pieces);
  }

  /** An end offset belongs to the piece it closes, a start offset to the piece it opens. */
  private int inSource(int offset, boolean closes) {
    int piece = pieceAt(closes ? offset - 1 : offset);
    return startsInSource[piece] + offset - startsHere[piece];
  }

  /** The piece that holds the character at an offset; of several that begin there the last one. */
  private int pieceAt(int offset) {
    int low = 0;
    int high = startsHere.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (startsHere[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
