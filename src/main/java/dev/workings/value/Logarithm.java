package dev.workings.value;

import java.math.BigInteger;

/** The natural logarithm on balls. */
final class Logarithm {
  private static final int GUARD = 16;

  /** Up to so many bits the series is as quick as Newton's step. */
  private static final int SERIES_BITS = 256;

  private static final BigInteger THREE = BigInteger.valueOf(3);

  private Logarithm() {}

  /** {@code |ln(c + d) - ln c| ≤ |d| / (c - |d|)}. */
  static Ball of(Ball x, int precision) {
    if (!x.isPositive()) {
      return Ball.WHOLE;
    }
    Ball lowest = new Ball(x.low(), BigInteger.ZERO, x.exponent());
    Ball error = x.deviation().dividedBy(lowest, precision);
    return ofMiddle(x, precision).widenedBy(error, precision);
  }

  /** {@code ln c = ln f + k ln 2} with {@code c = f 2^k}, f from 2/3 to 4/3. */
  private static Ball ofMiddle(Ball x, int precision) {
    int length = x.centre().bitLength();
    boolean small = x.centre().multiply(THREE).bitLength() <= length + 1;
    int k = x.exponent() + length - (small ? 1 : 0);
    int bits = precision + GUARD;
    BigInteger f = x.centre().shiftLeft(x.exponent() - k + bits);
    BigInteger multiple = Constants.fixedLn2(bits + 32).multiply(BigInteger.valueOf(k));
    BigInteger value = fixed(f, bits).add(multiple.shiftRight(32));
    return new Ball(value, BigInteger.valueOf(16), -bits).rounded(precision);
  }

  /**
   * ln f in units of 2^-bits, within eleven units, for f from 2/3 to 4/3. From {@code y}, right to
   * half the bits, {@code ln f = y + ln(f / exp y) = y + 2 artanh z} with {@code z = (f - exp y)/(f
   * + exp y)}, where |z| < 2^(5 - half) makes z + z³/3 enough. exp y is 2 units off, which moves
   * the result by at most 3 · 2; rounding z and z³ costs less than 2 · 2.5.
   */
  private static BigInteger fixed(BigInteger f, int bits) {
    if (bits <= SERIES_BITS) {
      return series(f, bits);
    }
    int half = bits / 2 + GUARD;
    BigInteger y = fixed(f.shiftRight(bits - half), half).shiftLeft(bits - half);
    BigInteger exp = Exponential.fixed(y, bits);
    BigInteger z = f.subtract(exp).shiftLeft(bits).divide(f.add(exp));
    BigInteger cube = z.multiply(z).shiftRight(bits).multiply(z).shiftRight(bits);
    return y.add(z.add(cube.divide(THREE)).shiftLeft(1));
  }

  /**
   * {@code ln f = 2 artanh z}, {@code z = (f - 1)/(f + 1)}, |z| ≤ 1/5, by its series: fewer than 64
   * terms, each within 3 units of 2^-(bits + 16).
   */
  private static BigInteger series(BigInteger f, int bits) {
    int fine = bits + 16;
    BigInteger one = BigInteger.ONE.shiftLeft(fine);
    BigInteger x = f.shiftLeft(16);
    BigInteger z = x.subtract(one).shiftLeft(fine).divide(x.add(one));
    BigInteger square = z.multiply(z).shiftRight(fine);
    BigInteger sum = z;
    BigInteger power = z;
    for (int n = 3; power.bitLength() > 1; n += 2) {
      power = power.multiply(square).shiftRight(fine);
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
    }
    return sum.shiftRight(15);
  }
}
