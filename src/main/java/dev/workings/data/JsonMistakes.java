package dev.workings.data;

import dev.workings.source.Code;
import dev.workings.source.Source;

/** What to say where a file stops to be JSON; the library's words are for programmers. */
final class JsonMistakes {
  private JsonMistakes() {}

  /**
   * @param offset where the library stopped, at or behind the guilty character
   */
  static Refused at(Source source, int offset) {
    String text = source.text();
    int end = text.stripTrailing().length();
    int at = Math.max(0, Math.min(offset, text.length()));
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    if (at >= end) {
      return Refused.because(
          Code.BAD_DATA,
          "the file ends too early",
          source.span(Math.max(0, end - 1), end),
          "close what is open: \" ] }");
    }
    char c = text.charAt(at);
    return Refused.because(
        Code.BAD_DATA, "this is not JSON", source.span(at, at + 1), hint(c, before(text, at)));
  }

  private static char before(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
  }

  private static String hint(char c, char before) {
    if ((c == ']' || c == '}') && before == ',') {
      return "delete the comma before it";
    }
    if (c == '\'') {
      return "texts and keys stand in double quotation marks";
    }
    if (c == '/' || c == '#') {
      return "JSON has no comments";
    }
    return Character.isLetter(c)
        ? "texts and keys stand in double quotation marks; the words without are true, false and null"
        : "see RFC 8259 for what JSON is";
  }
}
