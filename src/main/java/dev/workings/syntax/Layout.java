package dev.workings.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Decides which line breaks and semicolons end statements: those outside brackets.
 *
 * <p>A bracket that is never closed encloses nothing. So its statement ends with its line, and the
 * mistake spoils one statement, not the rest of the cell.
 */
final class Layout {
  private final List<Token> tokens;
  private final boolean[] paired;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int openSquares;

  private Layout(List<Token> tokens) {
    this.tokens = tokens;
    this.paired = new boolean[tokens.size()];
  }

  /** The tokens without line breaks in brackets, and with each semicolon's part told apart. */
  static List<Token> of(List<Token> tokens) {
    Layout layout = new Layout(tokens);
    layout.pair();
    return layout.laidOut();
  }

  /** The tokens as if they stood in one line. */
  static List<Token> inOneLine(List<Token> tokens) {
    List<Token> line = new ArrayList<>(tokens.subList(0, 1));
    tokens.stream().filter(token -> !token.is(TokenKind.NEWLINE)).forEach(line::add);
    return of(line);
  }

  private void pair() {
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).kind()) {
        case OPEN_ROUND -> open.push(i);
        case OPEN_SQUARE -> {
          open.push(i);
          openSquares++;
        }
        case CLOSE_ROUND -> close(i, TokenKind.OPEN_ROUND, open.size() - openSquares);
        case CLOSE_SQUARE -> close(i, TokenKind.OPEN_SQUARE, openSquares);
        default -> {}
      }
    }
  }

  /** Brackets of the other kind in between stay unpaired; the count keeps the search linear. */
  private void close(int closing, TokenKind opening, int openOfKind) {
    boolean found = openOfKind == 0;
    while (!found) {
      int last = open.pop();
      openSquares -= tokens.get(last).is(TokenKind.OPEN_SQUARE) ? 1 : 0;
      found = tokens.get(last).is(opening);
      paired[last] = found;
      paired[closing] = found;
    }
  }

  /** The semicolons behind it, up to the end of the line, divide rows. */
  private boolean isUnpairedSquare(int i) {
    return tokens.get(i).is(TokenKind.OPEN_SQUARE) && !paired[i];
  }

  private List<Token> laidOut() {
    List<Token> kept = new ArrayList<>(tokens.size());
    int depth = 0;
    boolean inRows = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (paired[i]) {
        depth += token.kind().closesBracket() ? -1 : 1;
      }
      inRows = !token.is(TokenKind.NEWLINE) && (inRows || isUnpairedSquare(i));
      if (depth == 0 && !inRows && token.is(TokenKind.SEMICOLON)) {
        kept.add(token.as(TokenKind.SEPARATOR));
      } else if (depth == 0 || !token.is(TokenKind.NEWLINE)) {
        kept.add(token);
      }
    }
    return kept;
  }
}
