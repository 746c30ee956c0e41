package dev.workings.function;

import java.math.BigInteger;
import java.util.List;

/** Layers for sequences: length × features. */
final class SequenceLayers {
  /** Queries, keys, values, and what is put out. */
  private static final int PROJECTIONS = 4;

  private SequenceLayers() {}

  /** Embedding: a table of n vectors of length d; looking up costs no multiplication. */
  static Layer embedding(LayerArguments x, List<Integer> shape) {
    if (shape.size() != 1) {
      throw x.bad(
          " needs a plain length, but its input is " + Shapes.shown(shape),
          "its input is a number of words");
    }
    List<Integer> table = List.of(x.size("n"), x.size("d"));
    return table("Embedding", table, List.of(shape.get(0), table.get(1)));
  }

  /** A table of n vectors, of which each place of a sequence adds its own. */
  static Layer positions(LayerArguments x, List<Integer> shape) {
    requireSequence(x, shape);
    int n = x.size("n");
    if (shape.get(0) > n) {
      throw x.bad(
          ": a table of " + n + " places is too short for its input " + Shapes.shown(shape),
          "n is at least the length of the sequence");
    }
    return table("Positions", List.of(n, shape.get(1)), shape);
  }

  private static Layer table(String title, List<Integer> table, List<Integer> output) {
    return Layer.learning(
        title,
        output,
        Workings.product(table),
        Shapes.entries(table),
        BigInteger.ZERO,
        BigInteger.ZERO);
  }

  /**
   * Self-attention: four linear layers d → d, and for each pair of places a product of query and
   * key and a share of a value. Vaswani et al., Attention is all you need, 2017, section 3.2.
   */
  static Layer attention(LayerArguments x, List<Integer> shape) {
    requireSequence(x, shape);
    int heads = x.size("heads");
    int d = shape.get(1);
    if (d % heads != 0) {
      throw x.bad(
          ": "
              + heads
              + " heads do not divide "
              + d
              + " features; its input is "
              + Shapes.shown(shape),
          "heads is a divisor of " + d);
    }
    boolean bias = x.bias();
    BigInteger weights = Shapes.entries(List.of(PROJECTIONS, d, d));
    BigInteger biases = bias ? Shapes.entries(List.of(PROJECTIONS, d)) : BigInteger.ZERO;
    BigInteger length = BigInteger.valueOf(shape.get(0));
    BigInteger pairs = Shapes.entries(List.of(2, shape.get(0), shape.get(0), d));
    return Layer.learning(
        "Attention",
        shape,
        Workings.attention(PROJECTIONS, d, bias),
        weights.add(biases),
        weights.multiply(length).add(pairs),
        biases.multiply(length));
  }

  private static void requireSequence(LayerArguments x, List<Integer> shape) {
    if (shape.size() != 2) {
      throw x.bad(
          " needs length × features, but its input is " + Shapes.shown(shape),
          "give the network such an input, as in input = 128 x 768, or put embedding before it");
    }
  }
}
