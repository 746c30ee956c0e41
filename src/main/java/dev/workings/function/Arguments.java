package dev.workings.function;

import dev.workings.value.Fault;
import dev.workings.value.Listing;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a call, taken as what the function needs; anything else is a fault. */
final class Arguments {
  private final String function;
  private final List<Value> values;

  Arguments(String function, List<Value> values) {
    this.function = function;
    this.values = values;
  }

  static String counted(int count) {
    return count == 1 ? "1 argument" : count + " arguments";
  }

  int count() {
    return values.size();
  }

  Value get(int index) {
    return values.get(index);
  }

  /** The first argument alone. */
  Arguments first() {
    return new Arguments(function, values.subList(0, 1));
  }

  /** A number. */
  Scalar scalar(int index) {
    if (values.get(index) instanceof Scalar scalar) {
      return scalar;
    }
    if (values.get(index) instanceof Tensor) {
      throw wrongKind(index, "a number", everyEntry(index));
    }
    throw wrongKind(index, "a number");
  }

  /** An integer of any size. */
  BigInteger integer(int index) {
    if (scalar(index) instanceof Rational exact && exact.isInteger()) {
      return exact.numerator();
    }
    throw wrongKind(index, "an integer");
  }

  /** An integer that is not negative and small enough to count with. */
  int count(int index) {
    BigInteger value = integer(index);
    if (value.signum() < 0) {
      String fact = function + " needs 0, 1, 2 …, not " + value;
      throw new MathException(Fault.WRONG_ARGUMENTS, fact).in(index);
    }
    if (value.bitLength() >= Integer.SIZE) {
      String fact = "the argument of " + function + " is too large";
      throw new MathException(Fault.LIMIT_EXCEEDED, fact).in(index);
    }
    return value.intValue();
  }

  /** A tensor of any rank. */
  Tensor tensor(int index) {
    if (values.get(index) instanceof Tensor tensor) {
      return tensor;
    }
    throw wrongKind(index, "a vector or matrix");
  }

  Tensor vector(int index) {
    if (values.get(index) instanceof Tensor tensor && tensor.isVector()) {
      return tensor;
    }
    throw wrongKind(index, "a vector");
  }

  Tensor matrix(int index) {
    if (values.get(index) instanceof Tensor tensor && tensor.isMatrix()) {
      return tensor;
    }
    throw wrongKind(index, "a matrix");
  }

  /** One of the given words, the first of them if the argument was left out. */
  String word(int index, String... words) {
    if (index >= values.size()) {
      return words[0];
    }
    if (values.get(index) instanceof Text text && List.of(words).contains(text.text())) {
      return text.text();
    }
    throw wrongKind(index, "one of the words " + String.join(", ", words));
  }

  /**
   * The entries of the only argument, or all arguments: numbers, or tensors to be added and the
   * like.
   */
  List<Value> items() {
    if (values.size() == 1 && values.get(0) instanceof Tensor tensor) {
      return List.copyOf(tensor.entries());
    }
    return values.size() == 1 && values.get(0) instanceof Listing list ? list.items() : values;
  }

  /** As {@link #items}, but only what can be added and multiplied. */
  List<Value> summands() {
    for (Value item : items()) {
      if (!(item instanceof Scalar || item instanceof Tensor)) {
        throw new MathException(
            Fault.WRONG_KIND, function + " needs numbers, not " + item.description());
      }
    }
    return items();
  }

  /** As {@link #items}, but numbers, and at least one. */
  List<Scalar> numbers() {
    List<Scalar> numbers = new ArrayList<>();
    for (Value item : items()) {
      numbers.add(new Arguments(function, List.of(item)).scalar(0));
    }
    if (numbers.isEmpty()) {
      throw new MathException(Fault.WRONG_ARGUMENTS, function + " of an empty list is not defined");
    }
    return numbers;
  }

  /** The call for each entry, with the other arguments as they are. */
  private String everyEntry(int index) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      names.add(i == index ? "x" : "…");
    }
    String call = function + "(" + String.join(", ", names) + ")";
    return "[" + call + " for x in v] applies it to every entry";
  }

  private MathException wrongKind(int index, String needed, String... hints) {
    String which = values.size() == 1 ? "" : " as argument " + (index + 1);
    String fact =
        function + " needs " + needed + which + ", not " + values.get(index).description();
    return new MathException(Fault.WRONG_KIND, fact, hints).in(index);
  }
}
