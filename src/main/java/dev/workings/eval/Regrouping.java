package dev.workings.eval;

import dev.workings.syntax.Expr;
import dev.workings.syntax.Expr.Binary;
import dev.workings.syntax.Expr.BinaryOperator;
import dev.workings.syntax.Expr.Unary;
import dev.workings.syntax.Expr.UnaryOperator;

/**
 * Products and quotients as they are set in print, which is not as they are computed: {@code -a/b}
 * is a fraction with a minus sign in front, and {@code a/b*c/d} two fractions side by side.
 */
final class Regrouping {
  private Regrouping() {}

  /** An expression of the same value, in the groups a reader expects. */
  static Expr of(Binary binary) {
    boolean quotient = binary.operator() == BinaryOperator.DIVIDE;
    if (!quotient && binary.operator() != BinaryOperator.MULTIPLY) {
      return binary;
    }
    if (binary.left() instanceof Unary unary && unary.operator() == UnaryOperator.NEGATE) {
      return new Unary(unary.span(), unary.operator(), with(binary, unary.operand()));
    }
    return quotient && binary.left() instanceof Binary product && followsFraction(product)
        ? new Binary(
            binary.span(),
            product.operator(),
            product.operatorSpan(),
            product.left(),
            with(binary, product.right()))
        : binary;
  }

  /** Whether this is {@code a/b*c}, so that what it is divided by belongs to the c. */
  private static boolean followsFraction(Binary product) {
    return product.operator() == BinaryOperator.MULTIPLY
        && product.left() instanceof Binary before
        && (before.operator() == BinaryOperator.DIVIDE || followsFraction(before));
  }

  private static Binary with(Binary binary, Expr left) {
    return new Binary(
        binary.span(), binary.operator(), binary.operatorSpan(), left, binary.right());
  }
}
