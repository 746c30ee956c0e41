package dev.workings.value;

import java.util.List;

/** A continuous function on balls: the result encloses its value at every choice of members. */
@FunctionalInterface
interface Operation {
  Operation SUM = (x, precision) -> x.get(0).plus(x.get(1), precision);
  Operation PRODUCT = (x, precision) -> x.get(0).times(x.get(1), precision);
  Operation QUOTIENT = (x, precision) -> x.get(0).dividedBy(x.get(1), precision);
  Operation MAXIMUM = (x, precision) -> x.get(0).max(x.get(1), precision);
  Operation NEGATIVE = (x, precision) -> x.get(0).negate();
  Operation ABSOLUTE = (x, precision) -> x.get(0).abs();
  Operation SQUARE_ROOT = (x, precision) -> SquareRoot.of(x.get(0), precision);
  Operation EXPONENTIAL = (x, precision) -> Exponential.of(x.get(0), precision);
  Operation LOGARITHM = (x, precision) -> Logarithm.of(x.get(0), precision);
  Operation SINE = (x, precision) -> Sine.of(x.get(0), precision);
  Operation COSINE = (x, precision) -> Sine.ofComplement(x.get(0), precision);
  Operation ARC_TANGENT = (x, precision) -> ArcTangent.of(x.get(0), precision);
  Operation PI = (x, precision) -> Constants.pi(precision);

  /** The n-th power, n at least 0. */
  static Operation power(int n) {
    return (x, precision) -> x.get(0).power(n, precision);
  }

  /** Encloses the result, with a working precision of so many bits. */
  Ball apply(List<Ball> operands, int precision);
}
