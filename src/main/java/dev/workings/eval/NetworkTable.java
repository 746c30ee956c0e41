package dev.workings.eval;

import dev.workings.function.Term;
import java.util.List;

/**
 * The table of a network, one row a layer, in groups for the blocks it is made of.
 *
 * @param footer the totals
 */
public record NetworkTable(List<Term> header, List<Row> rows, List<Term> footer) {
  public NetworkTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    footer = List.copyOf(footer);
  }

  /** A row. */
  public sealed interface Row {
    /** In how many blocks it stands. */
    int depth();
  }

  /** What a block is, in words across the table. */
  public record Heading(int depth, String words) implements Row {}

  /**
   * A layer, or what a block comes to.
   *
   * @param sum whether it adds up rows above
   * @param cells one a column
   */
  public record Line(int depth, boolean sum, List<Term> cells) implements Row {
    public Line {
      cells = List.copyOf(cells);
    }
  }
}
