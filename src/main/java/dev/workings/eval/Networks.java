package dev.workings.eval;

import dev.workings.eval.NetworkOptions.Count;
import dev.workings.function.Layer;
import dev.workings.function.Layers;
import dev.workings.function.Working;
import dev.workings.syntax.Statement;
import dev.workings.value.Listing;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Structure;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Networks, layer by layer: shapes, parameters, multiply–adds and memory. */
final class Networks {
  private final NetworkOptions options;

  Networks(NetworkOptions options) {
    this.options = options;
  }

  /** A network as a value, and its table. */
  record Result(
      Structure value, NetworkTable table, List<Working> workings, List<ColumnNumbers> numbers) {}

  Result of(Statement.Network network, Interpreter interpreter) {
    List<NetworkBlock> blocks = NetworkWalk.of(network, interpreter, Layers.Mistake.NONE);
    NetworkRows rows = new NetworkRows(options);
    NetworkTable table = rows.table(blocks);
    List<ColumnNumbers> numbers = new NetworkNumbers(network, options).of(table);
    return new Result(value(NetworkBlock.layers(blocks)), table, rows.workings(), numbers);
  }

  /** What the network would be if its author had made a mistake. */
  Structure mistaken(Statement.Network network, Interpreter interpreter, Layers.Mistake mistake) {
    return value(NetworkBlock.layers(NetworkWalk.of(network, interpreter, mistake)));
  }

  private Structure value(List<Layer> layers) {
    Count count = options.count(layers);
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("total", Rational.of(count.parameters()));
    members.put("macs", Rational.of(count.macs()));
    members.put("memory", memory(count));
    members.put("layers", new Listing(layers.stream().map(this::value).toList()));
    return new Structure("network", members);
  }

  private Value value(Layer layer) {
    Count count = options.count(List.of(layer));
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("name", new Text(layer.title()));
    members.put("shape", shape(layer.outputShape()));
    members.put("params", Rational.of(count.parameters()));
    members.put("macs", Rational.of(count.macs()));
    members.put("memory", memory(count));
    return new Structure("layer", members);
  }

  private static Value memory(Count count) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("weights", Rational.of(count.weights()));
    members.put("activations", Rational.of(count.activations()));
    return new Structure("memory", members);
  }

  private static Value shape(List<Integer> sizes) {
    List<Scalar> entries = new ArrayList<>();
    sizes.forEach(size -> entries.add(Rational.of(size)));
    return Tensor.vector(entries);
  }
}
