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

  private static final int MOST_COLUMNS = 12;
  private static final int MOST_ROWS = 20;

  /** Stands where rows or columns are left out. */
  private static final int DOTS = -1;

  /** A tensor of rank 1 or 2 as a matrix of terms; of a higher rank, its slices under another. */
  Term grid(Tensor tensor, Function<Scalar, Term> entry) {
    List<List<Term>> grid = new ArrayList<>();
    for (int row : rows(tensor)) {
      List<Term> terms = new ArrayList<>();
      for (int column : columns(tensor)) {
        terms.add(
            row == DOTS || column == DOTS
                ? dots(row, column, isLying(tensor))
                : entry.apply(at(tensor, row, column)));
      }
      grid.add(terms);
    }
    return new Term.Grid(grid, upright, ruleEvery);
  }

  /** The entries that are shown. */
  List<Scalar> visible(Tensor tensor) {
    List<Scalar> entries = new ArrayList<>();
    for (int row : rows(tensor)) {
      for (int column : columns(tensor)) {
        if (row != DOTS && column != DOTS) {
          entries.add(at(tensor, row, column));
        }
      }
    }
    return entries;
  }

  private static Scalar at(Tensor tensor, int row, int column) {
    return tensor.entries().get(row * width(tensor) + column);
  }

  private static int width(Tensor tensor) {
    return tensor.rank() == 1 ? 1 : tensor.size(tensor.rank() - 1);
  }

  private int[] rows(Tensor tensor) {
    int width = width(tensor);
    int count = width == 0 ? 0 : tensor.entries().size() / width;
    return indices(count, isLying(tensor) ? MOST_COLUMNS : MOST_ROWS);
  }

  private int[] columns(Tensor tensor) {
    return indices(width(tensor), MOST_COLUMNS);
  }

  private boolean isLying(Tensor tensor) {
    return width(tensor) == 1 && !upright;
  }

  private int[] indices(int count, int most) {
    boolean all = ruleEvery > 0 || count <= most;
    return all ? IntStream.range(0, count).toArray() : new int[] {0, 1, 2, DOTS, count - 1};
  }

  private static Term dots(int row, int column, boolean lying) {
    if (row != DOTS || lying) {
      return new Term.Dots(Term.Dots.Way.ACROSS);
    }
    return new Term.Dots(column == DOTS ? Term.Dots.Way.DIAGONAL : Term.Dots.Way.DOWN);
  }
}
