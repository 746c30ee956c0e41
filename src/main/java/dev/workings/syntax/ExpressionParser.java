package dev.workings.syntax;

import dev.workings.source.Span;
import dev.workings.syntax.Expr.BinaryOperator;
import dev.workings.syntax.Expr.ComparisonOperator;
import dev.workings.syntax.Expr.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads expressions: conditions and operators here, what they work on in {@link AtomParser}. */
final class ExpressionParser {
  private final Tokens tokens;
  private final AtomParser atoms;
  private int nesting;
  private boolean inBars;

  ExpressionParser(Tokens tokens) {
    this.tokens = tokens;
    this.atoms = new AtomParser(tokens, this);
  }

  /** A whole expression; its height is known and bounded, so that others may walk it freely. */
  Expr whole() {
    Expr expression = expression();
    checkHeight(expression);
    return expression;
  }

  void checkHeight(Expr expression) {
    if (Subexpressions.height(expression) > Grammar.MAX_HEIGHT) {
      tokens.fail(Mistakes.tooDeep(expression.span(), Grammar.MAX_HEIGHT));
    }
  }

  /** {@code expr}; not yet measured for its height. */
  Expr expression() {
    return read(false);
  }

  /** {@code expr} in an absolute value, where a bar behind an operand closes. */
  Expr betweenBars() {
    return read(true);
  }

  private Expr read(boolean bars) {
    if (isTooDeep()) {
      return new Expr.Invalid(tokens.peek().span());
    }
    boolean outside = inBars;
    inBars = bars;
    nesting++;
    Expr expression = tokens.at(TokenKind.IF) ? conditional() : infix(Infix.OR);
    nesting--;
    inBars = outside;
    return expression;
  }

  private Expr conditional() {
    Token first = tokens.next();
    Expr condition = read(inBars);
    tokens.expect(TokenKind.THEN);
    Expr then = read(inBars);
    tokens.expect(TokenKind.ELSE);
    Expr otherwise = read(inBars);
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
      refuseOperand(tokens.since(first));
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
    if (isTooDeep()) {
      return new Expr.Invalid(first.span());
    }
    nesting++;
    Expr operand = tokens.at(TokenKind.NOT) ? not() : infix(Infix.COMPARISON);
    nesting--;
    return new Expr.Unary(tokens.since(first), UnaryOperator.NOT, operand);
  }

  private Expr unary() {
    Token first = tokens.peek();
    UnaryOperator sign = sign(first.kind());
    if (sign == null) {
      return power();
    }
    tokens.next();
    Expr operand = nestedUnary();
    return new Expr.Unary(tokens.since(first), sign, operand);
  }

  private Expr power() {
    Token first = tokens.peek();
    Expr base = atoms.postfix();
    Span sign = tokens.peek().span();
    if (!tokens.skip(TokenKind.CARET)) {
      return base;
    }
    Expr exponent = nestedUnary();
    return new Expr.Binary(tokens.since(first), BinaryOperator.POWER, sign, base, exponent);
  }

  private Expr nestedUnary() {
    if (isTooDeep()) {
      return new Expr.Invalid(tokens.peek().span());
    }
    nesting++;
    Expr operand = unary();
    nesting--;
    return operand;
  }

  private boolean isTooDeep() {
    boolean tooDeep = nesting >= Grammar.MAX_NESTING;
    if (tooDeep) {
      tokens.fail(Mistakes.tooDeep(tokens.peek().span(), Grammar.MAX_NESTING));
    }
    return tooDeep;
  }

  /** Fails if an operand stands directly behind another one. */
  private void refuseOperand(Span left) {
    Token found = tokens.peek();
    if (found.is(TokenKind.PERCENT)) {
      tokens.fail(Mistakes.modulo(left, found.span(), tokens.operand(1)));
    } else if (found.kind().beginsOperand()) {
      tokens.fail(Mistakes.missingOperator(left, found, tokens.operand(0)));
    } else if (found.is(TokenKind.BAR) && !inBars) {
      tokens.fail(
          tokens.peek(1).is(TokenKind.BAR)
              ? Mistakes.doubleBar(found.span().to(tokens.peek(1).span()))
              : Mistakes.missingOperator(left, found, found.span()));
    }
  }

  private static @Nullable UnaryOperator sign(TokenKind kind) {
    return switch (kind) {
      case MINUS -> UnaryOperator.NEGATE;
      case PLUS -> UnaryOperator.PLUS;
      default -> null;
    };
  }
}
