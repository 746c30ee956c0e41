package dev.workings.value;

import org.jspecify.annotations.Nullable;

/** Arithmetic of scalars: exact where both are, and where an exact 0 or 1 decides the result. */
final class Scalars {
  private Scalars() {}

  static Scalar sum(Scalar a, Scalar b) {
    if (a instanceof Rational x && b instanceof Rational y) {
      return x.plus(y);
    }
    if (a.equals(Rational.ZERO)) {
      return b;
    }
    return b.equals(Rational.ZERO) ? a : Real.of(Operation.SUM, a, b);
  }

  static Scalar difference(Scalar a, Scalar b) {
    return a == b && a instanceof Real ? Rational.ZERO : sum(a, b.negate());
  }

  static Scalar product(Scalar a, Scalar b) {
    if (a instanceof Rational x && b instanceof Rational y) {
      return x.times(y);
    }
    return a instanceof Rational x ? multiple(x, b) : multipleOrProduct(a, b);
  }

  private static Scalar multipleOrProduct(Scalar a, Scalar b) {
    return b instanceof Rational y ? multiple(y, a) : Real.of(Operation.PRODUCT, a, b);
  }

  private static Scalar multiple(Rational factor, Scalar real) {
    if (factor.isZero()) {
      return Rational.ZERO;
    }
    return factor.equals(Rational.ONE) ? real : Real.of(Operation.PRODUCT, factor, real);
  }

  static Scalar quotient(Scalar a, Scalar b) {
    if (b.signum() == 0) {
      throw divisionByZero();
    }
    if (a instanceof Rational x && b instanceof Rational y) {
      return x.dividedBy(y);
    }
    if (b instanceof Rational y) {
      return multiple(Rational.ONE.dividedBy(y), a);
    }
    return a.equals(Rational.ZERO) ? Rational.ZERO : Real.of(Operation.QUOTIENT, a, b);
  }

  static MathException divisionByZero() {
    return new MathException(Fault.DIVISION_BY_ZERO, "the divisor is 0");
  }

  /** Negative, 0 or positive; a real equals itself, but no other real can be found to equal it. */
  static int compare(Scalar a, Scalar b) {
    if (a instanceof Rational x && b instanceof Rational y) {
      return x.compareTo(y);
    }
    return a == b ? 0 : signOfDifference(a, b);
  }

  private static int signOfDifference(Scalar a, Scalar b) {
    Real difference = Real.of(Operation.SUM, a, b.negate());
    return Refinement.decide(difference, Precision.LEAST, Ball::sign, Question.ORDER);
  }

  /** The larger of the two; it need not be known which that is. */
  static Scalar max(Scalar a, Scalar b) {
    if (a instanceof Rational x && b instanceof Rational y) {
      return x.compareTo(y) >= 0 ? a : b;
    }
    Integer sign = a == b ? Integer.valueOf(0) : quickSign(a, b);
    if (sign == null) {
      return Real.of(Operation.MAXIMUM, a, b);
    }
    return sign >= 0 ? a : b;
  }

  /** The smaller of the two; it need not be known which that is. */
  static Scalar min(Scalar a, Scalar b) {
    Scalar larger = max(a, b);
    if (larger != a && larger != b) {
      return max(a.negate(), b.negate()).negate();
    }
    return larger == a ? b : a;
  }

  private static @Nullable Integer quickSign(Scalar a, Scalar b) {
    Real difference = Real.of(Operation.SUM, a, b.negate());
    Work.require(difference, 2 * Precision.LEAST);
    return difference.enclosure(2 * Precision.LEAST).sign();
  }
}
