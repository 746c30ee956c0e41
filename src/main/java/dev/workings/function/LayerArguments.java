package dev.workings.function;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Truth;
import dev.workings.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a layer, by name: those given by place, those given by name, and defaults. */
final class LayerArguments {
  /** No size of a layer is larger. */
  private static final int LARGEST = 1_000_000;

  private final String layer;
  private final List<String> parameters;
  private final Layers.Places places;
  private final Map<String, Value> values = new LinkedHashMap<>();

  LayerArguments(
      String layer,
      List<String> parameters,
      List<Value> positional,
      Map<String, Value> named,
      Layers.Places places) {
    this.places = places;
    this.layer = layer;
    this.parameters = parameters;
    if (positional.size() > parameters.size()) {
      throw wrong(layer + " does not take " + Arguments.counted(positional.size()));
    }
    for (int i = 0; i < positional.size(); i++) {
      values.put(parameters.get(i), positional.get(i));
    }
    named.forEach(this::add);
  }

  private void add(String name, Value value) {
    if (!parameters.contains(name)) {
      throw wrong(layer + " has no parameter " + name);
    }
    if (values.put(name, value) != null) {
      throw wrong(name + " of " + layer + " is given twice");
    }
  }

  Layers.Places places() {
    return places;
  }

  /** A size, 1 or more, which must be given. */
  int size(String name) {
    return integer(name, 1, null);
  }

  /** A size, 1 or more. */
  int size(String name, int otherwise) {
    return integer(name, 1, otherwise);
  }

  /** A size that may be 0. */
  int sizeOrZero(String name, int otherwise) {
    return integer(name, 0, otherwise);
  }

  private int integer(String name, int least, @Nullable Integer otherwise) {
    Value value = values.get(name);
    if (value == null && otherwise != null) {
      return otherwise;
    }
    if (!(value instanceof Rational size && isBetween(size, least, LARGEST) && size.isInteger())) {
      String given = value == null ? "" : ", not " + shown(value);
      throw wrong(name + " of " + layer + " is an integer from " + least + " to " + LARGEST + given)
          .in(parameters.indexOf(name));
    }
    return size.intValueExact();
  }

  private static String shown(Value value) {
    return value instanceof Rational exact && exact.isInt()
        ? exact.toString()
        : value.description();
  }

  private static boolean isBetween(Rational value, int least, int most) {
    return value.compareTo(Rational.of(least)) >= 0 && value.compareTo(Rational.of(most)) <= 0;
  }

  /** A truth value, true if it was left out. */
  boolean flag(String name) {
    Value value = values.getOrDefault(name, new Truth(true));
    if (value instanceof Truth truth) {
      return truth.value();
    }
    throw wrong(name + " of " + layer + " is true or false, not " + value.description())
        .in(parameters.indexOf(name));
  }

  /** Checks a probability, which must be given. */
  void checkProbability(String name) {
    if (!(values.get(name) instanceof Rational p && isBetween(p, 0, 1))) {
      throw wrong(name + " of " + layer + " is a number from 0 to 1").in(parameters.indexOf(name));
    }
  }

  private MathException wrong(String message) {
    String call = layer + "(" + String.join(", ", parameters) + ")";
    return new MathException(Fault.WRONG_ARGUMENTS, message, "write " + call);
  }
}
