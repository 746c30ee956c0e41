package dev.workings.syntax;

import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts calc text for display, by the lexer that also reads it: what is coloured as a number is one.
 */
public final class Lexemes {
  private static final String OPTION = "#|";

  private final String text;
  private final List<Token> tokens;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;
  private int depth;
  private boolean inFormat;

  private Lexemes(String text) {
    this.text = text;
    this.tokens = Lexer.tokens(Slice.of(Source.of("", text)), 0);
  }

  /**
   * The lexemes of one or more cells, in order and without overlap; names, blanks and what the
   * lexer cannot read lie between them.
   */
  public static List<Lexeme> of(String text) {
    Lexemes lexemes = new Lexemes(text);
    for (int i = 0; i < lexemes.tokens.size(); i++) {
      lexemes.add(i);
    }
    return lexemes.lexemes;
  }

  private void add(int i) {
    Token token = tokens.get(i);
    comments(token.span().start());
    if (token.span().start() < at) {
      return; // a character inside a comment
    }
    if (token.is(TokenKind.INVALID) && token.span().text().startsWith(OPTION)) {
      option(token.span().start(), token.span().end());
    } else {
      follow(token);
      Lexeme.Kind kind = kind(token, i);
      if (kind != null) {
        add(kind, token.span().start(), token.span().end());
      }
    }
    at = Math.max(at, token.span().end());
  }

  private void add(Lexeme.Kind kind, int start, int end) {
    if (start < end) {
      lexemes.add(new Lexeme(kind, start, end));
    }
  }

  /** The lexer drops them: they are the number signs between tokens. */
  private void comments(int end) {
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == '#') {
        at = lineEnd(i);
        add(Lexeme.Kind.COMMENT, i, at);
        i = at - 1;
      }
    }
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !Chars.isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void option(int start, int end) {
    int colon = text.indexOf(':', start);
    int keyEnd = colon < 0 || colon > end ? end : colon;
    add(Lexeme.Kind.COMMENT, start, start + OPTION.length());
    trimmed(Lexeme.Kind.PROPERTY, start + OPTION.length(), keyEnd);
    trimmed(Lexeme.Kind.TEXT, Math.min(end, keyEnd + 1), end);
  }

  private void trimmed(Lexeme.Kind kind, int start, int end) {
    String part = text.substring(start, end);
    int from = start + part.length() - part.stripLeading().length();
    add(kind, from, from + part.strip().length());
  }

  /** The words of a format are names everywhere else. */
  private void follow(Token token) {
    depth = Math.max(0, depth + step(token.kind()));
    if (token.is(TokenKind.AS)) {
      inFormat = depth == 0;
    } else if (!isInFormat(token.kind())) {
      inFormat = false;
    }
  }

  private static int step(TokenKind kind) {
    return kind.opensBracket() ? 1 : kind.closesBracket() ? -1 : 0;
  }

  private static boolean isInFormat(TokenKind kind) {
    return kind == TokenKind.NAME || kind == TokenKind.NUMBER || kind == TokenKind.MINUS;
  }

  private Lexeme.@Nullable Kind kind(Token token, int i) {
    TokenKind kind = token.kind();
    if (kind == TokenKind.NAME) {
      boolean called = tokens.get(i + 1).is(TokenKind.OPEN_ROUND);
      return inFormat ? Lexeme.Kind.KEYWORD : called ? Lexeme.Kind.FUNCTION : null;
    }
    if (kind == TokenKind.NUMBER) {
      return Lexeme.Kind.NUMBER;
    }
    if (kind == TokenKind.TEXT) {
      return Lexeme.Kind.TEXT;
    }
    if (kind.isReserved()) {
      return Lexeme.Kind.KEYWORD;
    }
    return kind.isSymbol() ? symbol(kind) : null;
  }

  private static Lexeme.Kind symbol(TokenKind kind) {
    return kind.compareTo(TokenKind.DOT) < 0 ? Lexeme.Kind.OPERATOR : Lexeme.Kind.PUNCTUATION;
  }
}
