package dev.workings.eval;

/**
 * The options of a cell that shows tables.
 *
 * @param heading heading of the first column of a table by {@code for}; empty for the index's name
 */
record TableOptions(String heading) {
  /** The key of the one option that only a table by {@code for} has. */
  static final String HEADING = "table";

  static TableOptions of(OptionReader reader) {
    String heading = reader.text(HEADING);
    return new TableOptions(heading == null ? "" : heading);
  }
}
