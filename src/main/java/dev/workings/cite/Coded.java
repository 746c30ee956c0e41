package dev.workings.cite;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs that mean something to the library, in a form in which they mean nothing: each has a
 * character of Unicode's private use in its place until HTML is written.
 */
final class Coded {
  private static final int ASCII = 0x80;
  private static final char SIGN = '\uE700';
  private static final char IN_FORMULA = '\uE800';
  private static final char FORMULA = '\uE004';
  private static final char FORMULA_END = '\uE005';

  /** What LaTeX's syntax is made of, and the brackets of elements. */
  private static final Pattern SIGNS = Pattern.compile("[\\\\{}$%&#~^_`'\"<>-]");

  private static final Pattern CODED_SIGNS =
      Pattern.compile("[" + SIGN + "-" + (char) (SIGN + ASCII) + "]");

  private static final Pattern FORMULAS =
      Pattern.compile(FORMULA + "([^" + FORMULA_END + "]*+)" + FORMULA_END);

  private Coded() {}

  /** A text in which no sign has a meaning. */
  static String text(String text) {
    return SIGNS
        .matcher(text)
        .replaceAll(sign -> String.valueOf((char) (SIGN + sign.group().charAt(0))));
  }

  /** The beginning or end of an element, of which no letter is to be made large. */
  static String element(String tag) {
    return shifted(tag, 0, SIGN);
  }

  /** A text as it was; its formulas stay coded. */
  static String decoded(String text) {
    return CODED_SIGNS
        .matcher(text)
        .replaceAll(
            sign ->
                Matcher.quoteReplacement(String.valueOf((char) (sign.group().charAt(0) - SIGN))));
  }

  /** A formula for a text, in which nobody takes a letter for a word. */
  static String formula(String latex) {
    return FORMULA + shifted(latex, 0, IN_FORMULA) + FORMULA_END;
  }

  /**
   * A text with its formulas.
   *
   * @param math what a formula becomes
   */
  static String withFormulas(String text, UnaryOperator<String> math) {
    return FORMULAS
        .matcher(text)
        .replaceAll(
            formula ->
                Matcher.quoteReplacement(math.apply(shifted(formula.group(1), IN_FORMULA, 0))));
  }

  private static String shifted(String text, int from, int to) {
    return text.chars()
        .map(c -> c >= from && c < from + ASCII ? c - from + to : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
