package dev.workings.site;

import dev.workings.eval.Origin;
import dev.workings.eval.Provenance;
import java.util.List;

/**
 * A number of a page, or the numbers in one column of a table.
 *
 * @param position in the ledger, from 1
 * @param figures the number as it is shown, once for each way it is shown in; none for a column
 * @param tally of one number, or of a column
 */
record LedgerEntry(int position, Origin origin, List<Provenance> figures, Tally tally) {
  LedgerEntry {
    figures = List.copyOf(figures);
  }

  boolean isColumn() {
    return figures.isEmpty();
  }

  /** The id of the place where the page shows it first. */
  String place() {
    return "w-n" + position;
  }

  /** The id of what tells where it comes from. */
  String account() {
    return "w-o" + position;
  }
}
