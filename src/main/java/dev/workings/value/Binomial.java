package dev.workings.value;

import java.math.BigInteger;

/** Binomial coefficients, checked for their size before they are computed. */
final class Binomial {
  private Binomial() {}

  /** {@code n (n - 1) … (n - k + 1) / k!}; 0 for k < 0 and k > n. */
  static Rational of(BigInteger n, BigInteger k) {
    if (n.signum() < 0) {
      throw new MathException(
          Fault.OUTSIDE_DOMAIN,
          "binom needs an n of 0, 1, 2 …, not " + Shown.number(Rational.of(n)));
    }
    if (k.signum() < 0 || k.compareTo(n) > 0) {
      return Rational.ZERO;
    }
    BigInteger smaller = k.min(n.subtract(k));
    Limits.checkBits(leastBits(n, smaller), "the binomial coefficient");
    int factors = smaller.intValueExact();
    BigInteger above = Factorial.product(n.subtract(smaller), 1, factors);
    return Rational.of(above.divide(Factorial.product(BigInteger.ZERO, 1, factors)));
  }

  /** A lower bound on the bits of a binomial: for k ≤ n/2 it is at least 2^k, and (n/k)^k. */
  private static BigInteger leastBits(BigInteger n, BigInteger k) {
    int ofEach = Math.max(1, n.bitLength() - 1 - k.bitLength());
    return k.multiply(BigInteger.valueOf(ofEach));
  }
}
