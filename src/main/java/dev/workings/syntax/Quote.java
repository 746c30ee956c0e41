package dev.workings.syntax;

/** Puts code into messages, cut where it would be longer than a message should be. */
final class Quote {
  private static final int LONGEST = 30;

  private Quote() {}

  /** The code in backquotes. */
  static String of(String code) {
    return "`" + brief(code) + "`";
  }

  /** The code, or an ellipsis where it is long or has several lines. */
  static String brief(String code) {
    boolean oneLine = code.chars().noneMatch(c -> Chars.isLineBreak((char) c));
    return oneLine && code.length() <= LONGEST ? code : "…";
  }
}
