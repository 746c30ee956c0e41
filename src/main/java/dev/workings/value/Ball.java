package dev.workings.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * All numbers within {@code radius · 2^exponent} of {@code centre · 2^exponent}: an enclosure of a
 * real. Arithmetic on balls encloses every result of arithmetic on their members; rounding errors
 * go into the radius (midpoint-radius arithmetic as in F. Johansson, "Arb", 2017).
 */
record Ball(BigInteger centre, BigInteger radius, int exponent) {
  /** The whole line: nothing is known. */
  static final Ball WHOLE = new Ball(BigInteger.ZERO, BigInteger.ONE.negate(), 0);

  static final Ball ONE = exact(BigInteger.ONE);

  /** More bits than this before or after the point are refused. */
  private static final int LARGEST = 1 << 22;

  /** The position above the highest bit of 0. */
  private static final int BELOW_ALL = Integer.MIN_VALUE / 4;

  private static final int RADIUS_BITS = 32;

  static Ball exact(BigInteger value) {
    return new Ball(value, BigInteger.ZERO, 0);
  }

  /** A fraction to so many bits. */
  static Ball of(Rational value, int precision) {
    Ball numerator = exact(value.numerator());
    return value.isInteger()
        ? numerator.rounded(precision)
        : numerator.dividedBy(exact(value.denominator()), precision);
  }

  /** Whether all members x are so small that |x|³ ≤ 2^(2 - precision) |x|, and |x| ≤ 1. */
  boolean isNextToZero(int precision) {
    return isBounded() && top() < 0 && 2 * top() <= -precision;
  }

  /** For such members, encloses all f(x) that are within |x|³ of x. */
  Ball nextToZero(int precision) {
    return widenedBy(new Ball(centre, radius, exponent + 2 - precision), precision);
  }

  boolean isBounded() {
    return radius.signum() >= 0;
  }

  /** The position above the highest bit of |centre| and radius. */
  int top() {
    int bits = Math.max(centre.abs().bitLength(), radius.bitLength());
    return bits == 0 ? BELOW_ALL : exponent + bits;
  }

  /** Whether all members are within 2^bits of the centre. */
  boolean deviatesLessThan(int bits) {
    return isBounded() && (radius.signum() == 0 || exponent + radius.bitLength() <= bits);
  }

  /** Whether members differ by 1 or more, and one is three times as large as another. */
  boolean isVague() {
    return !deviatesLessThan(0) && radius.shiftLeft(1).compareTo(centre.abs()) >= 0;
  }

  /** The lowest member, in units of 2^exponent. */
  BigInteger low() {
    return centre.subtract(radius);
  }

  /** The highest member, in units of 2^exponent. */
  BigInteger high() {
    return centre.add(radius);
  }

  /** The sign all members share, or null. */
  @Nullable Integer sign() {
    int low = low().signum();
    return isBounded() && low == high().signum() ? Integer.valueOf(low) : null;
  }

  boolean isPositive() {
    return isBounded() && low().signum() > 0;
  }

  /** Whether 0 is among the members. */
  boolean mayBeZero() {
    return !isBounded() || low().signum() <= 0 && high().signum() >= 0;
  }

  /** The middle alone. */
  Ball middle() {
    return new Ball(centre, BigInteger.ZERO, exponent);
  }

  /** How far members are from the middle, as an exact ball. */
  Ball deviation() {
    return new Ball(radius, BigInteger.ZERO, exponent);
  }

  /** The centre in units of 2^-bits, rounded down. */
  BigInteger fixed(int bits) {
    return centre.shiftLeft(exponent + bits);
  }

  /** This with a centre of at most so many bits. */
  Ball rounded(int precision) {
    int excess = Math.max(centre.bitLength() - precision, radius.bitLength() - RADIUS_BITS);
    return checked(excess > 0 ? scaledTo(exponent + excess) : this);
  }

  private static Ball checked(Ball ball) {
    int top = ball.top();
    if (top != BELOW_ALL && Math.abs(top) > LARGEST) {
      throw tooLarge(Math.abs(top));
    }
    return ball;
  }

  private static MathException tooLarge(int bits) {
    String where = bits + " bits before or behind the point";
    return new MathException(
        Fault.LIMIT_EXCEEDED,
        "on the way there is a number with " + where + "; the limit is " + LARGEST);
  }

  /** The same ball, or a slightly larger one, in units of 2^newExponent. */
  private Ball scaledTo(int newExponent) {
    int lost = newExponent - exponent;
    if (lost <= 0) {
      return new Ball(centre.shiftLeft(-lost), radius.shiftLeft(-lost), newExponent);
    }
    boolean exact = radius.signum() == 0 && centre.getLowestSetBit() >= lost;
    // both shifts round down: each loses less than one unit
    BigInteger wider = radius.shiftRight(lost).add(BigInteger.valueOf(exact ? 0 : 2));
    return new Ball(centre.shiftRight(lost), wider, newExponent);
  }

  Ball half() {
    return new Ball(centre, radius, exponent - 1);
  }

  Ball twice() {
    return new Ball(centre, radius, exponent + 1);
  }

  Ball negate() {
    return new Ball(centre.negate(), radius, exponent);
  }

  /** Encloses |x|, as ||x| - |c|| is at most |x - c|. */
  Ball abs() {
    return new Ball(centre.abs(), radius, exponent);
  }

  Ball plus(Ball other, int precision) {
    if (!isBounded() || !other.isBounded()) {
      return WHOLE;
    }
    int common = commonExponent(other, precision);
    Ball a = scaledTo(common);
    Ball b = other.scaledTo(common);
    return new Ball(a.centre.add(b.centre), a.radius.add(b.radius), common).rounded(precision);
  }

  /** An exponent that is fine enough for a sum, yet shifts neither far to the left. */
  private int commonExponent(Ball other, int precision) {
    int finest = Math.min(exponent, other.exponent);
    return Math.max(finest, Math.max(top(), other.top()) - precision - 4);
  }

  /** The larger of two numbers: it moves no further than the one that moves further. */
  Ball max(Ball other, int precision) {
    if (!isBounded() || !other.isBounded()) {
      return WHOLE;
    }
    int common = commonExponent(other, precision);
    Ball a = scaledTo(common);
    Ball b = other.scaledTo(common);
    return new Ball(a.centre.max(b.centre), a.radius.max(b.radius), common).rounded(precision);
  }

  Ball times(Ball other, int precision) {
    if (!isBounded() || !other.isBounded()) {
      return WHOLE;
    }
    BigInteger spread =
        centre
            .abs()
            .multiply(other.radius)
            .add(other.centre.abs().add(other.radius).multiply(radius));
    return new Ball(centre.multiply(other.centre), spread, exponent + other.exponent)
        .rounded(precision);
  }

  /**
   * The quotient; the whole line if the divisor may be 0. |x/y - c/d| is at most (r + |c/d| s) /
   * (|d| - s), for x within r of c and y within s of d.
   */
  Ball dividedBy(Ball other, int precision) {
    if (!isBounded() || other.mayBeZero()) {
      return WHOLE;
    }
    int shift = Math.max(0, precision + 2 + other.centre.bitLength() - centre.bitLength());
    BigInteger[] quotient = centre.shiftLeft(shift).divideAndRemainder(other.centre);
    BigInteger spread =
        radius.shiftLeft(shift).add(quotient[0].abs().add(BigInteger.ONE).multiply(other.radius));
    BigInteger nearest = other.centre.abs().subtract(other.radius);
    BigInteger wider = spread.signum() == 0 ? spread : spread.divide(nearest).add(BigInteger.ONE);
    BigInteger error = quotient[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE;
    return new Ball(quotient[0], wider.add(error), exponent - other.exponent - shift)
        .rounded(precision);
  }

  /** The n-th power by repeated squaring, n at least 0. */
  Ball power(int n, int precision) {
    Ball result = ONE;
    for (int bit = 31 - Integer.numberOfLeadingZeros(n); bit >= 0; bit--) {
      result = result.times(result, precision);
      result = (n >> bit & 1) == 1 ? result.times(this, precision) : result;
    }
    return result;
  }

  /** This, extended on both sides by the largest absolute value in another ball. */
  Ball widenedBy(Ball amount, int precision) {
    if (!isBounded() || !amount.isBounded()) {
      return WHOLE;
    }
    BigInteger most = amount.centre.abs().add(amount.radius);
    return plus(new Ball(BigInteger.ZERO, most, amount.exponent), precision);
  }
}
