package dev.workings.value;

/** A real number: exact, or as exact as one asks. */
public sealed interface Scalar extends Value permits Rational, Real {

  /**
   * -1, 0 or 1.
   *
   * @throws MathException UNDECIDABLE for a real that cannot be told from 0
   */
  int signum();

  default Scalar plus(Scalar other) {
    return Scalars.sum(this, other);
  }

  default Scalar minus(Scalar other) {
    return Scalars.difference(this, other);
  }

  default Scalar times(Scalar other) {
    return Scalars.product(this, other);
  }

  /**
   * The quotient.
   *
   * @throws MathException DIVISION_BY_ZERO, or UNDECIDABLE if the divisor may be 0
   */
  default Scalar dividedBy(Scalar other) {
    return Scalars.quotient(this, other);
  }

  /** The integer power; the 0th power of any number is 1. */
  Scalar power(int exponent);

  Scalar negate();

  Scalar abs();
}
