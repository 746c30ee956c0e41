package dev.workings.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Logarithms of exact numbers that are exact, such as log2 8 and log 1/2 of 8. */
final class ExactLogarithms {
  private ExactLogarithms() {}

  /**
   * The logarithm, if it is rational, of x to the base b; both positive, b not 1. If it is p/q in
   * lowest terms, then x is a p-th power and b a q-th power of the same number, so neither p nor q
   * is larger than the number of bits. Two such fractions differ by more than 2^-36: 128 bits of
   * logarithms leave at most one, which is then proved.
   */
  static @Nullable Rational log(Rational x, Rational b) {
    if (x.equals(Rational.ONE)) {
      return Rational.ZERO;
    }
    Real quotient = Real.of(Operation.QUOTIENT, Elementary.ln(x), Elementary.ln(b));
    int precision = Precision.atLeast(128 + vanishing(x) + vanishing(b));
    if (Work.of(quotient, precision) > Work.LIMIT) {
      return null;
    }
    Rational candidate = simplest(quotient.enclosure(precision), bits(b));
    return candidate != null && isLogarithm(candidate, x, b) ? candidate : null;
  }

  /** How many bits the logarithm of a number near 1 loses. */
  private static int vanishing(Rational x) {
    BigInteger distance = x.numerator().subtract(x.denominator());
    return Math.max(0, x.denominator().bitLength() + 1 - distance.bitLength());
  }

  private static int bits(Rational x) {
    return Math.max(x.numerator().bitLength(), x.denominator().bitLength());
  }

  private static boolean isLogarithm(Rational log, Rational x, Rational b) {
    Rational base = ExactRoots.root(b, log.denominator().intValue());
    Rational root = ExactRoots.root(x, log.numerator().abs().intValue());
    Rational expected = base != null && log.signum() < 0 ? Rational.ONE.dividedBy(base) : base;
    return root != null && root.equals(expected);
  }

  /** The fraction in a ball with a denominator of at most the bound, if its expansion finds one. */
  private static @Nullable Rational simplest(Ball ball, int bound) {
    BigInteger numerator = ball.centre().shiftLeft(Math.max(0, ball.exponent()));
    BigInteger denominator = BigInteger.ONE.shiftLeft(Math.max(0, -ball.exponent()));
    ContinuedFraction expansion = new ContinuedFraction(numerator, denominator);
    Rational best = expansion.next();
    for (Rational next = best; next != null && isBelow(next, bound); next = expansion.next()) {
      best = next;
    }
    return best.isZero() || best.numerator().bitLength() > 30 ? null : best;
  }

  private static boolean isBelow(Rational fraction, int bound) {
    return fraction.denominator().compareTo(BigInteger.valueOf(bound)) <= 0;
  }
}
