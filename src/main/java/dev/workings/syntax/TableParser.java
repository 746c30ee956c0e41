package dev.workings.syntax;

import dev.workings.source.Span;
import dev.workings.syntax.Statement.TableColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a table cell, one a line. */
final class TableParser {
  private final Tokens tokens;
  private final ExpressionParser expressions;
  private final FormatParser formats;

  TableParser(Tokens tokens) {
    this.tokens = tokens;
    this.expressions = new ExpressionParser(tokens);
    this.formats = new FormatParser(tokens);
  }

  /** Each column may have its own mistake; one is enough to spoil the table. */
  Statement table() {
    tokens.skipSeparators();
    Token first = tokens.peek();
    List<TableColumn> columns = new ArrayList<>();
    boolean spoilt = false;
    while (!tokens.at(TokenKind.END)) {
      columns.add(column());
      spoilt |= tokens.recover();
      tokens.skipSeparators();
    }
    if (columns.isEmpty()) {
      tokens.fail(TableMistakes.noColumns(first.span()));
    }
    if (spoilt || columns.isEmpty()) {
      return new Statement.Invalid(tokens.since(first));
    }
    Span last = columns.get(columns.size() - 1).span();
    return new Statement.Table(columns.get(0).span().to(last), columns);
  }

  private TableColumn column() {
    Token first = tokens.peek();
    refuseStatement(first);
    Expr expression = expressions.whole();
    FormatClause format = formats.format();
    String header = header();
    Expr total = tokens.skip(TokenKind.TOTAL) ? expressions.whole() : null;
    if (!tokens.peek().kind().endsStatement()) {
      tokens.fail(TableMistakes.behindColumn(tokens.peek()));
    }
    return new TableColumn(tokens.since(first), expression, format, header, total);
  }

  private void refuseStatement(Token first) {
    boolean defines =
        first.is(TokenKind.NAME)
            && (tokens.peek(1).is(TokenKind.ASSIGN) || tokens.isBracketBeforeAssign(1));
    if (defines || TableMistakes.beginsStatement(first.kind())) {
      tokens.fail(TableMistakes.statement(first));
    } else if (first.is(TokenKind.TEXT) && !tokens.peek(1).kind().endsStatement()) {
      tokens.fail(TableMistakes.headerFirst(first));
    }
  }

  private @Nullable String header() {
    Token token = tokens.peek();
    return tokens.skip(TokenKind.TEXT) ? token.text() : null;
  }
}
