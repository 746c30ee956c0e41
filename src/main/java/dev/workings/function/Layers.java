package dev.workings.function;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The layers of a network, by name. */
public final class Layers {
  private static final Map<String, Kind> KINDS = new TreeMap<>();

  static {
    add("conv", SlidingLayers::convolution, "out", "k", "stride", "pad", "groups", "bias");
    add(
        "maxpool",
        (x, shape) -> SlidingLayers.pool("maxpool", "MaxPool2d", x, shape),
        "k",
        "stride");
    add(
        "avgpool",
        (x, shape) -> SlidingLayers.pool("avgpool", "AvgPool2d", x, shape),
        "k",
        "stride");
    add("linear", DenseLayers::linear, "out", "bias");
    add("embedding", DenseLayers::embedding, "n", "d");
    add("batchnorm", DenseLayers::batchNormalization);
    add("dropout", DenseLayers::dropout, "p");
    add("flatten", DenseLayers::flatten);
    addActivation("relu", "ReLU");
    addActivation("tanh", "Tanh");
    addActivation("sigmoid", "Sigmoid");
    addActivation("softmax", "Softmax");
    addActivation("logsoftmax", "LogSoftmax");
  }

  private Layers() {}

  /** How the places of a sliding window are counted. */
  public enum Places {
    /** ⌊(n − k + 2p)/s⌋ + 1. */
    ALL,
    /** With the + 1 forgotten, as in a well-known mistake. */
    WITHOUT_PLUS_ONE
  }

  private record Kind(List<String> parameters, Rule rule) {}

  /** What a layer makes of its arguments and the shape of its input. */
  @FunctionalInterface
  private interface Rule {
    Layer apply(LayerArguments arguments, List<Integer> inputShape);
  }

  private static void add(String name, Rule rule, String... parameters) {
    KINDS.put(name, new Kind(List.of(parameters), rule));
  }

  private static void addActivation(String name, String title) {
    add(name, (x, shape) -> Layer.without(title, shape));
  }

  /** All names in alphabetical order. */
  public static List<String> names() {
    return List.copyOf(KINDS.keySet());
  }

  /** The parameters of a layer, in their order. */
  public static List<String> parameters(String name) {
    Kind kind = KINDS.get(name);
    return kind == null ? List.of() : kind.parameters();
  }

  /**
   * A layer on an input.
   *
   * @param inputShape channels × height × width, or a length; all sizes positive
   * @throws MathException BAD_LAYER if the layer does not exist or does not fit its input,
   *     WRONG_ARGUMENTS
   */
  public static Layer apply(
      String name,
      List<Value> positional,
      Map<String, Value> named,
      List<Integer> inputShape,
      Places places) {
    Kind kind = KINDS.get(name);
    if (kind == null) {
      throw new MathException(
          Fault.BAD_LAYER,
          "there is no layer " + name,
          "layers are " + String.join(", ", KINDS.keySet()));
    }
    LayerArguments arguments =
        new LayerArguments(name, kind.parameters(), positional, named, places);
    return kind.rule().apply(arguments, List.copyOf(inputShape));
  }
}
