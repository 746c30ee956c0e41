package dev.workings.data;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as they stand in data files: digits with a point, a sign, an exponent, per cent. */
final class Numerals {
  /** Longer ones would fill the memory: {@code 1e99999} is short to write. */
  static final int DIGITS = 400;

  private static final Pattern NUMBER =
      Pattern.compile(
          "([+\\-\u2212]?)((?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE]([+-]?[0-9]+))?)(\\s?%)?");

  /** Digits with thousands set apart, or with a sign for the decimals that is not the file's. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "[+\\-\u2212]?(?:[0-9]{1,3}(?:[,'\u2019 \u00A0\u202F_][0-9]{3})+(?:[.,][0-9]+)?|[0-9]+[.,][0-9]+"
              + "|[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+)(?:[eE][+-]?[0-9]+)?\\s?%?");

  private Numerals() {}

  /**
   * The number in a cell, or null if there is none.
   *
   * @param decimal the sign before its decimals
   * @throws MathException LIMIT_EXCEEDED for more than {@link #DIGITS} digits
   */
  static @Nullable Rational read(String text, char decimal) {
    if (decimal != '.' && text.indexOf('.') >= 0) {
      return null;
    }
    Matcher number = NUMBER.matcher(decimal == '.' ? text : text.replace(decimal, '.'));
    if (!number.matches()) {
      return null;
    }
    requireShort(number);
    Rational size = Rational.parse(number.group(2));
    Rational read = number.group(4) == null ? size : size.percent();
    boolean negative = !number.group(1).isEmpty() && !number.group(1).equals("+");
    return negative ? read.negate().withNotation(read.notation()) : read;
  }

  /** Whether a cell is no number only for the way its digits are grouped or its decimals begin. */
  static boolean isForeign(String text) {
    return text.length() <= DIGITS && FOREIGN.matcher(text).matches();
  }

  private static void requireShort(Matcher number) {
    int length = number.group(2).length();
    if (length > DIGITS || length + exponent(number.group(3)) > DIGITS) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED, "a number of more than " + DIGITS + " digits in a data file");
    }
  }

  private static int exponent(@Nullable String written) {
    if (written == null) {
      return 0;
    }
    return written.length() > 4 ? DIGITS : Math.abs(Integer.parseInt(written));
  }
}
