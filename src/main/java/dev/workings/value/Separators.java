package dev.workings.value;

/**
 * The signs that a language writes between digits, and between numbers.
 *
 * @param decimal before the decimals: a point or a comma
 * @param group between groups of digits; empty for none
 * @param higher how many digits a group has, but for the last one, which has three: 2 in India
 */
public record Separators(String decimal, String group, int higher) {
  /** A space in which no line breaks, and narrow enough to stand inside of a number. */
  public static final String THIN_SPACE = "\u202f";

  /** {@code 61,706.5}. */
  public static final Separators ENGLISH = new Separators(".", ",", 3);

  /** What stands between numbers, where a comma may be part of one. */
  public String item() {
    return decimal.equals(",") ? ";" : ",";
  }

  /** The same with another sign between groups; a sign that stands before decimals is not taken. */
  public Separators withGroup(String sign) {
    return sign.equals(decimal) ? this : new Separators(decimal, sign, higher);
  }

  /** The digits of a whole number in groups. */
  public String grouped(String digits) {
    int end = digits.length() - 3;
    if (group.isEmpty() || end <= 0) {
      return digits;
    }
    StringBuilder grouped = new StringBuilder(digits.substring(end));
    for (; end > 0; end -= higher) {
      grouped.insert(0, digits.substring(Math.max(0, end - higher), end) + group);
    }
    return grouped.toString();
  }
}
