package dev.workings.data;

import dev.workings.source.Code;
import dev.workings.source.Span;

/** How much a data file may hold; what is more is no page any more. */
final class Limits {
  static final int ROWS = 100_000;
  static final int COLUMNS = 1_000;
  static final int CELLS = 500_000;

  /** Wrong rows and cells of a file that are reported. */
  static final int FINDINGS = 1_000;

  private Limits() {}

  /**
   * Refuses a file that is about to hold too much.
   *
   * @param place where it gets too much
   */
  static void check(int columns, int rows, Span place) {
    check(columns, COLUMNS, "columns", place);
    check(rows, ROWS, "rows", place);
    check((long) columns * rows, CELLS, "cells", place);
  }

  private static void check(long count, int limit, String what, Span place) {
    if (count > limit) {
      throw Refused.because(
          Code.LIMIT_EXCEEDED,
          "this file has more than " + limit + " " + what,
          place,
          "leave out what the page does not show, or add it up before");
    }
  }
}
