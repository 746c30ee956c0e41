package dev.workings.value;

import java.math.BigInteger;

/** The inverse of the tangent on balls. */
final class ArcTangent {
  private static final int GUARD = 16;
  private static final int SERIES_BITS = 256;
  private static final BigInteger THREE = BigInteger.valueOf(3);

  private ArcTangent() {}

  /** Beyond ±1, {@code atan x = ±π/2 - atan(1/x)}. */
  static Ball of(Ball x, int precision) {
    if (!x.isBounded()) {
      return Ball.WHOLE;
    }
    if (x.middle().top() <= 0) {
      return within(x, precision);
    }
    Ball rest = within(Ball.ONE.dividedBy(x, precision), precision).negate();
    Ball right = Constants.pi(precision).half();
    return (x.centre().signum() < 0 ? right.negate() : right).plus(rest, precision);
  }

  /**
   * For a centre within ±1; an arc tangent moves no further than its argument. Near 0 it is within
   * |x|³ of x.
   */
  private static Ball within(Ball x, int precision) {
    if (!x.isBounded()) {
      return Ball.WHOLE;
    }
    if (x.isNextToZero(precision)) {
      return x.nextToZero(precision);
    }
    int bits = precision + GUARD + Math.max(0, -x.top());
    Ball middle = new Ball(fixed(x.fixed(bits), bits), BigInteger.valueOf(16), -bits);
    return middle.widenedBy(x.deviation(), precision);
  }

  /**
   * atan x in units of 2^-bits, within 12 units, for |x| ≤ 1. From {@code y}, right to half the
   * bits, {@code atan x = y + atan z} with {@code z = (x cos y - sin y)/(cos y + x sin y)}, where
   * |z| < 2^(5 - half) makes z - z³/3 enough. The sine is 2 units off and the cosine 4, and the
   * divisor is at least 0.99: with the roundings less than 12 units.
   */
  private static BigInteger fixed(BigInteger x, int bits) {
    if (bits <= SERIES_BITS) {
      return halved(x, bits);
    }
    int half = bits / 2 + GUARD;
    BigInteger y = fixed(x.shiftRight(bits - half), half).shiftLeft(bits - half);
    BigInteger sine = Sine.fixed(y, bits);
    BigInteger cosine = Sine.fixed(Constants.fixedPi(bits).shiftRight(1).subtract(y.abs()), bits);
    BigInteger above = x.multiply(cosine).shiftRight(bits).subtract(sine);
    BigInteger below = x.multiply(sine).shiftRight(bits).add(cosine);
    BigInteger z = above.shiftLeft(bits).divide(below);
    BigInteger cube = z.multiply(z).shiftRight(bits).multiply(z).shiftRight(bits);
    return y.add(z).subtract(cube.divide(THREE));
  }

  /**
   * {@code atan x = 4 atan(h(h(x)))} with {@code h(x) = x/(1 + √(1 + x²))}, each within 4 fine
   * units.
   */
  private static BigInteger halved(BigInteger x, int bits) {
    int fine = bits + GUARD;
    BigInteger reduced = half(half(x.shiftLeft(GUARD), fine), fine);
    return series(reduced, fine).shiftRight(GUARD - 2);
  }

  private static BigInteger half(BigInteger x, int bits) {
    BigInteger one = BigInteger.ONE.shiftLeft(bits);
    BigInteger root = Roots.floor(x.multiply(x).add(one.shiftLeft(bits)), 2);
    return x.shiftLeft(bits).divide(one.add(root));
  }

  /** The alternating series for |z| ≤ tan(π/16) < 0.2: fewer than 64 terms, each within 3 units. */
  private static BigInteger series(BigInteger z, int bits) {
    BigInteger square = z.multiply(z).shiftRight(bits).negate();
    BigInteger sum = z;
    BigInteger power = z;
    for (int n = 3; power.bitLength() > 1; n += 2) {
      power = power.multiply(square).shiftRight(bits);
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
    }
    return sum;
  }
}
