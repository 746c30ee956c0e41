package dev.workings.function;

import static dev.workings.function.Function.mathematical;

import dev.workings.value.Arithmetic;
import dev.workings.value.Digits;
import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;
import java.math.BigInteger;
import java.util.List;

/** Functions of integers. */
final class NumberTheory {
  static final List<Function> ALL =
      List.of(
          mathematical("factorial", Signature.of("n"), x -> Arithmetic.factorial(x.scalar(0))),
          mathematical("binom", Signature.of("n", "k"), x -> binom(x.integer(0), x.integer(1))),
          mathematical("gcd", Signature.of("a…"), NumberTheory::gcd),
          mathematical("lcm", Signature.of("a…"), NumberTheory::lcm),
          mathematical("mod", Signature.of("a", "b"), x -> mod(x.scalar(0), x.scalar(1))));

  private NumberTheory() {}

  /** {@code n (n - 1) … (n - k + 1) / k!}; 0 for k < 0 and k > n. */
  private static Rational binom(BigInteger n, BigInteger k) {
    if (n.signum() < 0) {
      throw new MathException(Fault.OUTSIDE_DOMAIN, "binom needs an n of 0, 1, 2 …, not " + n);
    }
    if (k.signum() < 0 || k.compareTo(n) > 0) {
      return Rational.ZERO;
    }
    return risingTo(n, k.min(n.subtract(k)));
  }

  /**
   * All partial results are binomials, so integers. For k ≤ n/2 they are at least 2^i after i
   * steps: the limit on digits ends the loop.
   */
  private static Rational risingTo(BigInteger n, BigInteger k) {
    Rational result = Rational.ONE;
    for (BigInteger i = BigInteger.ONE; i.compareTo(k) <= 0; i = i.add(BigInteger.ONE)) {
      BigInteger factor = n.subtract(i).add(BigInteger.ONE);
      result = Rational.of(result.numerator().multiply(factor).divide(i));
    }
    return result;
  }

  private static Rational gcd(Arguments x) {
    BigInteger result = BigInteger.ZERO;
    for (int i = 0; i < x.count(); i++) {
      result = result.gcd(x.integer(i));
    }
    return Rational.of(result);
  }

  /** The least common multiple; 0 if a number is 0. */
  private static Rational lcm(Arguments x) {
    BigInteger result = BigInteger.ONE;
    for (int i = 0; i < x.count(); i++) {
      BigInteger next = x.integer(i).abs();
      result = next.signum() == 0 ? next : result.divide(result.gcd(next)).multiply(next);
      result = Rational.of(result).numerator();
    }
    return Rational.of(result);
  }

  /** {@code a - b ⌊a/b⌋}, which has the sign of b. */
  private static Scalar mod(Scalar a, Scalar b) {
    Rational times = Digits.places(a.dividedBy(b), 0, Rounding.DOWN).toRational();
    return a.minus(b.times(times));
  }
}
