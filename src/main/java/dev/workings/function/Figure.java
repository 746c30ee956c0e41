package dev.workings.function;

import dev.workings.value.Decimal;
import dev.workings.value.Notation;
import dev.workings.value.Rational;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * An exact number as figures: as it was written, else as a finite decimal.
 *
 * @param digits what stands before the power of ten or the percent sign
 * @param exponent of the power of ten; null for none
 */
public record Figure(Decimal digits, @Nullable Integer exponent, boolean percent) {
  /** More decimals than this are a power of ten or a fraction. */
  private static final int MOST_PLACES = 12;

  /** More digits than this before a power of ten are a fraction. */
  private static final int MOST_DIGITS = 15;

  private static final Rational HUNDRED = Rational.of(100);

  /** The figures of a number; null for one that is set as a fraction. */
  public static @Nullable Figure of(Rational number) {
    Notation notation = number.notation();
    Integer exponent = notation.exponent();
    if (exponent != null) {
      return scientific(number, exponent, notation.places());
    }
    if (notation.percent()) {
      return new Figure(decimal(number.times(HUNDRED), notation.places()), null, true);
    }
    int places = number.finiteDecimalPlaces().orElse(Integer.MAX_VALUE);
    boolean asWritten = notation.places() >= places;
    return places <= MOST_PLACES || asWritten
        ? new Figure(decimal(number, notation.places()), null, false)
        : small(number, places);
  }

  /** Whether a term is a text or has figures, so that it can be written without a formula. */
  public static boolean isPlain(Term term) {
    return term instanceof Term.Words || term instanceof Term.Truth || of(term) != null;
  }

  /** The figures of a number as it is shown; null for any other term. */
  public static @Nullable Figure of(Term term) {
    if (term instanceof Term.Grouped grouped) {
      return of(grouped.term());
    }
    if (term instanceof Term.Number number) {
      return of(number.value());
    }
    if (term instanceof Term.Rounded rounded) {
      return new Figure(rounded.value(), null, false);
    }
    if (term instanceof Term.Scientific number) {
      return new Figure(number.mantissa(), number.exponent(), false);
    }
    return term instanceof Term.Percent percent
        ? new Figure(percent.hundredths(), null, true)
        : null;
  }

  /** A number with so many decimals is a power of ten with few digits before it, or a fraction. */
  private static @Nullable Figure small(Rational number, int places) {
    if (places == Integer.MAX_VALUE) {
      return null;
    }
    int digits = decimal(number, 0).unscaled().abs().toString().length();
    return digits <= MOST_DIGITS ? scientific(number, digits - 1 - places, 0) : null;
  }

  private static Figure scientific(Rational number, int exponent, int places) {
    BigInteger ten = BigInteger.TEN.pow(Math.abs(exponent));
    Rational scale = exponent < 0 ? Rational.of(ten) : Rational.of(BigInteger.ONE, ten);
    return new Figure(decimal(number.times(scale), places), exponent, false);
  }

  private static Decimal decimal(Rational number, int leastPlaces) {
    int places = Math.max(leastPlaces, number.finiteDecimalPlaces().orElseThrow());
    BigInteger ten = BigInteger.TEN.pow(places);
    BigInteger unscaled = number.numerator().multiply(ten).divide(number.denominator());
    return new Decimal(unscaled, places, true, false);
  }

  /** Whether it is a power of ten and nothing more. */
  public boolean isPowerOfTen() {
    return exponent != null && digits.places() == 0 && digits.unscaled().equals(BigInteger.ONE);
  }
}
