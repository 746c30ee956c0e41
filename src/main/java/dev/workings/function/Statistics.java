package dev.workings.function;

import static dev.workings.function.Function.mathematical;
import static dev.workings.function.Function.programmatic;

import dev.workings.value.Arithmetic;
import dev.workings.value.Elementary;
import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Truth;
import dev.workings.value.Value;
import java.util.List;
import java.util.function.BinaryOperator;

/** Sums, extremes and means of lists. The list is one vector or matrix, or all arguments. */
final class Statistics {
  private static final Signature LIST = Signature.of("items…");
  private static final Signature SPREAD = Signature.of("items", "of?");

  static final List<Function> ALL =
      List.of(
          programmatic("sum", LIST, x -> folded(x, Rational.ZERO, Arithmetic::add)),
          programmatic("prod", LIST, x -> folded(x, Rational.ONE, Arithmetic::multiply)),
          programmatic("count", LIST, Statistics::count),
          mathematical("min", LIST, x -> extreme(x, Arithmetic::min)),
          mathematical("max", LIST, x -> extreme(x, Arithmetic::max)),
          programmatic("mean", LIST, x -> mean(x.numbers())),
          programmatic("var", SPREAD, Statistics::variance),
          programmatic("sd", SPREAD, x -> Elementary.sqrt(variance(x))));

  private Statistics() {}

  /** Whoever counts truths means those that are true. */
  private static Value count(Arguments x) {
    List<Value> items = x.items();
    if (!items.isEmpty() && items.stream().allMatch(Truth.class::isInstance)) {
      throw new MathException(
              Fault.WRONG_KIND,
              "count counts all items, also those that are false",
              "write count(x for x in v if x > 2)")
          .in(0);
    }
    return Rational.of(items.size());
  }

  private static Value folded(Arguments x, Rational empty, BinaryOperator<Value> operator) {
    return x.summands().stream().reduce(operator).orElse(empty);
  }

  private static Scalar extreme(Arguments x, BinaryOperator<Scalar> operator) {
    return x.numbers().stream().reduce(operator).orElseThrow();
  }

  private static Scalar mean(List<Scalar> items) {
    return sum(items).dividedBy(Rational.of(items.size()));
  }

  static Scalar sum(List<Scalar> items) {
    Scalar sum = Rational.ZERO;
    for (Scalar item : items) {
      sum = sum.plus(item);
    }
    return sum;
  }

  /**
   * The mean squared deviation from the mean: of a whole population, divided by n; of a sample if
   * the second argument says so, divided by n - 1.
   */
  private static Scalar variance(Arguments x) {
    boolean sample = x.word(1, "population", "sample").equals("sample");
    List<Scalar> items = x.first().numbers();
    if (sample && items.size() == 1) {
      throw new MathException(Fault.WRONG_ARGUMENTS, "a sample of 1 has no variance");
    }
    Scalar mean = mean(items);
    Scalar squares = sum(items.stream().map(item -> item.minus(mean).power(2)).toList());
    return squares.dividedBy(Rational.of(items.size() - (sample ? 1 : 0)));
  }
}
