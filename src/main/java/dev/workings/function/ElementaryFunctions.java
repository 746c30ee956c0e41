package dev.workings.function;

import static dev.workings.function.Function.mathematical;

import dev.workings.value.Arithmetic;
import dev.workings.value.Elementary;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import java.util.List;
import java.util.function.UnaryOperator;

/** Roots, powers, logarithms, angles. */
final class ElementaryFunctions {
  private static final Rational TWO = Rational.of(2);
  private static final Rational TEN = Rational.of(10);

  static final List<Function> ALL =
      List.of(
          mathematical("abs", Signature.of("x"), x -> Arithmetic.absolute(x.get(0))),
          ofNumber("sign", x -> Rational.of(x.signum())),
          ofNumber("sqrt", Elementary::sqrt),
          mathematical(
              "root", Signature.of("x", "n"), x -> Elementary.root(x.scalar(0), x.count(1))),
          ofNumber("exp", Elementary::exp),
          ofNumber("ln", Elementary::ln),
          ofNumber("log2", x -> Elementary.log(x, TWO)),
          ofNumber("log10", x -> Elementary.log(x, TEN)),
          mathematical(
              "log", Signature.of("x", "b"), x -> Elementary.log(x.scalar(0), x.scalar(1))),
          mathematical("xlog", Signature.of("y", "p", "b"), ElementaryFunctions::xlog),
          ofNumber("sin", Elementary::sin),
          ofNumber("cos", Elementary::cos),
          ofNumber("tan", Elementary::tan),
          ofNumber("asin", Elementary::asin),
          ofNumber("acos", Elementary::acos),
          ofNumber("atan", Elementary::atan),
          ofNumber("sinh", Elementary::sinh),
          ofNumber("cosh", Elementary::cosh),
          ofNumber("tanh", Elementary::tanh));

  private ElementaryFunctions() {}

  private static Function ofNumber(String name, UnaryOperator<Scalar> body) {
    return mathematical(name, Signature.of("x"), x -> body.apply(x.scalar(0)));
  }

  /** {@code y · log_b p}, and 0 for y exactly 0 whatever p is: the limit that entropies need. */
  private static Scalar xlog(Arguments x) {
    Scalar y = x.scalar(0);
    return y.equals(Rational.ZERO) ? y : y.times(Elementary.log(x.scalar(1), x.scalar(2)));
  }
}
