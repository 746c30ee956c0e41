package dev.workings.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** π and ln 2 in fixed point, each kept at the highest precision asked for so far. */
final class Constants {
  /** Bits kept beyond those asked for, so that the same bits come out whatever was asked before. */
  private static final int GUARD = 32;

  private static final BigInteger TWO = BigInteger.valueOf(2);

  private static volatile @Nullable Fixed pi;
  private static volatile @Nullable Fixed ln2;

  private Constants() {}

  /** An enclosure of π. */
  static Ball pi(int precision) {
    return new Ball(fixedPi(precision), TWO, -precision);
  }

  /** π in units of 2^-bits, within two units. */
  static BigInteger fixedPi(int bits) {
    Fixed known = pi;
    if (known == null || known.bits() < bits + GUARD) {
      known = new Fixed(bits + GUARD, machinPi(bits + GUARD));
      pi = known;
    }
    return known.to(bits);
  }

  /** ln 2 in units of 2^-bits, within two units. */
  static BigInteger fixedLn2(int bits) {
    Fixed known = ln2;
    if (known == null || known.bits() < bits + GUARD) {
      known = new Fixed(bits + GUARD, machinLn2(bits + GUARD));
      ln2 = known;
    }
    return known.to(bits);
  }

  /** Gauss: π/4 = 12 atan(1/18) + 8 atan(1/57) - 5 atan(1/239). */
  private static BigInteger machinPi(int bits) {
    return times(48, inverseArcTangent(18, bits, -1))
        .add(times(32, inverseArcTangent(57, bits, -1)))
        .subtract(times(20, inverseArcTangent(239, bits, -1)));
  }

  /** ln 2 = 18 artanh(1/26) - 2 artanh(1/4801) + 8 artanh(1/8749) (Gourdon and Sebah, 2010). */
  private static BigInteger machinLn2(int bits) {
    return times(18, inverseArcTangent(26, bits, 1))
        .subtract(times(2, inverseArcTangent(4801, bits, 1)))
        .add(times(8, inverseArcTangent(8749, bits, 1)));
  }

  private static BigInteger times(int factor, BigInteger value) {
    return value.multiply(BigInteger.valueOf(factor));
  }

  /**
   * {@code sum of sign^k / ((2k + 1) n^(2k+1))}: atan(1/n) for sign -1, artanh(1/n) for sign 1.
   * Fewer than bits/8 + 2 terms are 2 units off each, which the guard here makes less than two
   * units with the last shift; the factors above (100 in all) make them 200 units of the bits kept.
   */
  private static BigInteger inverseArcTangent(int n, int bits, int sign) {
    int guard = Integer.SIZE - Integer.numberOfLeadingZeros(bits);
    BigInteger square = BigInteger.valueOf((long) n * n);
    BigInteger power = BigInteger.ONE.shiftLeft(bits + guard).divide(BigInteger.valueOf(n));
    BigInteger sum = power;
    for (int k = 1; power.signum() != 0; k++) {
      power = power.divide(square);
      BigInteger term = power.divide(BigInteger.valueOf(2L * k + 1));
      sum = sign < 0 && k % 2 == 1 ? sum.subtract(term) : sum.add(term);
    }
    return sum.shiftRight(guard);
  }

  private record Fixed(int bits, BigInteger value) {
    BigInteger to(int fewer) {
      return value.shiftRight(bits - fewer);
    }
  }
}
