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

  private final LayerCall call;
  private final List<String> parameters;
  private final Layers.Mistake mistake;
  private final Map<String, Value> values = new LinkedHashMap<>();

  LayerArguments(LayerCall call, List<String> parameters, Layers.Mistake mistake) {
    this.call = call;
    this.parameters = parameters;
    this.mistake = mistake;
    int place = 0;
    for (LayerCall.Argument argument : call.arguments()) {
      String name = argument.name();
      add(name == null ? parameter(place++) : name, argument.value());
    }
  }

  private String parameter(int place) {
    if (place >= parameters.size()) {
      long given = call.arguments().stream().filter(a -> a.name() == null).count();
      throw wrong(call.name() + " does not take " + Arguments.counted((int) given));
    }
    return parameters.get(place);
  }

  private void add(String name, Value value) {
    if (!parameters.contains(name)) {
      throw wrong(call.name() + " has no parameter " + name);
    }
    if (values.put(name, value) != null) {
      throw wrong(name + " of " + call.name() + " is given twice").in(parameters.indexOf(name));
    }
  }

  Layers.Mistake mistake() {
    return mistake;
  }

  /** How messages name the layer. */
  String called() {
    return call.called();
  }

  /** A layer that does not fit its input. */
  MathException bad(String fact, String hint) {
    return new MathException(Fault.BAD_LAYER, called() + fact, hint);
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
      throw wrong(
              name
                  + " of "
                  + call.name()
                  + " is an integer from "
                  + least
                  + " to "
                  + LARGEST
                  + given)
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

  /** Whether the layer has biases; it has if nothing is said. */
  boolean bias() {
    Value value = values.getOrDefault("bias", new Truth(true));
    if (value instanceof Truth truth) {
      return truth.value() && mistake != Layers.Mistake.WITHOUT_BIASES;
    }
    throw wrong("bias of " + call.name() + " is true or false, not " + value.description())
        .in(parameters.indexOf("bias"));
  }

  /** Checks a probability, which must be given. */
  void checkProbability(String name) {
    if (!(values.get(name) instanceof Rational p && isBetween(p, 0, 1))) {
      throw wrong(name + " of " + call.name() + " is a number from 0 to 1")
          .in(parameters.indexOf(name));
    }
  }

  private MathException wrong(String message) {
    String form = call.name() + "(" + String.join(", ", parameters) + ")";
    return new MathException(Fault.WRONG_ARGUMENTS, message, "write " + form);
  }
}
