package dev.workings.value;

import java.math.BigInteger;

/**
 * A binary floating-point format of IEEE 754, for pages that teach rounding: the numbers {@code n ·
 * 2^q} with {@code |n| < 2^precision} and q in a range. Its numbers are exact rationals here.
 *
 * @param precision bits of n
 * @param least the smallest q, that of the subnormal numbers
 * @param most the largest q
 */
public record BinaryFormat(String name, int precision, int least, int most) {
  /** binary64, Java's and C's double. */
  public static final BinaryFormat FLOAT64 = new BinaryFormat("float64", 53, -1074, 971);

  /** binary32. */
  public static final BinaryFormat FLOAT32 = new BinaryFormat("float32", 24, -149, 104);

  private static final int FIRST_FIGURES = 40;
  private static final int MOST_FIGURES = 2_000;

  /**
   * The number of this format nearest to x; of two equally near ones the one with even n.
   *
   * @throws MathException LIMIT_EXCEEDED where the format has only infinity, UNDECIDABLE where
   *     2,000 figures do not tell which of two is nearer
   */
  public Rational nearest(Scalar x) {
    return x instanceof Rational exact ? nearest(exact) : nearestToReal(x);
  }

  private Rational nearest(Rational x) {
    if (x.isZero()) {
      return Rational.ZERO;
    }
    BigInteger over = x.numerator().abs();
    int exponent = Math.max(least, magnitude(over, x.denominator()) - precision);
    BigInteger n = quotient(over, x.denominator(), exponent);
    if (n.bitLength() > precision) {
      n = n.shiftRight(1);
      exponent++;
    }
    if (exponent > most) {
      throw new MathException(Fault.LIMIT_EXCEEDED, name + " has no number as large as this");
    }
    Rational power = Rational.of(BigInteger.ONE.shiftLeft(Math.abs(exponent)));
    Rational size = Rational.of(n).times(exponent < 0 ? Rational.ONE.dividedBy(power) : power);
    return x.signum() < 0 ? size.negate() : size;
  }

  /** The k with 2^(k−1) ≤ over/under < 2^k. */
  private static int magnitude(BigInteger over, BigInteger under) {
    int k = over.bitLength() - under.bitLength();
    boolean atLeast =
        k >= 0 ? over.compareTo(under.shiftLeft(k)) >= 0 : over.shiftLeft(-k).compareTo(under) >= 0;
    return atLeast ? k + 1 : k;
  }

  /** over / under / 2^exponent, rounded to the nearest integer, a tie to the even one. */
  private static BigInteger quotient(BigInteger over, BigInteger under, int exponent) {
    BigInteger numerator = exponent < 0 ? over.shiftLeft(-exponent) : over;
    BigInteger denominator = exponent < 0 ? under : under.shiftLeft(exponent);
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    int half = parts[1].shiftLeft(1).compareTo(denominator);
    boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
    return up ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  /** A real lies between two decimals; once both have the same nearest number, so has it. */
  private Rational nearestToReal(Scalar x) {
    for (int figures = FIRST_FIGURES; figures <= MOST_FIGURES; figures *= 2) {
      Decimal decimal = Digits.significant(x, figures, Rounding.HALF_EVEN);
      Rational step = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(decimal.places()));
      Rational below = nearest(decimal.toRational().minus(step));
      if (below.equals(nearest(decimal.toRational().plus(step)))) {
        return below;
      }
    }
    throw new MathException(Fault.UNDECIDABLE, "cannot decide which " + name + " is nearest");
  }
}
