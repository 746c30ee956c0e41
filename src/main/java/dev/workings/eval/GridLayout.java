package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How matrices are laid out: with rules, or with dots for what would not fit.
 *
 * @param ruleEvery a rule after every so many columns; 0 for none
 * @param upright whether a vector stands as a column
 */
record GridLayout(int ruleEvery, boolean upright) {
  static final GridLayout PLAIN = new GridLayout(0, false);

  static final int MOST_COLUMNS = 12;
  private static final int MOST_ROWS = 20;
  private static final int MOST_RULED = 40;
  private static final int DOTS = -1;

  /** A tensor of rank 1 or 2 as a matrix of terms; of a higher rank, its slices under another. */
  Term grid(Tensor tensor, Function<Scalar, Term> entry) {
    List<Integer> rows = visibleRows(tensor);
    List<Integer> columns = visibleColumns(tensor);
    List<List<Term>> terms = new ArrayList<>();
    for (int row : rows) {
      List<Term> line = new ArrayList<>();
      for (int column : columns) {
        boolean seen = row != DOTS && column != DOTS;
        line.add(seen ? entry.apply(at(tensor, row, column)) : dots(tensor, row, column));
      }
      terms.add(line);
    }
    return new Term.Grid(terms, upright, ruleEvery);
  }

  /** The entries that are not left out, in order. */
  List<Scalar> visible(Tensor tensor) {
    List<Scalar> entries = new ArrayList<>();
    for (int row : visibleRows(tensor)) {
      for (int column : visibleColumns(tensor)) {
        if (row != DOTS && column != DOTS) {
          entries.add(at(tensor, row, column));
        }
      }
    }
    return entries;
  }

  private static Scalar at(Tensor tensor, int row, int column) {
    return tensor.entries().get(row * columns(tensor) + column);
  }

  private Term dots(Tensor tensor, int row, int column) {
    boolean both = row == DOTS && column == DOTS;
    boolean across = row != DOTS || isLying(tensor);
    return new Term.Dots(
        both ? Term.Dots.Way.DIAGONAL : across ? Term.Dots.Way.ACROSS : Term.Dots.Way.DOWN);
  }

  private List<Integer> visibleRows(Tensor tensor) {
    int rows = tensor.entries().size() / columns(tensor);
    return visible(rows, isLying(tensor) ? MOST_COLUMNS : MOST_ROWS);
  }

  private List<Integer> visibleColumns(Tensor tensor) {
    return visible(columns(tensor), MOST_COLUMNS);
  }

  /** All indices if there are few, or if rules were asked for; else the ends, with dots between. */
  private List<Integer> visible(int count, int most) {
    return count <= (ruleEvery > 0 ? MOST_RULED : most)
        ? IntStream.range(0, count).boxed().toList()
        : List.of(0, 1, 2, DOTS, count - 1);
  }

  private boolean isLying(Tensor tensor) {
    return columns(tensor) == 1 && !upright;
  }

  private static int columns(Tensor tensor) {
    return tensor.rank() == 1 ? 1 : tensor.size(tensor.rank() - 1);
  }
}
