package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.syntax.Expr;
import dev.workings.value.Listing;
import dev.workings.value.Rational;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The {@code for … in … if …} of comprehensions; the last clause runs fastest. */
final class Clauses {
  private Clauses() {}

  static void forEach(
      Interpreter around,
      List<Expr.Clause> clauses,
      @Nullable Expr condition,
      Consumer<Interpreter> action) {
    if (clauses.isEmpty()) {
      if (condition == null || around.truth(condition, "a condition")) {
        action.accept(around);
      }
      return;
    }
    Expr.Clause first = clauses.get(0);
    Scope.checkVariable(first.variable());
    for (Value item : items(around, first.items())) {
      Interpreter inner = around.with(first.variable().text(), item);
      forEach(inner, clauses.subList(1, clauses.size()), condition, action);
    }
  }

  /**
   * What a clause runs over: the integers of a range, the entries of a vector, the rows of a
   * matrix.
   */
  static List<? extends Value> items(Interpreter interpreter, Expr items) {
    if (items instanceof Expr.Range range) {
      return Indices.integers(interpreter, range).stream().map(Rational::of).toList();
    }
    Value value = interpreter.value(items);
    if (value instanceof Listing listing) {
      return listing.items();
    }
    if (value instanceof Tensor tensor && tensor.rank() <= 2) {
      return tensor.isVector() ? tensor.entries() : rows(tensor);
    }
    throw Interpreter.error(
        Code.WRONG_KIND, "for runs over a range, a vector, a matrix or a list", items.span());
  }

  private static List<Tensor> rows(Tensor matrix) {
    return IntStream.range(0, matrix.rows())
        .mapToObj(row -> Tensor.vector(matrix.row(row)))
        .toList();
  }
}
