package dev.workings.value;

import java.math.BigInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * π and ln 2 in fixed point. Each is kept at the highest precision asked for so far; that changes
 * how fast an answer is, never its bits.
 */
final class Constants {
  private static final Constant PI = new Constant(Constants::machinPi);
  private static final Constant LN2 = new Constant(Constants::machinLn2);

  private Constants() {}

  /** An enclosure of π. */
  static Ball pi(int precision) {
    return new Ball(fixedPi(precision), BigInteger.ONE, -precision);
  }

  /** π in units of 2^-bits, rounded down. */
  static BigInteger fixedPi(int bits) {
    return PI.floor(bits);
  }

  /** ln 2 in units of 2^-bits, rounded down. */
  static BigInteger fixedLn2(int bits) {
    return LN2.floor(bits);
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
   * units with the last shift; the factors above (100 in all) make them {@link Fixed#ERROR}.
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

  /** A number that is computed again, with more bits, only when more are asked for. */
  private static final class Constant {
    private static final int GUARD = 32;

    private final IntFunction<BigInteger> formula;
    private volatile @Nullable Fixed best;

    Constant(IntFunction<BigInteger> formula) {
      this.formula = formula;
    }

    BigInteger floor(int bits) {
      Fixed known = best;
      BigInteger floor = known == null ? null : known.floor(bits);
      for (int guard = GUARD; floor == null; guard *= 2) {
        known = new Fixed(bits + guard, formula.apply(bits + guard));
        best = known;
        floor = known.floor(bits);
      }
      return floor;
    }
  }

  private record Fixed(int bits, BigInteger value) {
    /** How many units the value may be off. */
    static final BigInteger ERROR = BigInteger.valueOf(200);

    /** The number in units of 2^-fewer, rounded down; null if the error leaves that open. */
    @Nullable BigInteger floor(int fewer) {
      if (fewer > bits) {
        return null;
      }
      BigInteger least = value.subtract(ERROR).shiftRight(bits - fewer);
      return least.equals(value.add(ERROR).shiftRight(bits - fewer)) ? least : null;
    }
  }
}
