package dev.workings.syntax;

import java.util.function.Predicate;

/** A text read from left to right. */
final class Chars {
  private static final char NONE = '\0';

  private final String text;
  private int at;

  Chars(String text, int from) {
    this.text = text;
    this.at = from;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  boolean atLineEnd() {
    return atEnd() || isLineBreak(peek());
  }

  char peek() {
    return peek(0);
  }

  /** A character further on, or NUL behind the end. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : NONE;
  }

  char next() {
    return text.charAt(at++);
  }

  /** The next characters, as many as there are. */
  String ahead(int length) {
    return text.substring(at, Math.min(text.length(), at + length));
  }

  String since(int start) {
    return text.substring(start, at);
  }

  void skip(int length) {
    at += length;
  }

  /** One character, also where it takes two UTF-16 units. */
  void skipCharacter() {
    at += Character.charCount(text.codePointAt(at));
  }

  void skipWhile(Predicate<Character> wanted) {
    while (!atEnd() && wanted.test(peek())) {
      at++;
    }
  }

  void skipBlanks() {
    skipWhile(Chars::isBlank);
  }

  void skipLine() {
    skipWhile(c -> !isLineBreak(c));
  }

  /** One line break, if there is one here. */
  void skipLineBreak() {
    if (peek() == '\r' && peek(1) == '\n') {
      at += 2;
    } else if (isLineBreak(peek())) {
      at++;
    }
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Spaces, also those that do not break, and tabs. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
  }

  /** Controls and marks that reorder or hide text: a reader would not see what we read. */
  static boolean isHidden(char c) {
    return (c < ' ' && c != '\t')
        || (c >= '\u007F' && c <= '\u009F')
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\u00AD'
        || c == '\u061C'
        || c == '\uFEFF';
  }
}
