package dev.workings.function;

import static dev.workings.function.Function.mathematical;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import java.util.List;

/** Determinants, inverses and linear equations, exact for exact matrices. */
final class LinearAlgebra {
  /** The largest square matrix that is inverted or solved. */
  private static final int LARGEST = 20;

  /** Bound on rows · columns · pivots of a rank. */
  private static final long WORK = 100_000;

  static final List<Function> ALL =
      List.of(
          mathematical("det", Signature.of("A"), x -> determinant(square(x, "det"))),
          mathematical("inv", Signature.of("A"), x -> inverse(square(x, "inv"))),
          mathematical(
              "solve", Signature.of("A", "b"), x -> solution(square(x, "solve"), x.tensor(1))),
          mathematical("rank", Signature.of("A"), x -> rank(x.matrix(0))),
          mathematical("trace", Signature.of("A"), x -> trace(x.matrix(0))));

  private LinearAlgebra() {}

  private static Scalar determinant(Tensor a) {
    return new Elimination(a, a.columns()).determinant();
  }

  private static Tensor inverse(Tensor a) {
    return solution(a, ShapeFunctions.identity(a.rows()));
  }

  /** The x with {@code a x = b}, of the shape of b. */
  private static Tensor solution(Tensor a, Tensor b) {
    int n = a.rows();
    if (b.rank() > 2 || b.rows() != n) {
      throw new MathException(
          Fault.SHAPE_MISMATCH, b.description() + " is no right side for " + a.description());
    }
    Tensor augmented =
        Tensor.matrix(n, n + b.columns(), (i, j) -> j < n ? a.at(i, j) : b.at(i, j - n));
    Elimination elimination = new Elimination(augmented, n);
    if (elimination.rank() < n) {
      throw new MathException(
          Fault.OUTSIDE_DOMAIN, "the matrix is singular: its rank is " + elimination.rank());
    }
    Tensor x = Tensor.matrix(n, b.columns(), (i, j) -> elimination.solution(i, n + j));
    return x.reshaped(b.shape());
  }

  private static Rational rank(Tensor a) {
    long work = (long) a.rows() * a.columns() * Math.min(a.rows(), a.columns());
    if (work > WORK) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED, "the rank of " + a.description() + " is too much work");
    }
    return Rational.of(new Elimination(a, a.columns()).rank());
  }

  private static Scalar trace(Tensor a) {
    checkSquare(a, "trace");
    Scalar sum = Rational.ZERO;
    for (int i = 0; i < a.rows(); i++) {
      sum = sum.plus(a.at(i, i));
    }
    return sum;
  }

  private static Tensor square(Arguments x, String function) {
    Tensor a = x.matrix(0);
    checkSquare(a, function);
    if (a.rows() > LARGEST) {
      String limit = LARGEST + "×" + LARGEST;
      throw new MathException(
          Fault.LIMIT_EXCEEDED, function + " of " + a.description() + "; the limit is " + limit);
    }
    return a;
  }

  private static void checkSquare(Tensor a, String function) {
    if (a.rows() != a.columns()) {
      throw new MathException(
          Fault.SHAPE_MISMATCH, function + " needs a square matrix, not " + a.description());
    }
  }
}
