package dev.workings.value;

import java.math.BigInteger;

/** How a number loses its last digits. */
public enum Rounding {
  /** To the nearest; a tie goes to the even digit. */
  HALF_EVEN,
  /** To the nearest; a tie goes away from zero. */
  HALF_UP,
  /** Towards zero: digits are cut off, and the result says so. */
  TRUNCATE,
  /** Towards plus infinity. */
  UP,
  /** Towards minus infinity. */
  DOWN;

  /** The quotient as an integer, rounded; the denominator is positive. */
  BigInteger quotient(BigInteger numerator, BigInteger denominator) {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    int sign = parts[1].signum();
    return sign != 0 && leavesZero(parts, denominator)
        ? parts[0].add(BigInteger.valueOf(sign))
        : parts[0];
  }

  /** Whether the truncated quotient has to move away from zero, given that there is a remainder. */
  private boolean leavesZero(BigInteger[] parts, BigInteger denominator) {
    int sign = parts[1].signum();
    int half = parts[1].abs().shiftLeft(1).compareTo(denominator);
    if (this == HALF_EVEN) {
      return half > 0 || half == 0 && parts[0].testBit(0);
    }
    return this == HALF_UP && half >= 0 || this == UP && sign > 0 || this == DOWN && sign < 0;
  }
}
