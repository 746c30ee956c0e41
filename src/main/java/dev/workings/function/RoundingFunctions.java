package dev.workings.function;

import static dev.workings.function.Function.mathematical;

import dev.workings.value.Digits;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import java.util.List;

/** From real numbers to integers, or to a number of decimal places. */
final class RoundingFunctions {
  static final List<Function> ALL =
      List.of(
          toInteger("floor", Rounding.DOWN),
          toInteger("ceil", Rounding.UP),
          toInteger("trunc", Rounding.TRUNCATE),
          mathematical("round", Signature.of("x", "places?"), RoundingFunctions::round));

  private RoundingFunctions() {}

  private static Function toInteger(String name, Rounding rounding) {
    return mathematical(name, Signature.of("x"), x -> rounded(x, 0, rounding));
  }

  /** To the nearest; a tie goes to the even digit. */
  private static Rational round(Arguments x) {
    return rounded(x, x.count() == 2 ? x.count(1) : 0, Rounding.HALF_EVEN);
  }

  private static Rational rounded(Arguments x, int places, Rounding rounding) {
    return Digits.places(x.scalar(0), places, rounding).toRational();
  }
}
