package dev.workings.function;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import java.math.BigInteger;
import java.util.List;

/** Linear layers, and what makes an input fit them. */
final class DenseLayers {
  private DenseLayers() {}

  /** Linear: {@code (in + 1)·out} parameters, used at each place of a sequence. */
  static Layer linear(LayerArguments x, List<Integer> shape) {
    if (shape.size() > 2) {
      throw x.bad(
          " needs a plain length or length × features, but its input is " + Shapes.shown(shape),
          "put flatten before linear");
    }
    int in = Shapes.last(shape);
    int out = x.size("out");
    boolean bias = x.bias();
    List<Integer> output = Shapes.withLast(shape, out);
    BigInteger weights = Shapes.entries(List.of(in, out));
    return Layer.learning(
        "Linear",
        output,
        Workings.neurons(List.of(in), bias, out),
        bias ? weights.add(BigInteger.valueOf(out)) : weights,
        Shapes.entries(output).multiply(BigInteger.valueOf(in)),
        bias ? Shapes.entries(output) : BigInteger.ZERO);
  }

  static Layer flatten(LayerArguments x, List<Integer> shape) {
    BigInteger length = Shapes.entries(shape);
    if (length.bitLength() >= Integer.SIZE) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED, "flatten of " + Shapes.shown(shape) + " is too long");
    }
    return new Layer(
        "Flatten",
        false,
        List.of(length.intValue()),
        null,
        BigInteger.ZERO,
        BigInteger.ZERO,
        BigInteger.ZERO);
  }
}
