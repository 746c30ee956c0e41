package dev.workings.function;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.workings.value.Digits;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Shorthands of the tests. */
final class Calls {
  private Calls() {}

  static Value call(String name, Value... arguments) {
    return Objects.requireNonNull(Library.find(name), name).apply(List.of(arguments));
  }

  static MathException fault(String name, Value... arguments) {
    return assertThrows(MathException.class, () -> call(name, arguments));
  }

  /** A number as written, with sign, such as {@code -0.20} or {@code 7/3}. */
  static Rational number(String text) {
    if (text.startsWith("-")) {
      return number(text.substring(1)).negate();
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? Rational.parse(text)
        : number(text.substring(0, slash)).dividedBy(number(text.substring(slash + 1)));
  }

  /** A vector as written, such as {@code 1, 2}, or a matrix, such as {@code 1, 2; 3, 4}. */
  static Tensor tensor(String text) {
    List<List<Scalar>> rows = Arrays.stream(text.split(";")).map(Calls::row).toList();
    return rows.size() == 1 ? Tensor.vector(rows.get(0)) : Tensor.matrix(rows);
  }

  private static List<Scalar> row(String text) {
    return Arrays.stream(text.split(",")).map(x -> (Scalar) number(x.trim())).toList();
  }

  static String tenPlaces(Value value) {
    return Digits.places((Scalar) value, 10, Rounding.HALF_EVEN).toString();
  }
}
