package dev.workings.value;

import java.math.BigInteger;

/** The square root on balls. */
final class SquareRoot {
  private SquareRoot() {}

  /** {@code |√(c + d) - √c| = |d| / (√(c + d) + √c) ≤ |d| / √c}. */
  static Ball of(Ball x, int precision) {
    if (!x.isPositive()) {
      return Ball.WHOLE;
    }
    Ball root = ofMiddle(x, precision);
    return root.widenedBy(x.deviation().dividedBy(root, precision), precision);
  }

  private static Ball ofMiddle(Ball x, int precision) {
    int least = Math.max(0, 2 * precision + 4 - x.centre().bitLength());
    int shift = least + ((x.exponent() - least) & 1);
    BigInteger square = x.centre().shiftLeft(shift);
    BigInteger root = Roots.floor(square, 2);
    BigInteger error = root.multiply(root).equals(square) ? BigInteger.ZERO : BigInteger.ONE;
    return new Ball(root, error, (x.exponent() - shift) / 2).rounded(precision);
  }
}
