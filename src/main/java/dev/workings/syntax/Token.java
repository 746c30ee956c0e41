package dev.workings.syntax;

import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word of the language with its place.
 *
 * @param text as written, but: a name in canonical spelling, a number without underscores, a text
 *     without quotes and escapes
 * @param problem what is wrong with an {@link TokenKind#INVALID} token, else null
 */
record Token(TokenKind kind, Span span, String text, @Nullable Diagnostic problem) {
  Token(TokenKind kind, Span span, String text) {
    this(kind, span, text, null);
  }

  Token as(TokenKind other) {
    return new Token(other, span, text, problem);
  }

  boolean is(TokenKind wanted) {
    return kind == wanted;
  }

  /** How messages speak of it. */
  @Override
  public String toString() {
    return kind.endsStatement() ? kind.toString() : Quote.of(span.text());
  }
}
