package dev.workings.value;

import java.math.BigInteger;

/** The hyperbolic sine and tangent on balls, without loss of figures near 0. */
final class Hyperbolic {
  private static final int GUARD = 8;

  private Hyperbolic() {}

  /** {@code (exp x - exp(-x))/2}; for |x| ≤ 1 it is within |x|³ of x. */
  static Ball sine(Ball x, int precision) {
    if (x.isNextToZero(precision)) {
      return x.nextToZero(precision);
    }
    if (!x.isBounded()) {
      return Ball.WHOLE;
    }
    int bits = withCancellation(x, precision);
    Ball grown = Exponential.of(x, bits);
    return grown.plus(Ball.ONE.dividedBy(grown, bits).negate(), bits).half().rounded(precision);
  }

  /**
   * {@code (exp 2x - 1)/(exp 2x + 1)}; for |x| ≤ 1 it is within |x|³ of x, and beyond ±n it is
   * within 2 exp(-2n) < 2^(2 - 2n) of ±1.
   */
  static Ball tangent(Ball x, int precision) {
    if (x.isNextToZero(precision)) {
      return x.nextToZero(precision);
    }
    if (isBeyond(x, precision)) {
      BigInteger sign = BigInteger.valueOf(x.centre().signum());
      return new Ball(sign.shiftLeft(precision), BigInteger.ONE, -precision);
    }
    if (!x.isBounded()) {
      return Ball.WHOLE;
    }
    int bits = withCancellation(x, precision);
    Ball grown = Exponential.of(x.twice(), bits);
    Ball above = grown.plus(Ball.ONE.negate(), bits);
    return above.dividedBy(grown.plus(Ball.ONE, bits), bits).rounded(precision);
  }

  /** Whether all members are larger than n or all smaller than -n, for n at least 2. */
  private static boolean isBeyond(Ball x, int n) {
    BigInteger nearest = x.centre().abs().subtract(x.radius());
    return x.isBounded()
        && nearest.signum() > 0
        && x.exponent() + nearest.bitLength() > Integer.SIZE - Integer.numberOfLeadingZeros(n);
  }

  /** For x near 2^-k, k bits vanish when 1 is taken from its exponential. */
  private static int withCancellation(Ball x, int precision) {
    return precision + GUARD + Math.max(0, -x.top());
  }
}
