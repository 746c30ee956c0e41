package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.value.Digits;
import dev.workings.value.Fault;
import dev.workings.value.Listing;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Values as the numbers and names of a picture. */
final class Plotted {
  /** A double has no more. */
  private static final int FIGURES = 17;

  /** A real that has no figure before this place is drawn as 0. */
  private static final int PLACES = 60;

  /** Of an exact number that is kept as it is; a longer one would only take time. */
  private static final int BITS = 512;

  /** What a double can hold, with some room for axes. */
  private static final Rational LARGEST = Rational.of(BigInteger.TEN.pow(300));

  /** The most values in one series, or cells in a heat map. */
  static final int LIMIT = 50_000;

  private Plotted() {}

  /** A short exact number as it is, another one with 17 significant digits. */
  static Rational number(Scalar value, Span place) {
    Rational number = Faults.at(place, () -> rational(value));
    if (number.abs().compareTo(LARGEST) > 0) {
      throw Interpreter.error(
          Code.LIMIT_EXCEEDED, "a number larger than 10^300 cannot be drawn", place);
    }
    return number;
  }

  private static Rational rational(Scalar value) {
    if (value instanceof Rational exact && isShort(exact)) {
      return exact;
    }
    try {
      return Digits.significant(value, FIGURES, Rounding.HALF_EVEN).toRational();
    } catch (MathException undecided) {
      if (undecided.fault() != Fault.UNDECIDABLE) {
        throw undecided;
      }
      return Digits.places(value, PLACES, Rounding.HALF_EVEN).toRational();
    }
  }

  private static boolean isShort(Rational exact) {
    return exact.numerator().bitLength() + exact.denominator().bitLength() <= BITS;
  }

  /** A vector of numbers. */
  static List<Rational> vector(Value value, Expr written) {
    if (value instanceof Tensor tensor && tensor.isVector()) {
      return numbers(tensor.entries(), written);
    }
    throw Interpreter.error(
        Code.WRONG_KIND,
        "a vector is needed here, and this is " + value.description(),
        written.span());
  }

  private static List<Rational> numbers(List<Scalar> values, Expr written) {
    checkCount(values.size(), written);
    return values.stream().map(value -> number(value, written.span())).toList();
  }

  static void checkCount(int count, Expr written) {
    if (count > LIMIT) {
      String fact = count + " values are too many for a picture; the limit is " + LIMIT;
      throw Interpreter.error(Code.LIMIT_EXCEEDED, fact, written.span());
    }
  }

  /** The places of values: numbers, or names. */
  static List<Picture.Place> places(Value value, Expr written) {
    if (value instanceof Listing list && isTexts(list)) {
      checkCount(list.items().size(), written);
      return list.items().stream().map(item -> named(((Text) item).text())).toList();
    }
    return places(vector(value, written));
  }

  private static boolean isTexts(Listing list) {
    return !list.items().isEmpty() && list.items().stream().allMatch(Text.class::isInstance);
  }

  /** 1, 2, 3 and so on. */
  static List<Picture.Place> counted(int count) {
    return places(IntStream.rangeClosed(1, count).mapToObj(Rational::of).toList());
  }

  private static List<Picture.Place> places(List<Rational> numbers) {
    return numbers.stream().map(number -> new Picture.Place(number, "")).toList();
  }

  private static Picture.Place named(String name) {
    return new Picture.Place(null, name);
  }

  /** Rows of numbers. */
  static List<List<Rational>> matrix(Value value, Expr written) {
    if (value instanceof Tensor tensor && tensor.isMatrix()) {
      return IntStream.range(0, tensor.rows())
          .mapToObj(row -> numbers(tensor.row(row), written))
          .toList();
    }
    throw Interpreter.error(
        Code.WRONG_KIND,
        "a matrix is needed here, and this is " + value.description(),
        written.span());
  }
}
