package dev.workings.function;

import dev.workings.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer to be made, with the values of its arguments.
 *
 * @param name such as {@code conv}
 * @param arguments as they were written, in order
 * @param number which layer of the network it is, as messages count them
 */
public record LayerCall(String name, List<Argument> arguments, int number) {
  public LayerCall {
    arguments = List.copyOf(arguments);
  }

  /**
   * An argument.
   *
   * @param name null where it is given by its place
   */
  public record Argument(@Nullable String name, Value value) {}

  /** How messages name the layer, such as {@code layer 3 (conv)}. */
  public String called() {
    return "layer " + number + " (" + name + ")";
  }
}
