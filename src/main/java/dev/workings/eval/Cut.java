package dev.workings.eval;

import dev.workings.source.Diagnostic;
import dev.workings.value.Decimal;
import dev.workings.value.Digits;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;

/** Recognises a figure whose digits were cut off where they should have been rounded. */
final class Cut {
  private Cut() {}

  static Diagnostic hint(Diagnostic failed, Scalar value, Rational figure) {
    int places = Figures.lastPlace(figure);
    if (places < 0) {
      return failed;
    }
    Decimal cut = Digits.places(value, places, Rounding.TRUNCATE);
    return cut.toRational().equals(figure)
        ? failed.hint("this figure was cut off after " + places + " decimals, not rounded")
        : failed;
  }
}
