package dev.workings.eval;

import dev.workings.syntax.Expr;
import dev.workings.syntax.Expr.BinaryOperator;
import dev.workings.value.Tensor;
import dev.workings.value.Value;

/** Tells matrices and vectors from numbers before anything is computed, where that is possible. */
final class Kinds {
  private Kinds() {}

  /** Whether an expression stands for a matrix or a vector; what is unknown counts as a number. */
  static boolean isTensor(Expr expr, Interpreter interpreter) {
    if (expr instanceof Expr.NumberLiteral || expr instanceof Expr.Absolute) {
      return false;
    }
    if (expr instanceof Expr.Unary unary) {
      return isTensor(unary.operand(), interpreter);
    }
    if (expr instanceof Expr.Binary binary && binary.operator() != BinaryOperator.MULTIPLY) {
      return isTensor(binary.left(), interpreter) || isTensor(binary.right(), interpreter);
    }
    if (expr instanceof Expr.Binary product && !isProduct(product, interpreter)) {
      return isTensor(product.left(), interpreter) || isTensor(product.right(), interpreter);
    }
    return isTensorWhenComputed(expr, interpreter);
  }

  /** Whether both sides of a multiplication are matrices or vectors. */
  static boolean isProduct(Expr.Binary multiplication, Interpreter interpreter) {
    return isTensor(multiplication.left(), interpreter)
        && isTensor(multiplication.right(), interpreter);
  }

  private static boolean isTensorWhenComputed(Expr expr, Interpreter interpreter) {
    try {
      Value value = interpreter.value(expr);
      return value instanceof Tensor;
    } catch (EvaluationException unknown) {
      return false;
    }
  }
}
