package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.value.Listing;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Makes vectors, matrices and lists from their items. */
final class Collections {
  private Collections() {}

  /**
   * Numbers make a vector, vectors of one length the rows of a matrix, anything else a list, also
   * nothing at all.
   */
  static Value of(List<Value> items, Span place) {
    return Faults.at(place, () -> of(items));
  }

  private static Value of(List<Value> items) {
    if (items.isEmpty()) {
      return new Listing(items);
    }
    if (items.stream().allMatch(Scalar.class::isInstance)) {
      return Tensor.vector(scalars(items));
    }
    return areRows(items)
        ? Tensor.matrix(items.stream().map(row -> ((Tensor) row).entries()).toList())
        : new Listing(items);
  }

  /** A matrix from the rows of {@code [a, b; c, d]}. */
  static Value matrix(List<List<Value>> rows, Expr.Matrix written) {
    int columns = rows.get(0).size();
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Value> row = rows.get(i);
      if (row.size() != columns) {
        throw unequalRows(written, i, columns);
      }
      for (int j = 0; j < columns; j++) {
        entries.add(entry(row.get(j), written.rows().get(i).get(j)));
      }
    }
    int[] shape = {rows.size(), columns};
    return Faults.at(written.span(), () -> Tensor.of(shape, entries));
  }

  private static Scalar entry(Value value, Expr written) {
    if (value instanceof Scalar scalar) {
      return scalar;
    }
    throw Interpreter.error(Code.WRONG_KIND, "an entry must be a number", written.span());
  }

  private static EvaluationException unequalRows(Expr.Matrix written, int row, int columns) {
    List<Expr> wrong = written.rows().get(row);
    Span place = wrong.get(0).span().to(wrong.get(wrong.size() - 1).span());
    String fact = "row " + (row + 1) + " has " + count(wrong.size()) + ", row 1 has " + columns;
    List<Expr> first = written.rows().get(0);
    Span other = first.get(0).span().to(first.get(first.size() - 1).span());
    return new EvaluationException(
        Diagnostic.error(Code.SHAPE_MISMATCH, fact, place).label(other, count(columns)));
  }

  private static String count(int entries) {
    return entries == 1 ? "1 entry" : entries + " entries";
  }

  private static List<Scalar> scalars(List<Value> items) {
    return items.stream().map(Scalar.class::cast).toList();
  }

  private static boolean areRows(List<Value> items) {
    return items.get(0) instanceof Tensor first
        && items.stream()
            .allMatch(
                item ->
                    item instanceof Tensor row && row.rank() == 1 && row.size(0) == first.size(0));
  }
}
