package dev.workings.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a block, told by their indentation as in Python: deeper than the line that begins
 * the block, and all alike.
 */
final class Block {
  private final Tokens tokens;
  private final String outer;
  private final boolean inLine;
  private @Nullable String own;
  private boolean lenient;

  /**
   * A block whose colon has just been read; where text follows the colon, it ends with its line.
   */
  static Block of(Tokens tokens, String outer) {
    return new Block(tokens, outer, !tokens.peek().kind().endsStatement());
  }

  /** A block that may begin behind its colon and go on in deeper lines. */
  static Block loose(Tokens tokens, String outer) {
    return new Block(tokens, outer, false);
  }

  private Block(Tokens tokens, String outer, boolean inLine) {
    this.tokens = tokens;
    this.outer = outer;
    this.inLine = inLine;
  }

  /** Moves to the next part, if there is one; it may have failed already. */
  boolean hasNext() {
    while (!tokens.failed() && (tokens.at(TokenKind.SEPARATOR) || atDeeperLine())) {
      Token token = tokens.next();
      if (token.is(TokenKind.NEWLINE)) {
        line(token.text());
      }
    }
    return tokens.failed() || !tokens.peek().kind().endsStatement();
  }

  private boolean atDeeperLine() {
    Token token = tokens.peek();
    return !inLine
        && token.is(TokenKind.NEWLINE)
        && token.text().length() > outer.length()
        && !tokens.peek(1).is(TokenKind.END);
  }

  private void line(String indentation) {
    if (own == null || own.equals(indentation)) {
      own = indentation;
      lenient = false;
    } else if (!lenient) {
      tokens.fail(Mistakes.unevenLine(tokens.peek()));
    }
  }

  /** Lines below a mistake may be indented like what the author had meant there. */
  void recovered(boolean failed) {
    lenient |= failed;
  }
}
