package dev.workings.function;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a network, counted for one example.
 *
 * @param title its usual name, such as {@code Conv2d}
 * @param numbered whether it has a number in a table; only Flatten has none
 * @param outputShape channels × height × width, length × features, or a length
 * @param working how the parameters are counted, or null if there are none
 * @param parameters weights and biases
 * @param multiplyAdds how often a weight is multiplied with a value; in attention, a value with a
 *     value
 * @param biasAdditions how often a bias is added
 */
public record Layer(
    String title,
    boolean numbered,
    List<Integer> outputShape,
    @Nullable Term working,
    BigInteger parameters,
    BigInteger multiplyAdds,
    BigInteger biasAdditions) {
  public Layer {
    outputShape = List.copyOf(outputShape);
  }

  /** A layer that has nothing to learn. */
  static Layer without(String title, List<Integer> outputShape) {
    return learning(title, outputShape, null, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);
  }

  static Layer learning(
      String title,
      List<Integer> outputShape,
      @Nullable Term working,
      BigInteger parameters,
      BigInteger multiplyAdds,
      BigInteger biasAdditions) {
    return new Layer(title, true, outputShape, working, parameters, multiplyAdds, biasAdditions);
  }

  /** The sum of the two branches of a residual block. */
  public static Layer sum(List<Integer> shape) {
    return without("Add", shape);
  }

  /** How many values it puts out. */
  public BigInteger outputs() {
    return Shapes.entries(outputShape);
  }
}
