package dev.workings.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

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

  /**
   * The number of this format nearest to x; of two equally near ones the one with even n.
   *
   * @throws MathException LIMIT_EXCEEDED where the format has only infinity, UNDECIDABLE where
   *     2,000 digits do not tell which of two is nearer
   */
  public Rational nearest(Scalar x) {
    Rational nearest =
        x instanceof Rational exact
            ? rounded(new Fraction(exact.numerator(), exact.denominator()))
            : Refinement.decide((Real) x, 2 * precision, this::common, Question.NEAREST_FLOAT);
    if (nearest.abs().equals(infinity())) {
      throw new MathException(Fault.LIMIT_EXCEEDED, name + " has no number as large as this");
    }
    return nearest;
  }

  /** What all members of a ball round to; null if they differ. */
  private @Nullable Rational common(Ball ball) {
    if (ball.isVague()) {
      return null;
    }
    Rational low = rounded(Fraction.of(ball.low(), ball.exponent()));
    return low.equals(rounded(Fraction.of(ball.high(), ball.exponent()))) ? low : null;
  }

  /** The nearest number of this format, where {@link #infinity} counts as one. */
  private Rational rounded(Fraction x) {
    BigInteger over = x.numerator().abs();
    int exponent = Math.max(least, magnitude(over, x.denominator()) - precision);
    BigInteger n = quotient(over, x.denominator(), exponent);
    Rational size = exponent > most ? infinity() : scaled(n, exponent);
    return x.numerator().signum() < 0 ? size.negate() : size;
  }

  /** The number above the largest one. */
  private Rational infinity() {
    return scaled(BigInteger.ONE, most + precision);
  }

  private static Rational scaled(BigInteger n, int exponent) {
    return exponent < 0
        ? Rational.of(n, BigInteger.ONE.shiftLeft(-exponent))
        : Rational.of(n.shiftLeft(exponent));
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
    return Rounding.HALF_EVEN.quotient(numerator, denominator);
  }
}
