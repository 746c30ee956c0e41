package dev.workings.function;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a network, counted.
 *
 * @param title its usual name, such as {@code Conv2d}
 * @param numbered whether it has a number in a table; only Flatten has none
 * @param outputShape channels × height × width, or a length
 * @param working how the parameters are counted, or null if there are none
 * @param parameters weights and biases
 * @param multiplyAdds outputs times weights for each output; biases are not counted
 */
public record Layer(
    String title,
    boolean numbered,
    List<Integer> outputShape,
    @Nullable Term working,
    BigInteger parameters,
    BigInteger multiplyAdds) {
  public Layer {
    outputShape = List.copyOf(outputShape);
  }

  /** A layer that has nothing to learn. */
  static Layer without(String title, List<Integer> outputShape) {
    return new Layer(title, true, outputShape, null, BigInteger.ZERO, BigInteger.ZERO);
  }
}
