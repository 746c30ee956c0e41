package dev.workings.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The convergents of a fraction, one after the other (Euclid's algorithm). */
final class ContinuedFraction {
  private BigInteger numerator;
  private BigInteger denominator;
  private BigInteger p = BigInteger.ONE;
  private BigInteger q = BigInteger.ZERO;
  private BigInteger previousP = BigInteger.ZERO;
  private BigInteger previousQ = BigInteger.ONE;

  ContinuedFraction(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** The next convergent; null after the fraction itself. */
  @Nullable Rational next() {
    if (denominator.signum() == 0) {
      return null;
    }
    BigInteger digit = Rounding.DOWN.quotient(numerator, denominator);
    BigInteger rest = numerator.subtract(digit.multiply(denominator));
    numerator = denominator;
    denominator = rest;
    BigInteger nextP = digit.multiply(p).add(previousP);
    BigInteger nextQ = digit.multiply(q).add(previousQ);
    previousP = p;
    previousQ = q;
    p = nextP;
    q = nextQ;
    return Rational.of(p, q);
  }
}
