package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters that are parsed, and the way back from each to its place in the file.
 *
 * <p>Line ends become {@code \n}, a byte order mark is left out, and characters that no page can
 * hold become U+FFFD; all else is as written. Only the {@code \r} of {@code \r\n} changes offsets.
 */
final class Body {
  private final Source source;
  private final int base;
  private final String text;
  private final int[] dropped;

  private Body(Source source, int base, String text, int[] dropped) {
    this.source = source;
    this.base = base;
    this.text = text;
    this.dropped = dropped;
  }

  /** What follows an offset of a source. */
  static Body of(Source source, int start) {
    String all = source.text();
    int base = start == 0 && all.startsWith("\uFEFF") ? 1 : start;
    StringBuilder text = new StringBuilder(all.length() - base);
    int[] dropped = new int[16];
    int count = 0;
    for (int i = base; i < all.length(); i++) {
      if (all.startsWith("\r\n", i)) {
        dropped = count < dropped.length ? dropped : Arrays.copyOf(dropped, 2 * count);
        dropped[count++] = text.length();
      } else {
        text.append(all.charAt(i) == '\r' ? '\n' : Characters.shown(all, i));
      }
    }
    return new Body(source, base, text.toString(), Arrays.copyOf(dropped, count));
  }

  Source source() {
    return source;
  }

  String text() {
    return text;
  }

  /** The place of a range of {@link #text()}. */
  Span span(int start, int end) {
    int from = base + start + droppedBefore(start + 1);
    return source.span(from, end > start ? base + end + droppedBefore(end) : from);
  }

  /** The place of a node. */
  Span span(Node node) {
    return span(node.getChars());
  }

  /** The place of a sequence, from its first character to its last. */
  Span span(BasedSequence sequence) {
    int start = Math.min(sequence.getStartOffset(), text.length());
    return span(start, Math.max(start, Math.min(sequence.getEndOffset(), text.length())));
  }

  /** A sequence with the places of its characters; a block's prefixes are not in it. */
  Slice slice(BasedSequence sequence) {
    return slice(List.of(sequence), sequence.getStartOffset());
  }

  /** Several sequences joined; {@code place} is where the slice is if they are empty. */
  Slice slice(List<BasedSequence> sequences, int place) {
    List<Span> pieces = new ArrayList<>();
    for (BasedSequence sequence : sequences) {
      addPieces(sequence, pieces);
    }
    return Slice.of(source, pieces.isEmpty() ? List.of(span(place, place)) : pieces);
  }

  private void addPieces(BasedSequence sequence, List<Span> pieces) {
    int from = -1;
    int next = -1;
    for (int i = 0; i < sequence.length(); i++) {
      int offset = sequence.getIndexOffset(i);
      if (offset < 0) {
        continue;
      }
      int place = span(offset, offset).start();
      if (place != next) {
        addPiece(from, next, pieces);
        from = place;
      }
      next = place + 1;
    }
    addPiece(from, next, pieces);
  }

  private void addPiece(int from, int to, List<Span> pieces) {
    if (from >= 0) {
      pieces.add(source.span(from, to));
    }
  }

  /** How many characters were dropped before an offset of {@link #text()}. */
  private int droppedBefore(int offset) {
    int found = Arrays.binarySearch(dropped, offset);
    return found >= 0 ? found : -found - 1;
  }
}
