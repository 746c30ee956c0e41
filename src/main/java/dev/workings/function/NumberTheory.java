package dev.workings.function;

import static dev.workings.function.Function.mathematical;

import dev.workings.value.Arithmetic;
import dev.workings.value.Digits;
import dev.workings.value.Effort;
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
          mathematical(
              "binom",
              Signature.of("n", "k"),
              x -> Arithmetic.binomial(x.integer(0), x.integer(1))),
          mathematical("gcd", Signature.of("a…"), NumberTheory::gcd),
          mathematical("lcm", Signature.of("a…"), NumberTheory::lcm),
          mathematical("mod", Signature.of("a", "b"), x -> mod(x.scalar(0), x.scalar(1))));

  private NumberTheory() {}

  private static Rational gcd(Arguments x) {
    BigInteger result = BigInteger.ZERO;
    for (int i = 0; i < x.count(); i++) {
      result = Effort.gcd(result, x.integer(i));
    }
    return Rational.of(result);
  }

  /** The least common multiple; 0 if a number is 0. */
  private static Rational lcm(Arguments x) {
    BigInteger result = BigInteger.ONE;
    for (int i = 0; i < x.count(); i++) {
      BigInteger next = x.integer(i).abs();
      result = next.signum() == 0 ? next : result.divide(Effort.gcd(result, next)).multiply(next);
      result = Rational.of(result).numerator();
    }
    return Rational.of(result);
  }

  /** {@code a - b ⌊a/b⌋}, which has the sign of b. */
  private static Scalar mod(Scalar a, Scalar b) {
    if (isInteger(a) && isInteger(b) && b.signum() > 0) {
      return Rational.of(Effort.mod(((Rational) a).numerator(), ((Rational) b).numerator()));
    }
    Rational times = Digits.places(a.dividedBy(b), 0, Rounding.DOWN).toRational();
    return a.minus(b.times(times));
  }

  private static boolean isInteger(Scalar x) {
    return x instanceof Rational exact && exact.isInteger();
  }
}
