package dev.workings.latex;

import dev.workings.value.Decimal;
import dev.workings.value.Notation;
import dev.workings.value.Rational;
import java.math.BigInteger;

/**
 * Numbers as LaTeX digits.
 *
 * @param separator what stands between groups of three digits before the point; empty for none
 * @param groupFrom groups are made from so many digits on: with 5, {@code 2416} stays whole
 */
public record Numerals(String separator, int groupFrom) {
  /** {@code 48{,}120}, but {@code 2416}. */
  public static final Numerals COMMA = new Numerals("{,}", 5);

  /** A thin space between groups. */
  public static final Numerals THIN = new Numerals("\\,", 5);

  private static final int MOST_PLACES = 12;

  /** No groups. */
  public static final Numerals NONE = new Numerals("", Integer.MAX_VALUE);

  /** An exact number as it was written, else as a finite decimal, else as a fraction. */
  String exact(Rational number) {
    Notation notation = number.notation();
    Integer exponent = notation.exponent();
    if (exponent != null) {
      return scientific(number, notation.places(), exponent);
    }
    if (notation.percent()) {
      return plain(number.times(Rational.of(100)), notation.places()) + "\\%";
    }
    return isFraction(number) ? fraction(number) : plain(number, notation.places());
  }

  /** Whether an exact number is set as a fraction: it has no finite decimal, or a very long one. */
  boolean isFraction(Rational number) {
    return number.finiteDecimalPlaces().orElse(MOST_PLACES + 1) > MOST_PLACES
        && number.notation().exponent() == null
        && number.notation().places() < number.finiteDecimalPlaces().orElse(Integer.MAX_VALUE);
  }

  private String scientific(Rational number, int places, int exponent) {
    BigInteger ten = BigInteger.TEN.pow(Math.abs(exponent));
    Rational scale = exponent < 0 ? Rational.of(ten) : Rational.of(BigInteger.ONE, ten);
    Rational mantissa = number.times(scale);
    String power = "10^{" + exponent + "}";
    boolean one = mantissa.equals(Rational.ONE) && places == 0;
    return one ? power : plain(mantissa, places) + " \\times " + power;
  }

  private String plain(Rational number, int leastPlaces) {
    int places = Math.max(leastPlaces, number.finiteDecimalPlaces().orElseThrow());
    BigInteger ten = BigInteger.TEN.pow(places);
    BigInteger unscaled = number.numerator().multiply(ten).divide(number.denominator());
    return decimal(new Decimal(unscaled, places, true, false));
  }

  /** Digits with a sign, and dots behind digits that were cut. */
  String decimal(Decimal decimal) {
    String digits = decimal.unscaled().abs().toString();
    int places = decimal.places();
    String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
    int point = padded.length() - places;
    String fraction = places == 0 ? "" : "." + padded.substring(point);
    String sign = decimal.unscaled().signum() < 0 ? "-" : "";
    return sign + grouped(padded.substring(0, point)) + fraction + (decimal.cut() ? "\\ldots" : "");
  }

  /** Digits with a sign. */
  String integer(BigInteger number) {
    return (number.signum() < 0 ? "-" : "") + grouped(number.abs().toString());
  }

  /** {@code -\frac{1}{3}}. */
  String fraction(Rational number) {
    return (number.signum() < 0 ? "-" : "")
        + "\\frac{"
        + integer(number.numerator().abs())
        + "}{"
        + integer(number.denominator())
        + "}";
  }

  private String grouped(String digits) {
    if (digits.length() < groupFrom || separator.isEmpty()) {
      return digits;
    }
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(separator);
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }
}
