package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;

/** What we say about the mistakes that can be made in writing a table cell. */
final class TableMistakes {
  private static final String COLUMN =
      "write a column: expression as 2 dp \"Header\" total expression";

  private TableMistakes() {}

  static Diagnostic noColumns(Span place) {
    return Diagnostic.error(Code.UNEXPECTED_TOKEN, "this table has no columns", place).hint(COLUMN);
  }

  static boolean beginsStatement(TokenKind kind) {
    return switch (kind) {
      case EXPECT, SHOW, FOR, USE, NETWORK -> true;
      default -> false;
    };
  }

  static Diagnostic statement(Token first) {
    return Diagnostic.error(
            Code.UNEXPECTED_TOKEN, "a table cell holds columns and nothing else", first.span())
        .hint("write this statement in a {calc} cell above the table");
  }

  static Diagnostic headerFirst(Token text) {
    return Diagnostic.error(Code.UNEXPECTED_TOKEN, "a header stands behind its column", text.span())
        .hint(COLUMN);
  }

  static Diagnostic behindColumn(Token found) {
    return found.is(TokenKind.AS)
        ? Diagnostic.error(Code.BAD_FORMAT, "the format stands before the header", found.span())
            .hint(COLUMN)
        : Mistakes.unexpected(found);
  }
}
