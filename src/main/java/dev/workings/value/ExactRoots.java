package dev.workings.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Roots of exact numbers that are exact. */
final class ExactRoots {
  private ExactRoots() {}

  /** The n-th root of a number that is not negative, if it is rational; n is at least 1. */
  static @Nullable Rational root(Rational x, int n) {
    BigInteger numerator = root(x.numerator(), n);
    BigInteger denominator = numerator == null ? null : root(x.denominator(), n);
    return denominator == null ? null : Rational.of(numerator, denominator);
  }

  private static @Nullable BigInteger root(BigInteger x, int n) {
    BigInteger root = Roots.floor(x, n);
    boolean trivial = root.bitLength() <= 1;
    BigInteger power = trivial ? root : root.pow(n);
    return power.equals(x) ? root : null;
  }
}
