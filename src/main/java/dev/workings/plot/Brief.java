package dev.workings.plot;

import dev.workings.value.Digits;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Separators;

/**
 * Numbers for people, in few letters.
 *
 * @param language the signs to write them with
 */
record Brief(Separators language) {
  private static final int FIGURES = 3;

  /** Three significant digits, or the whole of a short integer, with a proper minus sign. */
  String of(Rational value) {
    boolean whole = value.isInteger() && value.numerator().bitLength() < 20;
    Rational shown =
        whole ? value : Digits.significant(value, FIGURES, Rounding.HALF_EVEN).toRational();
    return Json.number(shown).replace("-", "−").replace(".", language.decimal());
  }
}
