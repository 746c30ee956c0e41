package dev.workings.cite;

import dev.workings.source.Source;
import dev.workings.source.Span;

/** Places from the line and column that a parser tells. */
final class Places {
  private Places() {}

  /** The character there; at the file's or the line's end the last one before it. */
  static Span at(Source source, int line, int column) {
    int known = Math.max(1, Math.min(line, source.lineCount()));
    int inLine = Math.max(0, Math.min(column - 1, source.line(known).length() - 1));
    int start = source.lineStart(known) + inLine;
    return source.span(start, Math.min(start + 1, source.text().length()));
  }
}
