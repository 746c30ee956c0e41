package dev.workings.function;

import dev.workings.value.Decimal;
import dev.workings.value.Rational;

/** Numbers as one says them: no sign is left that a voice might leave out. */
final class SpokenNumbers {
  private SpokenNumbers() {}

  /** {@code -1/3} is "minus 1 over 3", {@code 1e-9} "10 to the power minus 9". */
  static String exact(Rational number) {
    Figure figure = Figure.of(number);
    if (figure == null) {
      return fraction(number);
    }
    Integer exponent = figure.exponent();
    if (exponent != null) {
      return figure.isPowerOfTen() ? power(exponent) : scientific(figure.digits(), exponent);
    }
    return decimal(figure.digits()) + (figure.percent() ? " per cent" : "");
  }

  static String fraction(Rational number) {
    String words = signed(number.numerator().toString());
    return number.isInteger() ? words : words + " over " + number.denominator();
  }

  static String decimal(Decimal decimal) {
    return signed(decimal.toString()) + (decimal.cut() ? " and so on" : "");
  }

  static String scientific(Decimal mantissa, int exponent) {
    return decimal(mantissa) + " times " + power(exponent);
  }

  private static String power(int exponent) {
    return "10 to the power " + signed(String.valueOf(exponent));
  }

  private static String signed(String digits) {
    return digits.startsWith("-") ? "minus " + digits.substring(1) : digits;
  }
}
