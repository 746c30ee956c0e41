package dev.workings.eval;

import dev.workings.syntax.Expr;
import dev.workings.value.Notation;
import dev.workings.value.Rational;
import java.util.List;

/** Numbers as the author wrote them. */
final class Literals {
  private static final Rational HUNDRED = Rational.of(100);

  private Literals() {}

  static Rational value(Expr.NumberLiteral literal) {
    Rational number = Rational.parse(literal.digits());
    Notation notation = number.notation();
    return literal.percent()
        ? number
            .dividedBy(HUNDRED)
            .withNotation(new Notation(notation.places(), notation.exponent(), true))
        : number;
  }

  static Rational negative(Expr.NumberLiteral literal) {
    Rational number = value(literal);
    return number.negate().withNotation(number.notation());
  }

  /** Whether an expression is a number, or one in front of a sign, or a quotient of such. */
  static boolean isNumeric(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      return binary.operator() == Expr.BinaryOperator.DIVIDE
          && isNumeric(binary.left())
          && isNumeric(binary.right());
    }
    return expr instanceof Expr.NumberLiteral
        || (expr instanceof Expr.Unary unary
            && unary.operator() == Expr.UnaryOperator.NEGATE
            && isNumeric(unary.operand()));
  }

  /** Whether an expression is a number, or a list of numbers, with nothing to work out. */
  static boolean isLiteral(Expr expr) {
    if (expr instanceof Expr.Unary unary && unary.operator() == Expr.UnaryOperator.NEGATE) {
      return unary.operand() instanceof Expr.NumberLiteral;
    }
    if (expr instanceof Expr.Matrix matrix) {
      return matrix.rows().stream().flatMap(List::stream).allMatch(Literals::isLiteral);
    }
    return expr instanceof Expr.NumberLiteral
        || expr instanceof Expr.TextLiteral
        || expr instanceof Expr.BooleanLiteral;
  }
}
