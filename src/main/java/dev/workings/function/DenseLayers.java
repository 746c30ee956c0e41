package dev.workings.function;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import java.math.BigInteger;
import java.util.List;

/** Layers without a window. */
final class DenseLayers {
  private DenseLayers() {}

  /** Linear: {@code (in + 1)·out} parameters. */
  static Layer linear(LayerArguments x, List<Integer> shape) {
    Shapes.requireLength("linear", shape, "put flatten before linear");
    int out = x.size("out");
    boolean bias = x.flag("bias");
    BigInteger weights = Shapes.entries(List.of(shape.get(0), out));
    return new Layer(
        "Linear",
        true,
        List.of(out),
        Workings.neurons(shape, bias, out),
        bias ? weights.add(BigInteger.valueOf(out)) : weights,
        weights);
  }

  /** Embedding: a table of n vectors of length d; looking up costs no multiplication. */
  static Layer embedding(LayerArguments x, List<Integer> shape) {
    Shapes.requireLength("embedding", shape, "its input is a number of words");
    List<Integer> table = List.of(x.size("n"), x.size("d"));
    return new Layer(
        "Embedding",
        true,
        List.of(shape.get(0), table.get(1)),
        Workings.product(table),
        Shapes.entries(table),
        BigInteger.ZERO);
  }

  /** BatchNorm: a factor and a bias for each channel; one multiply-add for each entry. */
  static Layer batchNormalization(LayerArguments x, List<Integer> shape) {
    List<Integer> pairs = List.of(2, shape.get(0));
    return new Layer(
        shape.size() == 3 ? "BatchNorm2d" : "BatchNorm1d",
        true,
        shape,
        Workings.product(pairs),
        Shapes.entries(pairs),
        Shapes.entries(shape));
  }

  static Layer dropout(LayerArguments x, List<Integer> shape) {
    x.checkProbability("p");
    return Layer.without("Dropout", shape);
  }

  static Layer flatten(LayerArguments x, List<Integer> shape) {
    BigInteger length = Shapes.entries(shape);
    if (length.bitLength() >= Integer.SIZE) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED, "flatten of " + Shapes.shown(shape) + " is too long");
    }
    return new Layer(
        "Flatten", false, List.of(length.intValue()), null, BigInteger.ZERO, BigInteger.ZERO);
  }
}
