package dev.workings.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what brackets hold: arguments, indices, rows of matrices and comprehensions. */
final class ListParser {
  private final Tokens tokens;
  private final ExpressionParser expressions;

  ListParser(Tokens tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** {@code call}. */
  Expr call() {
    Token first = tokens.peek();
    Expr.Name function = tokens.name();
    Token open = tokens.next();
    List<Expr.Argument> arguments = argumentsBefore(TokenKind.CLOSE_ROUND);
    Clauses clauses = clauses();
    boolean plain = arguments.size() == 1 && arguments.get(0).name() == null;
    if (!clauses.list.isEmpty() && !plain) {
      tokens.fail(Mistakes.notAlone(clauses.list.get(0).variable().span()));
    }
    tokens.close(open);
    return new Expr.Call(tokens.since(first), function, arguments, clauses.list, clauses.condition);
  }

  /** {@code "(" [ arg { "," arg } ] ")"}. */
  List<Expr.Argument> arguments() {
    Token open = tokens.next();
    List<Expr.Argument> arguments = argumentsBefore(TokenKind.CLOSE_ROUND);
    tokens.close(open);
    return arguments;
  }

  /** {@code "[" index { "," index } "]"}. */
  List<Expr> indices() {
    Token open = tokens.next();
    List<Expr> indices = tokens.separated(this::index);
    tokens.close(open);
    return indices;
  }

  /** {@code matrix}. */
  Expr matrix() {
    Token open = tokens.next();
    List<List<Expr>> rows = new ArrayList<>();
    if (!tokens.at(TokenKind.CLOSE_SQUARE)) {
      rows.add(row());
    }
    if (tokens.at(TokenKind.FOR) && rows.size() == 1 && rows.get(0).size() == 1) {
      return comprehension(open, rows.get(0).get(0));
    }
    while (tokens.skip(TokenKind.SEMICOLON)) {
      rows.add(row());
    }
    tokens.close(open);
    return new Expr.Matrix(tokens.since(open), rows);
  }

  private Expr comprehension(Token open, Expr item) {
    Clauses clauses = clauses();
    tokens.close(open);
    return new Expr.Comprehension(tokens.since(open), item, clauses.list, clauses.condition);
  }

  private List<Expr> row() {
    return tokens.separated(expressions::expression);
  }

  private Expr index() {
    return tokens.at(TokenKind.COLON)
        ? new Expr.All(tokens.next().span())
        : expressions.expression();
  }

  private List<Expr.Argument> argumentsBefore(TokenKind close) {
    return tokens.at(close) ? List.of() : tokens.separated(this::argument);
  }

  private Expr.Argument argument() {
    if (tokens.at(TokenKind.NAME) && tokens.peek(1).is(TokenKind.ASSIGN)) {
      Expr.Name name = tokens.name();
      tokens.next();
      return new Expr.Argument(name, expressions.expression());
    }
    return new Expr.Argument(null, expressions.expression());
  }

  private Clauses clauses() {
    if (!tokens.skip(TokenKind.FOR)) {
      return new Clauses(List.of(), null);
    }
    List<Expr.Clause> list = tokens.separated(this::clause);
    boolean conditional = tokens.skip(TokenKind.IF);
    return new Clauses(list, conditional ? expressions.expression() : null);
  }

  private Expr.Clause clause() {
    Expr.Name variable = tokens.name();
    tokens.expect(TokenKind.IN);
    return new Expr.Clause(variable, expressions.expression());
  }

  private record Clauses(List<Expr.Clause> list, @Nullable Expr condition) {}
}
