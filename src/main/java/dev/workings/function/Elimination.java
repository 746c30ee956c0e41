package dev.workings.function;

import dev.workings.value.Effort;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Gauss-Jordan elimination without fractions (E. Bareiss, 1968). Rows of rational numbers are first
 * scaled to integers; then every division by the previous pivot leaves no remainder, and entries
 * stay as small as determinants. Reals are eliminated by the same steps.
 */
final class Elimination {
  private final List<List<Scalar>> rows = new ArrayList<>();
  private Scalar scale = Rational.ONE;
  private Scalar pivot = Rational.ONE;
  private int sign = 1;
  private int rank;

  /** Eliminates the first so many columns of a matrix. */
  Elimination(Tensor matrix, int columns) {
    for (int i = 0; i < matrix.rows(); i++) {
      rows.add(scaled(matrix.row(i)));
    }
    for (int column = 0; column < columns && rank < rows.size(); column++) {
      eliminate(column);
    }
  }

  /** The number of pivots. */
  int rank() {
    return rank;
  }

  /** The determinant of a square matrix that was eliminated whole. */
  Scalar determinant() {
    return rank < rows.size() ? Rational.ZERO : pivot.times(Rational.of(sign)).dividedBy(scale);
  }

  /** The solution in an augmented matrix of full rank: an entry behind the eliminated columns. */
  Scalar solution(int row, int column) {
    return rows.get(row).get(column).dividedBy(pivot);
  }

  /** The row times the common denominator of its entries, which is remembered. */
  private List<Scalar> scaled(List<Scalar> row) {
    Rational common = Rational.of(commonDenominator(row));
    scale = scale.times(common);
    return row.stream().map(common::times).toList();
  }

  private static BigInteger commonDenominator(List<Scalar> row) {
    BigInteger common = BigInteger.ONE;
    for (Scalar entry : row) {
      if (entry instanceof Rational exact) {
        BigInteger denominator = exact.denominator();
        BigInteger rest = denominator.divide(Effort.gcd(common, denominator));
        common = Rational.of(common).times(Rational.of(rest)).numerator();
      }
    }
    return common;
  }

  private void eliminate(int column) {
    if (!findPivot(column)) {
      return;
    }
    Scalar next = rows.get(rank).get(column);
    for (int i = 0; i < rows.size(); i++) {
      if (i != rank) {
        rows.set(i, reduced(rows.get(i), rows.get(rank), column, next));
      }
    }
    pivot = next;
    rank++;
  }

  /** Swaps the first row that is not 0 in the column into the place of the next pivot. */
  private boolean findPivot(int column) {
    for (int i = rank; i < rows.size(); i++) {
      if (rows.get(i).get(column).signum() != 0) {
        sign = i == rank ? sign : -sign;
        Collections.swap(rows, i, rank);
        return true;
      }
    }
    return false;
  }

  private List<Scalar> reduced(List<Scalar> row, List<Scalar> pivotRow, int column, Scalar next) {
    List<Scalar> result = new ArrayList<>(row.size());
    for (int j = 0; j < row.size(); j++) {
      Scalar cross = row.get(j).times(next).minus(pivotRow.get(j).times(row.get(column)));
      // what must vanish is set to 0, as a real could not be told from it
      result.add(j == column ? Rational.ZERO : quotient(cross, pivot));
    }
    return result;
  }

  /** Integers leave no remainder; a greatest common divisor would take most of the time. */
  private static Scalar quotient(Scalar cross, Scalar pivot) {
    if (cross instanceof Rational a && pivot instanceof Rational b && b.isInteger()) {
      Effort.spendOnProduct(a.numerator(), b.numerator());
      BigInteger[] parts = a.numerator().divideAndRemainder(b.numerator());
      if (a.isInteger() && parts[1].signum() == 0) {
        return Rational.of(parts[0]);
      }
    }
    return cross.dividedBy(pivot);
  }
}
