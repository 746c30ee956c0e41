package dev.workings.function;

import java.math.BigInteger;
import java.util.List;

/** Layers that learn a factor and an offset for each feature. */
final class Normalizations {
  private Normalizations() {}

  /** BatchNorm of the channels of an image, or of the values of a plain length. */
  static Layer batch(LayerArguments x, List<Integer> shape) {
    if (shape.size() != 1 && shape.size() != 3) {
      throw x.bad(
          " needs channels × height × width or a plain length, but its input is "
              + Shapes.shown(shape),
          "a sequence is normalised by layernorm");
    }
    return counted(shape.size() == 3 ? "BatchNorm2d" : "BatchNorm1d", shape.get(0), shape);
  }

  /** LayerNorm of the features at each place of a sequence, or of a plain length. */
  static Layer layer(LayerArguments x, List<Integer> shape) {
    if (shape.size() > 2) {
      throw x.bad(
          " needs a plain length or length × features, but its input is " + Shapes.shown(shape),
          "an image is normalised by batchnorm");
    }
    return counted("LayerNorm", Shapes.last(shape), shape);
  }

  private static Layer counted(String title, int features, List<Integer> shape) {
    List<Integer> pairs = List.of(2, features);
    BigInteger values = Shapes.entries(shape);
    return Layer.learning(
        title, shape, Workings.product(pairs), Shapes.entries(pairs), values, values);
  }
}
