package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.value.Arithmetic;
import dev.workings.value.Digits;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;

/**
 * {@code a ≈ 1.046}: a, rounded to the digits the figure shows, is the figure. Half-even and
 * half-up both count, and the zeros at the end of a whole number may be rounded digits.
 */
final class Approximation {
  private Approximation() {}

  static boolean holds(Value left, Value right, Expr leftExpr, Expr rightExpr) {
    if (!Literals.isLiteral(rightExpr)) {
      throw notWritten(leftExpr, rightExpr);
    }
    if (left instanceof Scalar exact && right instanceof Rational shown) {
      return Faults.at(leftExpr.span(), () -> roundsTo(exact, shown));
    }
    if (left instanceof Tensor exact && right instanceof Tensor shown) {
      return Faults.at(leftExpr.span(), () -> allRound(exact, shown));
    }
    throw Interpreter.error(Code.WRONG_KIND, "≈ compares numbers with numbers", leftExpr.span());
  }

  /** {@code |a − b| ≤ tolerance}. */
  static boolean within(Value left, Value right, Scalar tolerance) {
    if (left instanceof Tensor first && right instanceof Tensor second) {
      boolean near = first.hasShapeOf(second);
      for (int i = 0; near && i < first.entries().size(); i++) {
        near = within(first.entries().get(i), second.entries().get(i), tolerance);
      }
      return near;
    }
    Value distance = Arithmetic.absolute(Arithmetic.subtract(left, right));
    return distance instanceof Scalar scalar && Arithmetic.compare(scalar, tolerance) <= 0;
  }

  /** Whether each number rounds to its figure's digits. */
  static boolean allRound(Tensor exact, Tensor shown) {
    if (!exact.hasShapeOf(shown)) {
      return false;
    }
    for (int i = 0; i < shown.entries().size(); i++) {
      if (!roundsTo(exact.entries().get(i), (Rational) shown.entries().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number rounds to a figure's digits. */
  static boolean roundsTo(Scalar exact, Rational shown) {
    int least = Figures.lastPlace(shown);
    int most = Figures.firstRoundedPlace(shown);
    for (int places = least; places >= most; places--) {
      if (Digits.roundsTo(exact, shown, places)) {
        return true;
      }
    }
    return false;
  }

  private static EvaluationException notWritten(Expr left, Expr right) {
    Diagnostic diagnostic =
        Diagnostic.error(
            Code.WRONG_KIND, "≈ needs a figure on its right, to know its digits", right.span());
    if (Literals.isLiteral(left)) {
      String turned = right.span().text() + " ≈ " + left.span().text();
      return new EvaluationException(diagnostic.hint("write " + turned));
    }
    return new EvaluationException(
        diagnostic.hint("write a number, or compare with a tolerance: a ≈ b within 1e-9"));
  }
}
