package dev.workings.syntax;

import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Statement.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements; one with a mistake is left as what {@link Spoilt} makes of it. */
final class StatementParser {
  private final Tokens tokens;
  private final ExpressionParser expressions;
  private final FormatParser formats;
  private final NetworkParser networks;

  StatementParser(Tokens tokens) {
    this.tokens = tokens;
    this.expressions = new ExpressionParser(tokens);
    this.formats = new FormatParser(tokens);
    this.networks =
        new NetworkParser(
            tokens,
            new ListParser(tokens, expressions),
            this::expression,
            expressions::checkHeight);
  }

  /** Every statement of a cell. */
  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    tokens.skipSeparators();
    while (!tokens.at(TokenKind.END)) {
      if (!statements.isEmpty() && seemsToGoOn(tokens.peek())) {
        tokens.fail(Mistakes.lineBeginsWith(tokens.peek()));
      }
      statements.add(statement());
      tokens.skipSeparators();
    }
    return statements;
  }

  /** The one {@link Statement.Show} that inline code may be. */
  Statement inline() {
    Token first = tokens.next();
    if (tokens.at(TokenKind.END)) {
      tokens.fail(Mistakes.nothingInline(first.span()));
      return new Statement.Invalid(first.span());
    }
    Span start = tokens.peek().span();
    Statement statement = unchecked();
    if (!(statement instanceof Statement.Show)) {
      tokens.fail(Mistakes.notInline(start));
    } else if (tokens.at(TokenKind.SEPARATOR)) {
      tokens.fail(Mistakes.secondInline(tokens.peek().span()));
    }
    return tokens.failed() ? new Statement.Invalid(statement.span()) : statement;
  }

  private Statement statement() {
    Token first = tokens.peek();
    Statement statement = unchecked();
    return tokens.recover() ? Spoilt.of(statement, tokens.since(first)) : statement;
  }

  private Statement unchecked() {
    Token first = tokens.peek();
    if (first.kind().isReserved() && tokens.peek(1).is(TokenKind.ASSIGN)) {
      tokens.name();
      return new Statement.Invalid(first.span());
    }
    Statement statement = kindOf(first);
    if (!tokens.peek().kind().endsStatement()) {
      tokens.fail(leftOver(tokens.previous(), tokens.peek(), tokens.peek(1)));
    }
    return statement;
  }

  private static Diagnostic leftOver(Token before, Token found, Token after) {
    boolean inNumber =
        found.is(TokenKind.COMMA)
            && before.is(TokenKind.NUMBER)
            && after.is(TokenKind.NUMBER)
            && before.span().end() == found.span().start()
            && found.span().end() == after.span().start();
    if (inNumber) {
      return Mistakes.commaInNumber(before, found, after);
    }
    return found.is(TokenKind.COLON) && before.is(TokenKind.CLOSE_ROUND)
        ? Mistakes.colonBeforeBody(found)
        : Mistakes.unexpected(found);
  }

  /** {@code + 2} and {@code - 2} as between two numbers; {@code -2} is a number. */
  private boolean seemsToGoOn(Token sign) {
    boolean apart = tokens.peek(1).span().start() > sign.span().end();
    return sign.is(TokenKind.PLUS) || (sign.is(TokenKind.MINUS) && apart);
  }

  private Statement kindOf(Token first) {
    return switch (first.kind()) {
      case EXPECT -> expectation();
      case SHOW -> show();
      case FOR -> forEach();
      case USE -> use();
      case NETWORK -> networks.network();
      default -> definitionOrShow(first);
    };
  }

  private Statement definitionOrShow(Token first) {
    if (first.is(TokenKind.NAME) && tokens.peek(1).is(TokenKind.ASSIGN)) {
      return define(first);
    }
    if (first.is(TokenKind.NAME) && tokens.isBracketBeforeAssign(1)) {
      return defineFunction(first);
    }
    Expr expression = expression();
    FormatClause format = formats.format();
    return new Statement.Show(tokens.since(first), expression, format, null, false);
  }

  private Statement define(Token first) {
    Expr.Name name = tokens.name();
    tokens.next();
    Expr value = expression();
    FormatClause format = formats.format();
    String note = note();
    return new Statement.Define(tokens.since(first), name, value, format, note);
  }

  private Statement defineFunction(Token first) {
    Expr.Name name = tokens.name();
    Token open = tokens.next();
    List<Expr.Name> parameters = tokens.separated(tokens::name);
    tokens.close(open);
    tokens.expect(TokenKind.ASSIGN);
    Expr body = expression();
    return new Statement.DefineFunction(tokens.since(first), name, parameters, body);
  }

  private Statement expectation() {
    Token first = tokens.next();
    Expr condition = expression();
    Expr tolerance = tokens.skip(TokenKind.WITHIN) ? expression() : null;
    String note = note();
    return new Statement.Expect(tokens.since(first), condition, tolerance, note);
  }

  private Statement show() {
    Token first = tokens.next();
    Expr expression = expression();
    FormatClause format = formats.format();
    String note = note();
    return new Statement.Show(tokens.since(first), expression, format, note, true);
  }

  private Statement forEach() {
    Token first = tokens.next();
    Expr.Name variable = tokens.name();
    tokens.expect(TokenKind.IN);
    Expr items = expression();
    tokens.expect(TokenKind.COLON);
    List<Column> columns = tokens.separated(() -> new Column(expression(), formats.format()));
    return new Statement.ForEach(tokens.since(first), variable, items, columns);
  }

  private Statement use() {
    Token first = tokens.next();
    Token page = tokens.peek();
    requireInUse(TokenKind.TEXT);
    Token open = tokens.peek();
    requireInUse(TokenKind.OPEN_ROUND);
    List<Statement.Import> imports = tokens.separated(this::imported);
    tokens.close(open);
    return new Statement.Use(tokens.since(first), page.text(), page.span(), imports);
  }

  private void requireInUse(TokenKind kind) {
    if (!tokens.skip(kind)) {
      tokens.fail(Mistakes.badUse(tokens.peek(), tokens.behind()));
    }
  }

  private Statement.Import imported() {
    Expr.Name name = tokens.name();
    return new Statement.Import(name, tokens.skip(TokenKind.AS) ? tokens.name() : name);
  }

  /** A whole expression; its height is known and bounded, so that others may walk it freely. */
  Expr expression() {
    return expressions.whole();
  }

  private @Nullable String note() {
    Token token = tokens.peek();
    return tokens.skip(TokenKind.TEXT) ? token.text() : null;
  }
}
