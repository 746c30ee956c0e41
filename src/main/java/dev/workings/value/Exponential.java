package dev.workings.value;

import java.math.BigInteger;

/** The exponential function on balls. */
final class Exponential {
  private static final int GUARD = 16;

  /** Arguments have fewer bits than this before the point: results have up to 455,000 digits. */
  private static final int ARGUMENT_BITS = 20;

  private Exponential() {}

  /** {@code exp(c + d) = exp(c) + exp(c)(exp(d) - 1)}, and |exp(d) - 1| ≤ 2|d| for |d| ≤ 1/2. */
  static Ball of(Ball x, int precision) {
    if (!x.deviatesLessThan(-1)) {
      return Ball.WHOLE;
    }
    if (x.middle().top() > ARGUMENT_BITS) {
      throw tooLarge(x);
    }
    Ball middle = ofMiddle(x, precision);
    return middle.widenedBy(middle.twice().times(x.deviation(), precision), precision);
  }

  private static MathException tooLarge(Ball x) {
    return new MathException(
        Fault.LIMIT_EXCEEDED,
        "exp of a number of about "
            + (x.centre().signum() < 0 ? "-" : "")
            + "2^"
            + (x.middle().top() - 1)
            + "; the limit is ±"
            + (1 << ARGUMENT_BITS));
  }

  /**
   * {@code exp(c) = 2^k exp(t)} with {@code t = c - k ln 2}, |t| ≤ 0.35. Rounding c and ln 2 puts t
   * at most (1 + 2^21)/2^24 + 1 < 2 units off.
   */
  private static Ball ofMiddle(Ball x, int precision) {
    int bits = precision + GUARD;
    int finer = ARGUMENT_BITS + 4;
    BigInteger ln2 = Constants.fixedLn2(bits + finer);
    BigInteger c = x.fixed(bits + finer);
    BigInteger k = Rounding.HALF_EVEN.quotient(c, ln2);
    BigInteger t = c.subtract(k.multiply(ln2)).shiftRight(finer);
    BigInteger value = fixed(t, bits);
    return new Ball(value, BigInteger.valueOf(8), k.intValue() - bits).rounded(precision);
  }

  /**
   * exp(t) in units of 2^-bits, within two units, for |t| ≤ 1/2. The Taylor series of exp(t/2^s),
   * squared s times (R. Brent, 1976). Each of the n ≤ bits terms is at most 3 units of 2^-fine off;
   * each squaring doubles the relative error and adds 3 units: in all 2^s (3n + 7) units of
   * 2^-fine, less than one unit of 2^-bits.
   */
  static BigInteger fixed(BigInteger t, int bits) {
    int squarings = Roots.floor(BigInteger.valueOf(bits), 2).intValue();
    int fine = bits + squarings + 8 + Integer.SIZE - Integer.numberOfLeadingZeros(bits);
    BigInteger result = series(t.shiftLeft(fine - bits - squarings), fine);
    for (int i = 0; i < squarings; i++) {
      result = result.multiply(result).shiftRight(fine);
    }
    return result.shiftRight(fine - bits);
  }

  private static BigInteger series(BigInteger y, int bits) {
    BigInteger term = BigInteger.ONE.shiftLeft(bits);
    BigInteger sum = term;
    for (int n = 1; term.bitLength() > 1; n++) {
      term = term.multiply(y).shiftRight(bits).divide(BigInteger.valueOf(n));
      sum = sum.add(term);
    }
    return sum;
  }
}
