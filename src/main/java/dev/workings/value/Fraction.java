package dev.workings.value;

import java.math.BigInteger;

/** A fraction of any size, not in lowest terms, that is about to be shown in decimal digits. */
record Fraction(BigInteger numerator, BigInteger denominator) {

  /** {@code mantissa · 2^exponent}. */
  static Fraction of(BigInteger mantissa, int exponent) {
    return exponent < 0
        ? new Fraction(mantissa, BigInteger.ONE.shiftLeft(-exponent))
        : new Fraction(mantissa.shiftLeft(exponent), BigInteger.ONE);
  }

  /** This, rounded to a multiple of 10^-places; places may be negative. */
  Decimal toPlaces(int places, Rounding rounding) {
    Limits.checkDigits(magnitude() + Math.max(0, places), "the number");
    Fraction scaled = scaled(places);
    BigInteger rounded = rounding.quotient(scaled.numerator, scaled.denominator);
    boolean exact = rounded.multiply(scaled.denominator).equals(scaled.numerator);
    BigInteger zeros = BigInteger.TEN.pow(Math.max(0, -places));
    return new Decimal(
        rounded.multiply(zeros),
        Math.max(0, places),
        exact,
        !exact && rounding == Rounding.TRUNCATE);
  }

  /** This, rounded to so many figures; a carry into a new figure (9.99 → 10.0) is taken back. */
  Decimal toFigures(int figures, Rounding rounding) {
    if (numerator.signum() == 0) {
      return new Decimal(BigInteger.ZERO, 0, true, false);
    }
    int places = figures - exponent();
    Decimal decimal = toPlaces(places, rounding);
    BigInteger carried = BigInteger.TEN.pow(figures + Math.max(0, -places));
    boolean carry = decimal.unscaled().abs().compareTo(carried) >= 0;
    return carry ? toPlaces(places - 1, rounding) : decimal;
  }

  private Fraction scaled(int places) {
    BigInteger power = BigInteger.TEN.pow(Math.abs(places));
    return places < 0
        ? new Fraction(numerator, denominator.multiply(power))
        : new Fraction(numerator.multiply(power), denominator);
  }

  /** The number of digits before the point, give or take one. */
  private int magnitude() {
    long bits = numerator.bitLength() - denominator.bitLength() + 1L;
    return (int) -Math.floorDiv(-bits * 30_103, 100_000L);
  }

  /** The number of digits before the point, e with 10^(e-1) ≤ |x| < 10^e; may be negative. */
  private int exponent() {
    int guess = magnitude();
    if (isBelowPowerOfTen(guess - 1)) {
      return guess - 1;
    }
    return isBelowPowerOfTen(guess) ? guess : guess + 1;
  }

  private boolean isBelowPowerOfTen(int exponent) {
    Fraction scaled = scaled(-exponent);
    return scaled.numerator.abs().compareTo(scaled.denominator) < 0;
  }
}
