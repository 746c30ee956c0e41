package dev.workings.eval;

import dev.workings.value.Rational;

/** Which decimal places a written figure shows; negative before the point. */
final class Figures {
  private Figures() {}

  /** The place of the last digit shown: 3 for 1.046, 4 for 12.34 %, 0 for 61700. */
  static int lastPlace(Rational figure) {
    return figure.notation().decimalPlaces();
  }

  /** The same, but −2 for 61700, whose zeros may be rounded digits. */
  static int firstRoundedPlace(Rational figure) {
    int place = lastPlace(figure);
    boolean plain = figure.notation().exponent() == null && !figure.notation().percent();
    if (place != 0 || !plain || figure.isZero()) {
      return place;
    }
    String digits = figure.numerator().toString();
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return end - digits.length();
  }
}
