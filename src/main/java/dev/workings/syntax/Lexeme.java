package dev.workings.syntax;

/**
 * A stretch of calc text that readers tell apart from its neighbours.
 *
 * @param start in UTF-16 units
 * @param end exclusive, behind {@code start}
 */
public record Lexeme(Kind kind, int start, int end) {
  /** What a lexeme is. */
  public enum Kind {
    COMMENT,
    /** The key of an option. */
    PROPERTY,
    KEYWORD,
    /** A name that is called. */
    FUNCTION,
    NUMBER,
    /** A text in quotes, or the value of an option. */
    TEXT,
    OPERATOR,
    PUNCTUATION
  }
}
