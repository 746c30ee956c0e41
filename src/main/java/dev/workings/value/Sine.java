package dev.workings.value;

import java.math.BigInteger;

/** Sine and cosine on balls. */
final class Sine {
  private static final int GUARD = 16;
  private static final Ball FROM_MINUS_ONE_TO_ONE = new Ball(BigInteger.ZERO, BigInteger.ONE, 0);

  private Sine() {}

  /** Near 0, {@code sin x} is within |x|³ of x. */
  static Ball of(Ball x, int precision) {
    return x.isNextToZero(precision) ? x.nextToZero(precision) : shifted(x, precision, 0);
  }

  /** The cosine, as {@code sin(x + π/2)}. */
  static Ball ofComplement(Ball x, int precision) {
    return shifted(x, precision, 1);
  }

  /** {@code sin(x + quarters · π/2)}; a sine moves no further than its argument. */
  private static Ball shifted(Ball x, int precision, int quarters) {
    if (!x.deviatesLessThan(1) || x.top() > precision + 64) {
      return FROM_MINUS_ONE_TO_ONE;
    }
    return ofMiddle(x, precision, quarters).widenedBy(x.deviation(), precision);
  }

  /**
   * {@code sin c = (-1)^k sin t} with {@code t = c - kπ}, |t| ≤ π/2. k has no more bits than c, so
   * π with that many more bits, and 8, puts t within two units. There are more bits for a small c,
   * whose sine is as small.
   */
  private static Ball ofMiddle(Ball x, int precision, int quarters) {
    int bits = precision + GUARD + (quarters == 0 ? Math.max(0, -x.top()) : 0);
    int finer = Math.max(0, x.top()) + 8;
    BigInteger pi = Constants.fixedPi(bits + finer);
    BigInteger c = x.fixed(bits + finer);
    BigInteger angle = quarters == 0 ? c : c.add(pi.shiftRight(1));
    BigInteger k = Rounding.HALF_EVEN.quotient(angle, pi);
    BigInteger t = angle.subtract(k.multiply(pi)).shiftRight(finer);
    BigInteger value = k.testBit(0) ? fixed(t, bits).negate() : fixed(t, bits);
    return new Ball(value, BigInteger.valueOf(4), -bits).rounded(precision);
  }

  /**
   * sin t in units of 2^-bits, within two units, for |t| ≤ 1.6. The Taylor series of sin(t/3^j),
   * then j times {@code sin 3u = 3 sin u - 4 sin³ u}, which multiplies an error by at most 3 (its
   * derivative by sin u is 3 cos 3u / cos u, and 3u stays within ±1.6) and adds 8 units. Each of
   * the n < bits terms is at most 4 units off: in all 3^j (4n + 13) units of 2^-fine.
   */
  static BigInteger fixed(BigInteger t, int bits) {
    int triplings = Roots.floor(BigInteger.valueOf(bits), 2).intValue() / 4 + 2;
    int fine = bits + 2 * triplings + 6 + Integer.SIZE - Integer.numberOfLeadingZeros(bits);
    BigInteger reduced = t.shiftLeft(fine - bits).divide(BigInteger.valueOf(3).pow(triplings));
    BigInteger sine = series(reduced, fine);
    for (int i = 0; i < triplings; i++) {
      sine = tripled(sine, fine);
    }
    return sine.shiftRight(fine - bits);
  }

  private static BigInteger tripled(BigInteger sine, int bits) {
    BigInteger cube = sine.multiply(sine).shiftRight(bits).multiply(sine).shiftRight(bits);
    return sine.multiply(BigInteger.valueOf(3)).subtract(cube.shiftLeft(2));
  }

  private static BigInteger series(BigInteger u, int bits) {
    BigInteger square = u.multiply(u).shiftRight(bits).negate();
    BigInteger sum = u;
    BigInteger term = u;
    for (long n = 2; term.bitLength() > 1; n += 2) {
      term = term.multiply(square).shiftRight(bits).divide(BigInteger.valueOf(n * (n + 1)));
      sum = sum.add(term);
    }
    return sum;
  }
}
