package dev.workings.function;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shapes between layers: channels × height × width, length × features, or a length. */
public final class Shapes {
  private Shapes() {}

  /** As in {@code 16×5×5}. */
  public static String shown(List<Integer> shape) {
    return shape.stream().map(String::valueOf).collect(Collectors.joining("×"));
  }

  /** The number of entries. */
  static BigInteger entries(List<Integer> shape) {
    return shape.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /** The features at each place of a sequence; of a plain length the length itself. */
  static int last(List<Integer> shape) {
    return shape.get(shape.size() - 1);
  }

  /** The shape with another last size. */
  static List<Integer> withLast(List<Integer> shape, int size) {
    List<Integer> changed = new ArrayList<>(shape);
    changed.set(shape.size() - 1, size);
    return changed;
  }
}
