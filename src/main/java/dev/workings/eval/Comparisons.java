package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Expr.ComparisonOperator;
import dev.workings.value.Arithmetic;
import dev.workings.value.Scalar;
import dev.workings.value.Value;
import java.util.List;

/** Chains of comparisons. */
final class Comparisons {
  private final Interpreter interpreter;

  Comparisons(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  boolean holds(Expr.Comparison comparison) {
    return firstFalse(comparison) < 0;
  }

  /** The index of the first relation of a chain that does not hold; -1 if all do. */
  int firstFalse(Expr.Comparison comparison) {
    List<Expr> operands = comparison.operands();
    List<Value> values = operands.stream().map(interpreter::value).toList();
    for (int i = 0; i < comparison.operators().size(); i++) {
      ComparisonOperator operator = comparison.operators().get(i);
      Expr left = operands.get(i);
      if (!holds(operator, values.get(i), values.get(i + 1), left, operands.get(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean holds(
      ComparisonOperator operator, Value left, Value right, Expr leftExpr, Expr rightExpr) {
    Span place = leftExpr.span().to(rightExpr.span());
    return switch (operator) {
      case EQUAL -> Faults.at(place, () -> Arithmetic.equal(left, right));
      case NOT_EQUAL -> !Faults.at(place, () -> Arithmetic.equal(left, right));
      case LESS -> order(left, right, leftExpr, rightExpr) < 0;
      case LESS_OR_EQUAL -> order(left, right, leftExpr, rightExpr) <= 0;
      case GREATER -> order(left, right, leftExpr, rightExpr) > 0;
      case GREATER_OR_EQUAL -> order(left, right, leftExpr, rightExpr) >= 0;
      case APPROXIMATELY -> Approximation.holds(left, right, leftExpr, rightExpr);
    };
  }

  private static int order(Value left, Value right, Expr leftExpr, Expr rightExpr) {
    Scalar first = scalar(left, leftExpr);
    Scalar second = scalar(right, rightExpr);
    return Faults.at(leftExpr.span().to(rightExpr.span()), () -> Arithmetic.compare(first, second));
  }

  private static Scalar scalar(Value value, Expr written) {
    if (value instanceof Scalar scalar) {
      return scalar;
    }
    Diagnostic wrong =
        Diagnostic.error(Code.WRONG_KIND, "only numbers have an order", written.span());
    throw new EvaluationException(wrong);
  }
}
