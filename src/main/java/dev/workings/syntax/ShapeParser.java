package dev.workings.syntax;

import dev.workings.source.Span;
import dev.workings.syntax.Expr.NumberLiteral;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads shapes: {@code 1 x 32 x 32}, {@code 1 × 32 × 32}, {@code 1x32x32}. To the lexer the last
 * one is a number and a name, which is taken apart here.
 */
final class ShapeParser {
  private final Tokens tokens;

  ShapeParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code INT { ("x"|"×") INT }}. */
  List<NumberLiteral> shape() {
    List<NumberLiteral> sizes = new ArrayList<>();
    number(sizes);
    while (isTimes(tokens.peek())) {
      times(tokens.next(), sizes);
    }
    return sizes;
  }

  private static boolean isTimes(Token token) {
    return token.is(TokenKind.STAR) || (token.is(TokenKind.NAME) && token.text().startsWith("x"));
  }

  /** What stands behind each x of a word such as {@code x32x32}; nothing, if a number follows. */
  private void times(Token word, List<NumberLiteral> sizes) {
    String text = word.span().text();
    int at = 1;
    while (at < text.length()) {
      int end = text.indexOf('x', at) < 0 ? text.length() : text.indexOf('x', at);
      int start = word.span().start();
      size(word.span().source().span(start + at, start + end), text.substring(at, end), sizes);
      at = end + 1;
    }
    if (at == text.length()) {
      number(sizes);
    }
  }

  private void number(List<NumberLiteral> sizes) {
    Token number = tokens.peek();
    tokens.expect(TokenKind.NUMBER);
    if (number.is(TokenKind.NUMBER)) {
      size(number.span(), number.text(), sizes);
    }
  }

  private void size(Span span, String digits, List<NumberLiteral> sizes) {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> Names.isDigit((char) c))) {
      tokens.fail(Mistakes.notASize(span));
    }
    sizes.add(new NumberLiteral(span, digits, false));
  }
}
