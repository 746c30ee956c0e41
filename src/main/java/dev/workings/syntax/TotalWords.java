package dev.workings.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the word {@code total} behind the columns of a table cell. Everywhere else it is a name, so
 * that a page may well have a {@code total} of its own, and {@code params total total} is a column
 * with that name below it.
 */
final class TotalWords {
  private static final String TOTAL = "total";

  private final List<Token> marked = new ArrayList<>();
  private int depth;
  private boolean behindOperand;

  private TotalWords() {}

  static List<Token> marked(List<Token> tokens) {
    TotalWords words = new TotalWords();
    tokens.forEach(words::add);
    return words.marked;
  }

  private void add(Token token) {
    boolean word = token.is(TokenKind.NAME) && token.text().equals(TOTAL);
    boolean total = word && behindOperand && depth == 0;
    marked.add(total ? token.as(TokenKind.TOTAL) : token);
    depth = token.kind().endsStatement() ? 0 : depth + step(token.kind());
    behindOperand = !total && endsOperand(token.kind());
  }

  private int step(TokenKind kind) {
    if (kind.opensBracket() || (kind == TokenKind.BAR && !behindOperand)) {
      return 1;
    }
    return depth > 0 && (kind.closesBracket() || kind == TokenKind.BAR) ? -1 : 0;
  }

  /** A bar that opens ends no operand, but whatever follows it is inside. */
  private static boolean endsOperand(TokenKind kind) {
    return switch (kind) {
      case NAME, NUMBER, TEXT, TRUE, FALSE, PRIME, BANG, PERCENT, BAR -> true;
      default -> kind.closesBracket();
    };
  }
}
