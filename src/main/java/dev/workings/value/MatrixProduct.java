package dev.workings.value;

import java.util.ArrayList;
import java.util.List;

/** Products and powers of matrices. */
final class MatrixProduct {
  private MatrixProduct() {}

  /**
   * Row times column; a vector on the right is a column, on the left it fits a matrix of one row.
   */
  static Value of(Tensor a, Tensor b) {
    check(a, b);
    Limits.checkMultiplications(
        (long) a.rows() * a.columns() * b.columns(), a.isExact() && b.isExact());
    Limits.entries(a.rows(), b.columns());
    List<Scalar> entries = new ArrayList<>(a.rows() * b.columns());
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.columns(); j++) {
        entries.add(entry(a, i, b, j));
      }
    }
    return shaped(a, b, entries);
  }

  /** A row times a column is a number; a matrix times a vector is a vector. */
  private static Value shaped(Tensor a, Tensor b, List<Scalar> entries) {
    if (b.isVector()) {
      return a.rows() == 1 ? entries.get(0) : Tensor.vector(entries);
    }
    return Tensor.of(new int[] {a.rows(), b.columns()}, entries);
  }

  private static void check(Tensor a, Tensor b) {
    if (a.isVector() && b.isVector()) {
      throw new MathException(
          Fault.SHAPE_MISMATCH,
          "a vector times a vector has several meanings",
          "write dot(v, w) or v' * w for the number, v .* w entry by entry, v * w' for the matrix");
    }
    if (a.rank() > 2 || b.rank() > 2) {
      throw Arithmetic.wrongKinds("there is no matrix product of", a, b);
    }
    if (a.columns() != b.rows()) {
      throw new MathException(
          Fault.SHAPE_MISMATCH,
          "cannot multiply " + Shown.kind(a) + " by " + Shown.kind(b),
          "the left side has " + a.columns() + " columns, the right side " + b.rows() + " rows");
    }
  }

  private static Scalar entry(Tensor a, int row, Tensor b, int column) {
    Scalar sum = Rational.ZERO;
    for (int k = 0; k < a.columns(); k++) {
      sum = sum.plus(a.at(row, k).times(b.at(k, column)));
    }
    return sum;
  }

  /** By repeated squaring; the 0th power is the identity. */
  static Tensor power(Tensor a, Rational exponent) {
    if (!a.isMatrix() || a.rows() != a.columns()) {
      throw new MathException(
          Fault.SHAPE_MISMATCH,
          Shown.kind(a) + " has no power: it is not square",
          "[x^2 for x in v] takes the power of every entry");
    }
    checkExponent(exponent);
    Tensor result = identity(a.rows());
    int n = exponent.intValueExact();
    for (int bit = 31 - Integer.numberOfLeadingZeros(n); bit >= 0; bit--) {
      result = (Tensor) of(result, result);
      result = (n >> bit & 1) == 1 ? (Tensor) of(result, a) : result;
    }
    return result;
  }

  private static void checkExponent(Rational exponent) {
    if (!exponent.isInteger() || exponent.signum() < 0) {
      throw new MathException(
          Fault.WRONG_ARGUMENTS,
          "a matrix has only powers 0, 1, 2 …, not " + Shown.number(exponent),
          "write inv(A) for the inverse");
    }
    if (exponent.compareTo(Rational.of(Limits.EXPONENT)) > 0) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED,
          "the exponent " + Shown.number(exponent) + " is above the limit of " + Limits.EXPONENT);
    }
  }

  private static Tensor identity(int size) {
    return Tensor.matrix(size, size, (i, j) -> i == j ? Rational.ONE : Rational.ZERO);
  }
}
