package dev.workings.function;

import dev.workings.function.Term.Operator;
import dev.workings.value.Rational;
import java.util.List;

/** Products and sums of integers as a reader sees them. */
final class Workings {
  private Workings() {}

  /** As in {@code 5·5·1}. */
  static Term product(List<Integer> factors) {
    return factors.stream().map(Workings::number).reduce(Workings::times).orElseThrow();
  }

  /** As in {@code (5·5·1 + 1)·6}; without bias {@code 5·5·1·6}. */
  static Term neurons(List<Integer> weights, boolean bias, int neurons) {
    Term product = product(weights);
    Term each = bias ? new Term.Binary(Operator.PLUS, product, number(1)) : product;
    return times(each, number(neurons));
  }

  private static Term number(int value) {
    return new Term.Number(Rational.of(value));
  }

  private static Term times(Term left, Term right) {
    return new Term.Binary(Operator.TIMES, left, right);
  }
}
