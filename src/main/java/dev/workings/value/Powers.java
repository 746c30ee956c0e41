package dev.workings.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Powers of scalars: exact where they are rational, checked for their size before they are made.
 */
final class Powers {
  private Powers() {}

  /** An integer power of an exact number; 0^0 is 1. */
  static Rational exact(Rational base, BigInteger exponent) {
    if (base.isInteger() && base.numerator().bitLength() <= 1 && base.signum() >= 0) {
      return ofZeroOrOne(base, exponent);
    }
    if (base.equals(Rational.of(-1))) {
      return exponent.testBit(0) ? base : Rational.ONE;
    }
    Limits.checkPower(base, Rational.of(exponent));
    int size = exponent.abs().intValue();
    Rational positive = Rational.plain(base.numerator().pow(size), base.denominator().pow(size));
    Effort.spendOnProduct(positive.numerator(), positive.numerator());
    Effort.spendOnProduct(positive.denominator(), positive.denominator());
    return exponent.signum() < 0 ? Rational.ONE.dividedBy(positive) : positive;
  }

  private static Rational ofZeroOrOne(Rational base, BigInteger exponent) {
    if (exponent.signum() < 0 && base.isZero()) {
      throw new MathException(Fault.DIVISION_BY_ZERO, "0 has no negative power");
    }
    return exponent.signum() == 0 ? Rational.ONE : base;
  }

  /** A power with any exponent. */
  static Scalar power(Scalar base, Scalar exponent) {
    if (exponent instanceof Rational exact && exact.isInteger()) {
      return integer(base, exact);
    }
    if (base == Elementary.e()) {
      return Elementary.exp(exponent);
    }
    if (base instanceof Rational b && exponent instanceof Rational x) {
      Rational exact = rational(b, x);
      return exact != null ? exact : transcendental(base, exponent);
    }
    return transcendental(base, exponent);
  }

  private static Scalar integer(Scalar base, Rational exponent) {
    if (base instanceof Rational exact) {
      return exact(exact, exponent.numerator());
    }
    if (exponent.numerator().bitLength() < 31) {
      return base.power(exponent.intValueExact());
    }
    Scalar size = transcendental(base.abs(), exponent);
    return base.signum() < 0 && exponent.numerator().testBit(0) ? size.negate() : size;
  }

  /** A power that is rational although the exponent is not an integer, such as 8^(2/3). */
  private static @Nullable Rational rational(Rational base, Rational exponent) {
    if (base.isZero()) {
      return exponent.signum() > 0 ? Rational.ZERO : ofZeroOrOne(base, BigInteger.ONE.negate());
    }
    if (base.signum() < 0 || exponent.denominator().bitLength() > 31) {
      return null;
    }
    Rational root = ExactRoots.root(base, exponent.denominator().intValue());
    return root == null ? null : exact(root, exponent.numerator());
  }

  /** {@code exp(exponent · ln base)}. */
  private static Scalar transcendental(Scalar base, Scalar exponent) {
    if (base.signum() < 0) {
      throw new MathException(
          Fault.OUTSIDE_DOMAIN,
          "a negative number has no real power " + Shown.number(exponent),
          "an odd root of a negative number is written root(-8, 3)");
    }
    return base.equals(Rational.ZERO)
        ? ofZero(exponent)
        : Elementary.exp(exponent.times(Elementary.ln(base)));
  }

  private static Scalar ofZero(Scalar exponent) {
    return exponent.signum() > 0
        ? Rational.ZERO
        : ofZeroOrOne(Rational.ZERO, BigInteger.ONE.negate());
  }
}
