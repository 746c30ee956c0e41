package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

  /** A tensor of rank 1 or 2 as a matrix of terms; of a higher rank, its slices under another. */
  Term grid(Tensor tensor, Function<Scalar, Term> entry) {
    int columns = tensor.rank() == 1 ? 1 : tensor.size(tensor.rank() - 1);
    List<Term> terms = tensor.entries().stream().map(entry).toList();
    List<List<Term>> rows = new ArrayList<>();
    for (int i = 0; i < terms.size(); i += columns) {
      rows.add(terms.subList(i, i + columns));
    }
    return new Term.Grid(shortened(rows, columns), upright, ruleEvery);
  }

  private List<List<Term>> shortened(List<List<Term>> rows, int columns) {
    if (ruleEvery > 0) {
      return rows;
    }
    boolean lying = columns == 1 && !upright;
    List<List<Term>> fewer =
        shortened(
            rows,
            lying ? MOST_COLUMNS : MOST_ROWS,
            new Term.Dots(lying ? Term.Dots.Way.ACROSS : Term.Dots.Way.DOWN));
    return columns <= MOST_COLUMNS ? fewer : fewer.stream().map(GridLayout::shortRow).toList();
  }

  private static List<List<Term>> shortened(List<List<Term>> rows, int most, Term dots) {
    if (rows.size() <= most) {
      return rows;
    }
    List<List<Term>> fewer = new ArrayList<>(rows.subList(0, 3));
    fewer.add(rows.get(0).stream().map(any -> dots).toList());
    fewer.add(rows.get(rows.size() - 1));
    return fewer;
  }

  private static List<Term> shortRow(List<Term> row) {
    boolean dotted = row.get(0) instanceof Term.Dots;
    Term dots = new Term.Dots(dotted ? Term.Dots.Way.DIAGONAL : Term.Dots.Way.ACROSS);
    List<Term> fewer = new ArrayList<>(row.subList(0, 3));
    fewer.add(dots);
    fewer.add(row.get(row.size() - 1));
    return fewer;
  }
}
