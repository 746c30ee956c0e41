package dev.workings.syntax;

import dev.workings.syntax.Expr.UnaryOperator;
import java.util.List;

/** Reads what operators work on: literals, names, calls, brackets, and what is put behind them. */
final class AtomParser {
  private final Tokens tokens;
  private final ExpressionParser expressions;
  private final ListParser lists;

  AtomParser(Tokens tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.lists = new ListParser(tokens, expressions);
  }

  /** {@code postfix}. */
  Expr postfix() {
    Token first = tokens.peek();
    Expr target = atom();
    while (true) {
      switch (tokens.peek().kind()) {
        case PRIME -> target = suffix(first, target, UnaryOperator.TRANSPOSE);
        case BANG -> target = suffix(first, target, UnaryOperator.FACTORIAL);
        case DOT -> target = member(first, target);
        case OPEN_SQUARE -> target = index(first, target);
        default -> {
          return target;
        }
      }
    }
  }

  private Expr atom() {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NUMBER -> number();
      case TEXT -> new Expr.TextLiteral(tokens.next().span(), token.text());
      case TRUE, FALSE -> new Expr.BooleanLiteral(tokens.next().span(), token.is(TokenKind.TRUE));
      case NAME -> tokens.peek(1).is(TokenKind.OPEN_ROUND) ? lists.call() : tokens.name();
      case OPEN_ROUND -> group();
      case OPEN_SQUARE -> lists.matrix();
      case BAR -> absolute();
      default -> missing(token);
    };
  }

  private Expr missing(Token found) {
    tokens.fail(Mistakes.missingOperand(tokens.previous(), found));
    return new Expr.Invalid(found.span());
  }

  private Expr number() {
    Token digits = tokens.next();
    Token percent = tokens.peek();
    boolean isPercent = tokens.skip(TokenKind.PERCENT);
    if (isPercent && tokens.peek().kind().beginsOperand()) {
      tokens.fail(Mistakes.modulo(digits.span(), percent.span(), tokens.operand(0)));
    }
    return new Expr.NumberLiteral(tokens.since(digits), digits.text(), isPercent);
  }

  private Expr group() {
    Token open = tokens.next();
    Expr inner = expressions.expression();
    tokens.close(open);
    return inner;
  }

  private Expr absolute() {
    Token open = tokens.next();
    Expr inner = expressions.betweenBars();
    tokens.close(open);
    return new Expr.Absolute(tokens.since(open), inner);
  }

  private Expr suffix(Token first, Expr target, UnaryOperator operator) {
    tokens.next();
    return new Expr.Unary(tokens.since(first), operator, target);
  }

  private Expr member(Token first, Expr target) {
    tokens.next();
    Expr.Name name = tokens.name();
    return new Expr.Member(tokens.since(first), target, name);
  }

  private Expr index(Token first, Expr target) {
    List<Expr> indices = lists.indices();
    return new Expr.Index(tokens.since(first), target, indices);
  }
}
