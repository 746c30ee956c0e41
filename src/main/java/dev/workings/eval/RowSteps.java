package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.function.Term.Operator;
import dev.workings.syntax.Expr;
import dev.workings.value.Rational;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;

/** The working of a matrix product: each entry as the sum of products it is. */
final class RowSteps {
  private static final int MOST_ENTRIES = 20;

  private RowSteps() {}

  /**
   * Whether an expression is a product of exact matrices (or of a matrix and a vector) with few
   * entries.
   */
  static boolean apply(Expr expr, Value value, Interpreter interpreter) {
    return expr instanceof Expr.Binary binary
        && binary.operator() == Expr.BinaryOperator.MULTIPLY
        && isExact(binary.left(), interpreter)
        && isExact(binary.right(), interpreter)
        && isSmall(value);
  }

  private static boolean isSmall(Value product) {
    return !(product instanceof Tensor tensor) || tensor.entries().size() <= MOST_ENTRIES;
  }

  private static boolean isExact(Expr expr, Interpreter interpreter) {
    return interpreter.value(expr) instanceof Tensor tensor
        && tensor.entries().stream().allMatch(Rational.class::isInstance);
  }

  static Term of(Expr.Binary product, Interpreter interpreter, WorkingOptions options) {
    Tensor left = (Tensor) interpreter.value(product.left());
    Tensor right = (Tensor) interpreter.value(product.right());
    int columns = right.rank() == 1 ? 1 : right.size(1);
    int rows = left.size(0);
    List<List<Term>> sums = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Term> row = new ArrayList<>();
      for (int j = 0; j < columns; j++) {
        row.add(sum(left, right, i, j, options));
      }
      sums.add(row);
    }
    boolean number = rows == 1 && right.rank() == 1;
    return number ? sums.get(0).get(0) : new Term.Grid(sums, true, 0);
  }

  private static Term sum(Tensor left, Tensor right, int row, int column, WorkingOptions options) {
    List<Term> products = new ArrayList<>();
    for (int k = 0; k < right.size(0); k++) {
      Term first = new Term.Number(entry(left, row, k));
      Term second = new Term.Number(entry(right, k, column));
      Term term = new Term.Binary(Operator.TIMES, first, second);
      if (!options.dropZeros() || !Terms.isZero(term)) {
        products.add(term);
      }
    }
    return products.isEmpty()
        ? new Term.Number(Rational.ZERO)
        : Terms.chained(Operator.PLUS, Terms.shortened(products, options.unroll()));
  }

  private static Rational entry(Tensor tensor, int row, int column) {
    return (Rational) (tensor.rank() == 1 ? tensor.get(row) : tensor.get(row, column));
  }
}
