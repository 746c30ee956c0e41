package dev.workings.function;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** Shapes between layers: channels × height × width, or a length. */
final class Shapes {
  private Shapes() {}

  /** As in {@code 16×5×5}. */
  static String shown(List<Integer> shape) {
    return shape.stream().map(String::valueOf).collect(Collectors.joining("×"));
  }

  /** The number of entries. */
  static BigInteger entries(List<Integer> shape) {
    return shape.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
  }

  static void requireImage(String layer, List<Integer> shape) {
    if (shape.size() != 3) {
      throw bad(
          layer,
          " needs channels × height × width, but its input is " + shown(shape),
          "give the network such an input, or put the layer before flatten");
    }
  }

  static void requireLength(String layer, List<Integer> shape, String hint) {
    if (shape.size() != 1) {
      throw bad(layer, " needs a plain length, but its input is " + shown(shape), hint);
    }
  }

  static MathException bad(String layer, String message, String hint) {
    return new MathException(Fault.BAD_LAYER, layer + message, hint);
  }
}
