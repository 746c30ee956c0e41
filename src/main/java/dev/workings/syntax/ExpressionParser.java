package dev.workings.syntax;

import dev.workings.source.Span;
import dev.workings.syntax.Expr.BinaryOperator;
import dev.workings.syntax.Expr.ComparisonOperator;
import dev.workings.syntax.Expr.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads expressions: conditions and operators here, what they work on in {@link AtomParser}. */
final class ExpressionParser {
  private final Tokens tokens;
  private final AtomParser atoms;
  private int nesting;

  ExpressionParser(Tokens tokens) {
    this.tokens = tokens;
    this.atoms = new AtomParser(tokens, this);
  }

  /** {@code expr}; not yet measured for its height. */
  Expr expression() {
    return nested(() -> tokens.at(TokenKind.IF) ? conditional() : infix(Infix.OR));
  }

  private Expr conditional() {
    Token first = tokens.next();
    Expr condition = expression();
    tokens.expect(TokenKind.THEN);
    Expr then = expression();
    tokens.expect(TokenKind.ELSE);
    Expr otherwise = expression();
    return new Expr.Conditional(tokens.since(first), condition, then, otherwise);
  }

  /** Operands joined by operators of at least this level, by precedence climbing. */
  private Expr infix(int loosest) {
    Token first = tokens.peek();
    Expr left = first.is(TokenKind.NOT) && loosest <= Infix.NOT ? not() : unary();
    int level = Infix.level(tokens.peek().kind());
    while (level >= loosest && level > 0) {
      left = step(first, left, level);
      level = Infix.level(tokens.peek().kind());
    }
    if (level == 0) {
      atoms.refuseOperand(tokens.since(first));
    }
    return left;
  }

  private Expr step(Token first, Expr left, int level) {
    if (level == Infix.COMPARISON) {
      return comparison(first, left);
    }
    return level == Infix.RANGE ? range(first, left) : binary(first, left, level);
  }

  private Expr binary(Token first, Expr left, int level) {
    Token sign = tokens.next();
    Expr right = infix(level + 1);
    return new Expr.Binary(
        tokens.since(first), Infix.binary(sign.kind()), sign.span(), left, right);
  }

  private Expr comparison(Token first, Expr left) {
    List<Expr> operands = new ArrayList<>(List.of(left));
    List<ComparisonOperator> operators = new ArrayList<>();
    ComparisonOperator operator = Infix.comparison(tokens.peek().kind());
    while (operator != null) {
      tokens.next();
      operators.add(operator);
      operands.add(infix(Infix.RANGE));
      operator = Infix.comparison(tokens.peek().kind());
    }
    return new Expr.Comparison(tokens.since(first), operands, operators);
  }

  private Expr range(Token first, Expr from) {
    tokens.next();
    Expr to = infix(Infix.SUM);
    if (tokens.at(TokenKind.RANGE)) {
      tokens.fail(Mistakes.unexpected(tokens.peek()));
    }
    return new Expr.Range(tokens.since(first), from, to);
  }

  private Expr not() {
    Token first = tokens.next();
    Expr operand = nested(() -> tokens.at(TokenKind.NOT) ? not() : infix(Infix.COMPARISON));
    return new Expr.Unary(tokens.since(first), UnaryOperator.NOT, operand);
  }

  private Expr unary() {
    Token first = tokens.peek();
    UnaryOperator sign = sign(first.kind());
    if (sign == null) {
      return power();
    }
    tokens.next();
    Expr operand = nested(this::unary);
    return new Expr.Unary(tokens.since(first), sign, operand);
  }

  private Expr power() {
    Token first = tokens.peek();
    Expr base = atoms.postfix();
    Span sign = tokens.peek().span();
    if (!tokens.skip(TokenKind.CARET)) {
      return base;
    }
    Expr exponent = nested(this::unary);
    return new Expr.Binary(tokens.since(first), BinaryOperator.POWER, sign, base, exponent);
  }

  private static @Nullable UnaryOperator sign(TokenKind kind) {
    return switch (kind) {
      case MINUS -> UnaryOperator.NEGATE;
      case PLUS -> UnaryOperator.PLUS;
      default -> null;
    };
  }

  /** Every way down into a part of unlimited depth leads through here. */
  private Expr nested(Supplier<Expr> part) {
    Span place = tokens.peek().span();
    if (nesting >= Grammar.MAX_NESTING) {
      tokens.fail(Mistakes.tooDeep(place, Grammar.MAX_NESTING));
      return new Expr.Invalid(place);
    }
    nesting++;
    Expr read = part.get();
    nesting--;
    return read;
  }
}
