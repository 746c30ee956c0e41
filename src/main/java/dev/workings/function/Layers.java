package dev.workings.function;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The layers of a network, by name. */
public final class Layers {
  private static final Map<String, Kind> KINDS = new TreeMap<>();

  static {
    add("conv", Window::convolution, "out", "k", "stride", "pad", "groups", "bias", "dilation");
    add("maxpool", (x, shape) -> Window.pool("MaxPool2d", x, shape), "k", "stride", "pad");
    add("avgpool", (x, shape) -> Window.pool("AvgPool2d", x, shape), "k", "stride", "pad");
    add("globalavgpool", Window::whole);
    add("linear", DenseLayers::linear, "out", "bias");
    add("flatten", DenseLayers::flatten);
    add("batchnorm", Normalizations::batch);
    add("layernorm", Normalizations::layer);
    add("embedding", SequenceLayers::embedding, "n", "d");
    add("positions", SequenceLayers::positions, "n");
    add("attention", SequenceLayers::attention, "heads", "bias");
    add("dropout", Layers::dropout, "p");
    addActivation("relu", "ReLU");
    addActivation("gelu", "GELU");
    addActivation("tanh", "Tanh");
    addActivation("sigmoid", "Sigmoid");
    addActivation("softmax", "Softmax");
    addActivation("logsoftmax", "LogSoftmax");
  }

  private Layers() {}

  /** A well-known mistake in counting. */
  public enum Mistake {
    NONE,
    /** The + 1 of ⌊(n − k + 2p)/s⌋ + 1 forgotten. */
    WITHOUT_PLUS_ONE,
    /** No layer with weights has biases. */
    WITHOUT_BIASES
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

  private static Layer dropout(LayerArguments x, List<Integer> shape) {
    x.checkProbability("p");
    return Layer.without("Dropout", shape);
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
   * @param inputShape channels × height × width, length × features, or a length; all sizes positive
   * @throws MathException BAD_LAYER if the layer does not exist or does not fit its input,
   *     WRONG_ARGUMENTS, LIMIT_EXCEEDED
   */
  public static Layer apply(LayerCall call, List<Integer> inputShape, Mistake mistake) {
    Kind kind = KINDS.get(call.name());
    if (kind == null) {
      throw new MathException(
          Fault.BAD_LAYER,
          "there is no layer " + call.name(),
          "layers are " + String.join(", ", KINDS.keySet()));
    }
    LayerArguments arguments = new LayerArguments(call, kind.parameters(), mistake);
    return kind.rule().apply(arguments, List.copyOf(inputShape));
  }
}
