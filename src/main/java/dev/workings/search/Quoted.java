package dev.workings.search;

/** A text as JSON, which is JavaScript too, and harmless in HTML. */
final class Quoted {
  private Quoted() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(unit -> add(quoted, (char) unit));
    return quoted.append('"').toString();
  }

  private static void add(StringBuilder quoted, char unit) {
    if (unit == '"' || unit == '\\') {
      quoted.append('\\').append(unit);
    } else if (unit < ' ' || unit == '<' || unit == '\u2028' || unit == '\u2029') {
      String digits = Integer.toHexString(unit);
      quoted.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
    } else {
      quoted.append(unit);
    }
  }
}
