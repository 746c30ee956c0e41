package dev.workings.syntax;

import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The tokens of a cell, read from left to right, and the recovery from mistakes.
 *
 * <p>The first mistake in a statement is reported and the position moves to the end of that
 * statement and stays there. Whoever asks for more fails again, silently. So parsers need no way
 * out of their own: they go on and find nothing.
 */
final class Tokens {
  private final List<Token> tokens;
  private final Diagnostics diagnostics;
  private int position;
  private String indentation = "";
  private boolean failed;

  Tokens(List<Token> tokens, Diagnostics diagnostics) {
    this.tokens = tokens;
    this.diagnostics = diagnostics;
  }

  Token peek() {
    return tokens.get(position);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(position + ahead, tokens.size() - 1));
  }

  /** The token before this one; at the very beginning the first one itself. */
  Token previous() {
    return tokens.get(Math.max(0, position - 1));
  }

  boolean at(TokenKind kind) {
    return peek().is(kind);
  }

  /** Whether a pair of round brackets some tokens ahead is followed by {@code =}. */
  boolean isBracketBeforeAssign(int ahead) {
    return peek(ahead).is(TokenKind.OPEN_ROUND) && peek(closing(ahead) + 1).is(TokenKind.ASSIGN);
  }

  /** The place of the name, number, call or round bracket some tokens ahead. */
  Span operand(int ahead) {
    boolean call = peek(ahead).is(TokenKind.NAME) && peek(ahead + 1).is(TokenKind.OPEN_ROUND);
    return peek(ahead).span().to(peek(closing(call ? ahead + 1 : ahead)).span());
  }

  /** How far ahead the round bracket closes that opens some tokens ahead; else no further. */
  private int closing(int ahead) {
    int depth = 0;
    for (int i = ahead; !peek(i).kind().endsStatement(); i++) {
      depth += peek(i).is(TokenKind.OPEN_ROUND) ? 1 : peek(i).is(TokenKind.CLOSE_ROUND) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return ahead;
  }

  /**
   * Takes the token that is here; in a statement given up there is none but its end, and it stays.
   */
  Token next() {
    Token token = peek();
    if (!failed) {
      advance();
    }
    return token;
  }

  private void advance() {
    if (at(TokenKind.NEWLINE)) {
      indentation = peek().text();
    }
    position = Math.min(position + 1, tokens.size() - 1);
  }

  boolean skip(TokenKind kind) {
    boolean here = at(kind);
    if (here) {
      next();
    }
    return here;
  }

  /** Takes a token of this kind, or fails. */
  void expect(TokenKind kind) {
    if (!skip(kind)) {
      fail(Mistakes.expected(kind, peek(), behind()));
    }
  }

  /** Takes the bracket that closes another, or fails. */
  void close(Token open) {
    if (!skip(open.kind().closing())) {
      fail(Mistakes.notClosed(open, peek(), behind()));
    }
  }

  Expr.Name name() {
    Token token = peek();
    if (skip(TokenKind.NAME)) {
      return new Expr.Name(token.span(), token.text());
    }
    fail(Mistakes.notAName(token, behind()));
    return new Expr.Name(token.span(), "");
  }

  /** One or more of something, with commas in between. */
  <T> List<T> separated(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    do {
      items.add(item.get());
    } while (skip(TokenKind.COMMA));
    return items;
  }

  /** Goes to where the next statement begins. */
  void skipSeparators() {
    while (at(TokenKind.NEWLINE) || at(TokenKind.SEPARATOR)) {
      next();
    }
  }

  /** From the beginning of a token to the end of the last one taken. */
  Span since(Token first) {
    Span last = previous().span();
    return last.start() < first.span().start() ? first.span() : first.span().to(last);
  }

  /** The blanks at the beginning of the present line. */
  String indentation() {
    return indentation;
  }

  boolean failed() {
    return failed;
  }

  /** Reports a mistake, unless it follows from one before, and gives the statement up. */
  void fail(Diagnostic mistake) {
    if (!failed) {
      Diagnostic problem = peek().problem();
      diagnostics.add(problem == null ? mistake : problem);
      failed = true;
    }
    while (!peek().kind().endsStatement()) {
      advance();
    }
  }

  /** Gives the statement up for a mistake that has been reported and recovered from. */
  void giveUp() {
    failed = true;
  }

  /** Begins anew after a statement; says whether it had failed. */
  boolean recover() {
    boolean had = failed;
    failed = false;
    return had;
  }

  /** The point behind the last token taken. */
  Span behind() {
    Span last = previous().span();
    return last.source().span(last.end(), last.end());
  }
}
