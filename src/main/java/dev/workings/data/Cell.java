package dev.workings.data;

import dev.workings.source.Source;
import dev.workings.source.Span;

/**
 * One cell as it was written.
 *
 * @param text what it says, without quotation marks and escapes
 * @param start where it begins in its source
 * @param end where it ends, behind its quotation marks if it has some
 */
record Cell(String text, Kind kind, int start, int end) {
  /** What a cell is by the way it is written. */
  enum Kind {
    /** A cell of CSV, which is a number if it looks like one. */
    WRITTEN,
    /** A number of JSON. */
    NUMBER,
    /** A text of JSON. */
    TEXT,
    /** True or false in JSON. */
    TRUTH,
    /** The null of JSON. */
    NOTHING
  }

  Span in(Source source) {
    return source.span(start, end);
  }
}
