package dev.workings.value;

/** Shorthands of the tests. */
final class Numbers {
  private Numbers() {}

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
}
