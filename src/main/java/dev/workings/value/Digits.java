package dev.workings.value;

import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to decimal digits. Rounding is correct in every mode: a real is refined until all numbers
 * in its enclosure round to the same digits.
 */
public final class Digits {
  private static final Rational HALF = Rational.of(BigInteger.ONE, BigInteger.valueOf(2));

  private Digits() {}

  /**
   * A number to so many decimal places, 0 or more.
   *
   * @throws MathException UNDECIDABLE for a real too close to a border between two roundings,
   *     LIMIT_EXCEEDED for more than 2,000 places
   */
  public static Decimal places(Scalar x, int places, Rounding rounding) {
    checkDigits(places);
    return shown(x, fraction -> fraction.toPlaces(places, rounding), places, rounding);
  }

  /**
   * A number to so many significant figures, 1 or more. A figure before the decimal point is filled
   * up with zeros: 61706 to 2 figures is 62000 with 0 places. 0 is shown with 0 places.
   *
   * @throws MathException as {@link #places}
   */
  public static Decimal significant(Scalar x, int figures, Rounding rounding) {
    if (figures < 1) {
      throw new MathException(Fault.WRONG_ARGUMENTS, "a number has at least 1 significant figure");
    }
    checkDigits(figures);
    return shown(x, fraction -> fraction.toFigures(figures, rounding), figures, rounding);
  }

  /**
   * Whether a number, rounded half-even or half-up to so many places, gives exactly the number that
   * is shown: the meaning of {@code a ≈ 1.046}. Places may be negative, as for 1.2e3.
   */
  public static boolean roundsTo(Scalar a, Rational shown, int places) {
    Rational unit = Rational.of(10).power(-places);
    Rational multiple = shown.dividedBy(unit);
    if (!multiple.isInteger()) {
      return false;
    }
    int distance = Scalars.compare(a.minus(shown).abs(), unit.times(HALF));
    return distance < 0 || distance == 0 && isTieRoundedTo(a, shown, multiple.numerator());
  }

  /** At a tie, half-even reaches the even number and half-up the one further from zero. */
  private static boolean isTieRoundedTo(Scalar a, Rational shown, BigInteger multiple) {
    return !multiple.testBit(0) || Scalars.compare(shown.abs(), a.abs()) > 0;
  }

  private static void checkDigits(int digits) {
    if (digits < 0 || digits > Limits.REFINEMENT) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED,
          digits + " digits cannot be shown; the limit is " + Limits.REFINEMENT);
    }
  }

  private static Decimal shown(
      Scalar x, Function<Fraction, Decimal> shape, int digits, Rounding rounding) {
    if (x instanceof Rational exact) {
      return shape.apply(new Fraction(exact.numerator(), exact.denominator()));
    }
    int firstBits = 64 + digits * 10 / 3;
    Decimal decimal =
        Refinement.decide((Real) x, firstBits, ball -> same(ball, shape), Question.LAST_DIGIT);
    boolean cut = rounding == Rounding.TRUNCATE;
    return new Decimal(decimal.unscaled(), decimal.places(), false, cut);
  }

  /** The decimal of all members. A ball too vague for any digit may reach far above the limits. */
  private static @Nullable Decimal same(Ball ball, Function<Fraction, Decimal> shape) {
    if (ball.isVague()) {
      return null;
    }
    Decimal low = shape.apply(Fraction.of(ball.low(), ball.exponent()));
    Decimal high = shape.apply(Fraction.of(ball.high(), ball.exponent()));
    return low.unscaled().equals(high.unscaled()) && low.places() == high.places() ? low : null;
  }
}
