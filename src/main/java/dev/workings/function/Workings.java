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

  /** Projections d → d, as in {@code 4·(768 + 1)·768}; without bias {@code 4·768·768}. */
  static Term attention(int projections, int d, boolean bias) {
    Term each = bias ? new Term.Binary(Operator.PLUS, number(d), number(1)) : number(d);
    return times(times(number(projections), each), number(d));
  }

  private static Term number(int value) {
    return new Term.Number(Rational.of(value));
  }

  private static Term times(Term left, Term right) {
    return new Term.Binary(Operator.TIMES, left, right);
  }
}
