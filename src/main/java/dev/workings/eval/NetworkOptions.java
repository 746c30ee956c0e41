package dev.workings.eval;

import dev.workings.function.Layer;
import dev.workings.syntax.OptionReader;
import java.math.BigInteger;
import java.util.List;

/**
 * How networks are counted and shown.
 *
 * @param columns what a table tells of each layer, from left to right
 */
record NetworkOptions(Macs macs, Precision precision, List<Column> columns) {
  /** What is counted as a multiply–add. */
  enum Macs {
    WEIGHTS("weights"),
    WITH_BIAS("with biases");

    private final String words;

    Macs(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** How a number is stored. */
  enum Precision {
    FLOAT64(8),
    FLOAT32(4),
    FLOAT16(2),
    BFLOAT16(2),
    INT8(1);

    private final int bytes;

    Precision(int bytes) {
      this.bytes = bytes;
    }
  }

  /** A column of a network's table. */
  enum Column {
    SHAPE,
    WORKING,
    PARAMS,
    MACS,
    WEIGHTS,
    ACTIVATIONS;

    /** What is shown if nothing else is asked for. */
    static final List<Column> USUAL = List.of(SHAPE, WORKING, PARAMS, MACS);
  }

  static final List<String> KEYS = List.of("macs", "precision", "columns");

  static NetworkOptions of(OptionReader reader) {
    List<Column> columns = reader.choices("columns", Column.values());
    return new NetworkOptions(
        reader.choice("macs", Macs.values(), Macs.WEIGHTS),
        reader.choice("precision", Precision.values(), Precision.FLOAT32),
        columns == null ? Column.USUAL : columns);
  }

  NetworkOptions {
    columns = List.copyOf(columns);
  }

  /** What these layers come to. */
  Count count(List<Layer> layers) {
    Count count = Count.NOTHING;
    for (Layer layer : layers) {
      count = count.plus(count(layer));
    }
    return count;
  }

  private Count count(Layer layer) {
    BigInteger bytes = BigInteger.valueOf(precision.bytes);
    BigInteger biases = macs == Macs.WITH_BIAS ? layer.biasAdditions() : BigInteger.ZERO;
    return new Count(
        layer.parameters(),
        layer.multiplyAdds().add(biases),
        layer.parameters().multiply(bytes),
        layer.outputs().multiply(bytes));
  }

  /**
   * What layers come to, for one example.
   *
   * @param weights bytes for all parameters
   * @param activations bytes for all outputs
   */
  record Count(BigInteger parameters, BigInteger macs, BigInteger weights, BigInteger activations) {
    static final Count NOTHING =
        new Count(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

    private Count plus(Count other) {
      return new Count(
          parameters.add(other.parameters),
          macs.add(other.macs),
          weights.add(other.weights),
          activations.add(other.activations));
    }

    Count times(int times) {
      BigInteger factor = BigInteger.valueOf(times);
      return new Count(
          parameters.multiply(factor),
          macs.multiply(factor),
          weights.multiply(factor),
          activations.multiply(factor));
    }
  }
}
