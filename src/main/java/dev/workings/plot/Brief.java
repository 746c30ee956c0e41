package dev.workings.plot;

import dev.workings.value.Digits;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;

/** Numbers for people, in few letters. */
final class Brief {
  private static final int FIGURES = 3;

  private Brief() {}

  /** Three significant digits, or the whole of a short integer, with a proper minus sign. */
  static String of(Rational value) {
    boolean whole = value.isInteger() && value.numerator().bitLength() < 20;
    Rational shown =
        whole ? value : Digits.significant(value, FIGURES, Rounding.HALF_EVEN).toRational();
    return Json.number(shown).replace("-", "−");
  }
}
