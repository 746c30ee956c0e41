package dev.workings.syntax;

import java.util.List;

/** What a {@link Token} is, and every way to write it; the first spelling is the usual one. */
enum TokenKind {
  END("the end"),
  /** The end of a line; the token's text is the indentation of the next line with content. */
  NEWLINE("the end of the line"),
  /** A {@code ;} outside brackets. */
  SEPARATOR("the end of the statement"),
  INVALID("an unknown character"),
  NUMBER("a number"),
  TEXT("a text"),
  NAME("a name"),
  /** The word between a column of a table cell and what stands below it; elsewhere a name. */
  TOTAL("`total`"),
  /** A name that divides a line of a picture; see {@link PictureParser}. */
  WORD("a word"),
  PLUS("+"),
  MINUS("-", "−"),
  STAR("*", "·", "×", "⋅", "∗"),
  SLASH("/", "÷"),
  AT("@"),
  DOT_STAR(".*"),
  DOT_SLASH("./"),
  CARET("^", "**"),
  EQUAL("=="),
  NOT_EQUAL("!=", "≠"),
  LESS("<"),
  LESS_OR_EQUAL("<=", "≤"),
  GREATER(">"),
  GREATER_OR_EQUAL(">=", "≥"),
  APPROXIMATELY("≈", "~="),
  RANGE(".."),
  ASSIGN("="),
  PRIME("'"),
  BANG("!"),
  PERCENT("%"),
  DOT("."),
  COMMA(","),
  COLON(":"),
  /** A {@code ;} inside brackets. */
  SEMICOLON(";"),
  BAR("|"),
  OPEN_ROUND("("),
  CLOSE_ROUND(")"),
  OPEN_SQUARE("["),
  CLOSE_SQUARE("]"),
  AND("and"),
  AS("as"),
  ELSE("else"),
  EXPECT("expect"),
  FALSE("false"),
  FOR("for"),
  IF("if"),
  IN("in"),
  NETWORK("network"),
  NOT("not"),
  OR("or"),
  SHOW("show"),
  THEN("then"),
  TRUE("true"),
  USE("use"),
  WITHIN("within");

  private final List<String> spellings;

  TokenKind(String... spellings) {
    this.spellings = List.of(spellings);
  }

  List<String> spellings() {
    return spellings;
  }

  /** A word with a meaning of its own, which therefore cannot be a name. */
  boolean isReserved() {
    return compareTo(AND) >= 0;
  }

  boolean isSymbol() {
    return compareTo(PLUS) >= 0 && !isReserved();
  }

  boolean endsStatement() {
    return this == NEWLINE || this == SEPARATOR || this == END;
  }

  boolean closesBracket() {
    return this == CLOSE_ROUND || this == CLOSE_SQUARE;
  }

  boolean opensBracket() {
    return this == OPEN_ROUND || this == OPEN_SQUARE;
  }

  /** What closes this bracket or bar. */
  TokenKind closing() {
    return this == OPEN_ROUND ? CLOSE_ROUND : this == OPEN_SQUARE ? CLOSE_SQUARE : BAR;
  }

  /** Whether an operand that begins with this directly behind another one lacks an operator. */
  boolean beginsOperand() {
    return this == NAME || this == NUMBER || this == OPEN_ROUND || this == TRUE || this == FALSE;
  }

  /** How messages speak of it. */
  @Override
  public String toString() {
    return isReserved() || isSymbol() ? "`" + spellings.get(0) + "`" : spellings.get(0);
  }
}
