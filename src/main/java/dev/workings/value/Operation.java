package dev.workings.value;

import java.util.List;

/**
 * A continuous function on balls: the result encloses its value at every choice of members. The
 * same balls and the same precision give the same result, whatever was computed before.
 *
 * @param kernel what it computes
 * @param weight how long that takes, in additions
 */
record Operation(Kernel kernel, int weight) {
  static final Operation SUM = arithmetic((x, precision) -> x.get(0).plus(x.get(1), precision));
  static final Operation PRODUCT =
      arithmetic((x, precision) -> x.get(0).times(x.get(1), precision));
  static final Operation QUOTIENT =
      arithmetic((x, precision) -> x.get(0).dividedBy(x.get(1), precision));
  static final Operation MAXIMUM = arithmetic((x, precision) -> x.get(0).max(x.get(1), precision));
  static final Operation NEGATIVE = arithmetic((x, precision) -> x.get(0).negate());
  static final Operation ABSOLUTE = arithmetic((x, precision) -> x.get(0).abs());
  static final Operation PI = arithmetic((x, precision) -> Constants.pi(precision));
  static final Operation SQUARE_ROOT = function(SquareRoot::of);
  static final Operation EXPONENTIAL = function(Exponential::of);
  static final Operation LOGARITHM = function(Logarithm::of);
  static final Operation SINE = function(Sine::of);
  static final Operation COSINE = function(Sine::ofComplement);
  static final Operation ARC_TANGENT = function(ArcTangent::of);
  static final Operation HYPERBOLIC_SINE = function(Hyperbolic::sine);
  static final Operation HYPERBOLIC_TANGENT = function(Hyperbolic::tangent);

  private static final int WEIGHT_OF_A_SERIES = 32;

  private static Operation arithmetic(Kernel kernel) {
    return new Operation(kernel, 1);
  }

  private static Operation function(FunctionOfOne function) {
    return new Operation((x, precision) -> function.of(x.get(0), precision), WEIGHT_OF_A_SERIES);
  }

  /** The n-th power, n at least 0. */
  static Operation power(int n) {
    int products = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(n));
    return new Operation((x, precision) -> x.get(0).power(n, precision), products);
  }

  /** Encloses the result, with a working precision of so many bits. */
  Ball apply(List<Ball> operands, int precision) {
    return kernel.apply(operands, precision);
  }

  /** Computes the result from its operands and a precision in bits. */
  @FunctionalInterface
  interface Kernel {
    Ball apply(List<Ball> operands, int precision);
  }

  @FunctionalInterface
  private interface FunctionOfOne {
    Ball of(Ball x, int precision);
  }
}
