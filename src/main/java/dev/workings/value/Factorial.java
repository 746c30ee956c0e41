package dev.workings.value;

import java.math.BigInteger;

/** Factorials, checked for their size before they are computed. */
final class Factorial {
  /** Up to here a factorial surely has fewer digits than the limit. */
  private static final int SMALL = 1_000;

  /** What a factor takes beside the products of long numbers. */
  private static final int FACTOR = 128;

  private Factorial() {}

  static Rational of(Rational n) {
    if (!n.isInteger() || n.signum() < 0) {
      throw new MathException(
          Fault.OUTSIDE_DOMAIN,
          "the factorial of " + Shown.number(n) + " is not defined; it needs 0, 1, 2 …");
    }
    if (n.compareTo(Rational.of(SMALL)) > 0) {
      checkSize(n);
    }
    return Rational.of(product(BigInteger.ZERO, 1, n.intValueExact()));
  }

  /** The product of an offset + i for all i from first to last, by halves of about equal size. */
  static BigInteger product(BigInteger offset, int first, int last) {
    if (last <= first) {
      Effort.spend(FACTOR);
      return last < first ? BigInteger.ONE : offset.add(BigInteger.valueOf(last));
    }
    int middle = (first + last) / 2;
    BigInteger left = product(offset, first, middle);
    BigInteger right = product(offset, middle + 1, last);
    Effort.spendOnProduct(left, right);
    return left.multiply(right);
  }

  private static void checkSize(Rational n) {
    if (Limits.isAstronomic(n)) {
      throw Limits.farTooManyDigits("the factorial of " + Shown.number(n));
    }
    BigInteger digits = digits(n);
    if (digits.compareTo(BigInteger.valueOf(Limits.DIGITS)) > 0) {
      throw Limits.tooManyDigits("the factorial of " + Shown.number(n), digits);
    }
  }

  /** Stirling: ln n! is about {@code n (ln n - 1) + ln(2πn)/2}. */
  private static BigInteger digits(Rational n) {
    Scalar small = Elementary.ln(Elementary.pi().times(n).times(Rational.of(2)));
    Scalar large = n.times(Elementary.ln(n).minus(Rational.ONE));
    Scalar natural = large.plus(small.dividedBy(Rational.of(2)));
    Scalar digits = natural.dividedBy(Elementary.ln(Rational.of(10)));
    return Digits.places(digits, 0, Rounding.UP).unscaled();
  }
}
