package dev.workings.eval;

import dev.workings.syntax.Expr;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The sizes an expression will have along each axis, so that products of matrices can be told from
 * those of numbers. Names and calls are evaluated, sums and products of them are not: that keeps
 * the cost in proportion to the length of the formula.
 */
final class Extents {
  private static final int[] NUMBER = {};

  private final Interpreter interpreter;
  private final Map<Expr, int[]> known = new IdentityHashMap<>();

  Extents(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Whether both sides of a multiplication are matrices or vectors. */
  boolean isMatrixProduct(Expr.Binary multiplication) {
    return of(multiplication.left()).length > 0 && of(multiplication.right()).length > 0;
  }

  /** None for a number, and for what is not known yet. */
  private int[] of(Expr expr) {
    int[] found = known.get(expr);
    if (found == null) {
      found = find(expr);
      known.put(expr, found);
    }
    return found;
  }

  private int[] find(Expr expr) {
    if (expr instanceof Expr.NumberLiteral || expr instanceof Expr.Absolute) {
      return NUMBER;
    }
    if (expr instanceof Expr.Unary unary) {
      int[] operand = of(unary.operand());
      return unary.operator() == Expr.UnaryOperator.TRANSPOSE ? transposed(operand) : operand;
    }
    if (expr instanceof Expr.Binary binary) {
      int[] left = of(binary.left());
      int[] right = of(binary.right());
      boolean product = binary.operator() == Expr.BinaryOperator.MULTIPLY;
      return product ? product(left, right) : either(left, right);
    }
    return ofValue(expr);
  }

  private static int[] either(int[] left, int[] right) {
    return left.length > 0 ? left : right;
  }

  private static int[] transposed(int[] sizes) {
    return switch (sizes.length) {
      case 1 -> new int[] {1, sizes[0]};
      case 2 -> new int[] {sizes[1], sizes[0]};
      default -> sizes;
    };
  }

  /** A row times a column is a number. */
  private static int[] product(int[] left, int[] right) {
    if (left.length == 0 || right.length == 0) {
      return either(left, right);
    }
    int rows = left[0];
    if (right.length == 1) {
      return rows == 1 ? NUMBER : new int[] {rows};
    }
    return new int[] {rows, right[1]};
  }

  private int[] ofValue(Expr expr) {
    try {
      Value value = interpreter.value(expr);
      return value instanceof Tensor tensor ? tensor.shape() : NUMBER;
    } catch (EvaluationException unknown) {
      return NUMBER;
    }
  }
}
