package dev.workings.value;

import java.math.BigInteger;
import java.util.OptionalInt;

/** An exact number: a fraction in lowest terms, and how it was written. */
public final class Rational implements Scalar, Comparable<Rational> {
  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);

  private final BigInteger numerator;
  private final BigInteger denominator;
  private final Notation notation;

  private Rational(BigInteger numerator, BigInteger denominator, Notation notation) {
    this.numerator = Limits.checked(numerator);
    this.denominator = Limits.checked(denominator);
    this.notation = notation;
  }

  public static Rational of(long value) {
    return of(BigInteger.valueOf(value));
  }

  public static Rational of(BigInteger value) {
    return plain(value, BigInteger.ONE);
  }

  /**
   * A fraction, which need not be in lowest terms.
   *
   * @throws MathException DIVISION_BY_ZERO
   */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw Scalars.divisionByZero();
    }
    BigInteger common = Effort.gcd(numerator, denominator);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    return plain(numerator.divide(divisor), denominator.divide(divisor));
  }

  /** A fraction in lowest terms. */
  static Rational plain(BigInteger numerator, BigInteger denominator) {
    return new Rational(numerator, denominator, Notation.PLAIN);
  }

  /**
   * Reads an unsigned number as written, such as {@code 0.20}, {@code 1e-9} or {@code 61706}.
   *
   * @throws NumberFormatException if it is none
   */
  public static Rational parse(String digits) {
    return NumberReader.read(digits);
  }

  /** A hundredth of this, remembered as written with a percent sign. */
  public Rational percent() {
    Notation written = new Notation(notation.places(), notation.exponent(), true);
    return times(of(BigInteger.ONE, BigInteger.valueOf(100))).withNotation(written);
  }

  public BigInteger numerator() {
    return numerator;
  }

  /** Positive. */
  public BigInteger denominator() {
    return denominator;
  }

  /** How the number was written; results of arithmetic are {@link Notation#PLAIN}. */
  public Notation notation() {
    return notation;
  }

  public Rational withNotation(Notation written) {
    return new Rational(numerator, denominator, written);
  }

  /**
   * The sum, with greatest common divisors of denominators only (P. Henrici, 1956): adding a small
   * fraction to a large one is quick.
   */
  public Rational plus(Rational other) {
    if (isInteger() && other.isInteger()) {
      return of(numerator.add(other.numerator));
    }
    BigInteger common = Effort.gcd(denominator, other.denominator);
    BigInteger rest = denominator.divide(common);
    BigInteger sum =
        numerator.multiply(other.denominator.divide(common)).add(other.numerator.multiply(rest));
    BigInteger shared = Effort.gcd(sum, common);
    return plain(sum.divide(shared), rest.multiply(other.denominator.divide(shared)));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  /** The product; each numerator is reduced with the other denominator first. */
  public Rational times(Rational other) {
    Effort.spendOnProduct(numerator, other.numerator);
    Effort.spendOnProduct(denominator, other.denominator);
    if (isInteger() && other.isInteger()) {
      return of(numerator.multiply(other.numerator));
    }
    BigInteger first = Effort.gcd(numerator, other.denominator);
    BigInteger second = Effort.gcd(other.numerator, denominator);
    return plain(
        numerator.divide(first).multiply(other.numerator.divide(second)),
        denominator.divide(second).multiply(other.denominator.divide(first)));
  }

  /**
   * The quotient.
   *
   * @throws MathException DIVISION_BY_ZERO
   */
  public Rational dividedBy(Rational other) {
    return times(other.reciprocal());
  }

  private Rational reciprocal() {
    if (isZero()) {
      throw Scalars.divisionByZero();
    }
    return signum() > 0
        ? plain(denominator, numerator)
        : plain(denominator.negate(), numerator.negate());
  }

  /**
   * The power; 0^0 is 1.
   *
   * @throws MathException DIVISION_BY_ZERO for a negative power of 0, LIMIT_EXCEEDED
   */
  @Override
  public Rational power(int exponent) {
    return Powers.exact(this, BigInteger.valueOf(exponent));
  }

  @Override
  public Rational negate() {
    return plain(numerator.negate(), denominator);
  }

  @Override
  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  @Override
  public int signum() {
    return numerator.signum();
  }

  public boolean isZero() {
    return numerator.signum() == 0;
  }

  public boolean isInteger() {
    return denominator.equals(BigInteger.ONE);
  }

  /** Whether this is an integer from -2^31 to 2^31 - 1. */
  public boolean isInt() {
    return isInteger() && numerator.bitLength() < Integer.SIZE;
  }

  /**
   * This as an {@code int}.
   *
   * @throws MathException WRONG_ARGUMENTS unless {@link #isInt()}
   */
  public int intValueExact() {
    if (!isInt()) {
      throw new MathException(Fault.WRONG_ARGUMENTS, this + " is not a small integer");
    }
    return numerator.intValue();
  }

  /** The decimal places this has when written in full; empty if they never end. */
  public OptionalInt finiteDecimalPlaces() {
    return DecimalExpansion.places(denominator);
  }

  @Override
  public int compareTo(Rational other) {
    Effort.spendOnProduct(numerator, other.denominator);
    Effort.spendOnProduct(other.numerator, denominator);
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational that
        && numerator.equals(that.numerator)
        && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /** As in {@code -7/3}. */
  @Override
  public String toString() {
    return isInteger() ? numerator.toString() : numerator + "/" + denominator;
  }
}
