package dev.workings.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads numbers as an author writes them. */
final class NumberReader {
  private NumberReader() {}

  static Rational read(String text) {
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    String mantissa = e < 0 ? text : text.substring(0, e);
    int exponent = e < 0 ? 0 : exponent(text, text.substring(e + 1));
    int point = mantissa.indexOf('.');
    int places = point < 0 ? 0 : mantissa.length() - point - 1;
    BigInteger unscaled = digits(point < 0 ? mantissa : without(mantissa, point));
    return scaled(unscaled, exponent - places)
        .withNotation(notation(places, e < 0 ? null : exponent));
  }

  private static Notation notation(int places, @Nullable Integer exponent) {
    return places == 0 && exponent == null ? Notation.PLAIN : new Notation(places, exponent, false);
  }

  private static String without(String text, int index) {
    return text.substring(0, index) + text.substring(index + 1);
  }

  private static BigInteger digits(String text) {
    if (text.isEmpty() || text.chars().anyMatch(c -> c < '0' || c > '9')) {
      throw new NumberFormatException(text);
    }
    Limits.checkDigits(text.length(), "this number");
    return new BigInteger(text);
  }

  /** The exponent, which is checked before anything is computed from it. */
  private static int exponent(String whole, String text) {
    if (text.length() > Limits.DIGITS) {
      throw Limits.farTooManyDigits("this number");
    }
    BigInteger exponent = new BigInteger(text);
    if (exponent.bitLength() > Long.SIZE) {
      throw Limits.farTooManyDigits("this number");
    }
    if (exponent.bitLength() > 16) {
      throw Limits.tooManyDigits(whole, exponent.abs().add(BigInteger.ONE));
    }
    return exponent.intValue();
  }

  private static Rational scaled(BigInteger unscaled, int exponent) {
    BigInteger scale = BigInteger.TEN.pow(Math.abs(exponent));
    return exponent < 0 ? Rational.of(unscaled, scale) : Rational.of(unscaled.multiply(scale));
  }
}
