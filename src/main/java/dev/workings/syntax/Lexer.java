package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a slice into tokens, in one pass; the first is a {@link TokenKind#NEWLINE} and the last is
 * {@link TokenKind#END}. What it cannot read becomes an {@link TokenKind#INVALID} token that
 * carries its diagnostic, to be reported when the parser comes to it.
 */
final class Lexer {
  private static final int LONGEST_SYMBOL = 3;

  private final Slice slice;
  private final Chars chars;
  private final List<Token> tokens = new ArrayList<>();

  private Lexer(Slice slice, int from) {
    this.slice = slice;
    this.chars = new Chars(slice.text(), from);
  }

  /** The tokens of a slice from an offset on. */
  static List<Token> tokens(Slice slice, int from) {
    Lexer lexer = new Lexer(slice, from);
    lexer.newline();
    while (!lexer.chars.atEnd()) {
      lexer.token();
    }
    lexer.add(TokenKind.END, lexer.chars.at(), "");
    return lexer.tokens;
  }

  private void token() {
    char c = chars.peek();
    if (Chars.isBlank(c)) {
      chars.next();
    } else if (Chars.isLineBreak(c)) {
      newline();
    } else if (c == '#') {
      comment();
    } else if (c == '"') {
      tokens.add(new TextLexer(slice, chars).token());
    } else if (Names.isDigit(c) || (c == '.' && Names.isDigit(chars.peek(1)))) {
      tokens.add(new NumberLexer(slice, chars).token());
    } else if (Names.isPart(c)) {
      word();
    } else {
      symbol();
    }
  }

  /** Empty lines add nothing: the one token stands for the first break and the last indentation. */
  private void newline() {
    int start = chars.at();
    chars.skipLineBreak();
    int indentation = chars.at();
    chars.skipBlanks();
    String text = chars.since(indentation);
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    if (last != null && last.is(TokenKind.NEWLINE)) {
      tokens.set(tokens.size() - 1, new Token(TokenKind.NEWLINE, last.span(), text));
    } else {
      tokens.add(new Token(TokenKind.NEWLINE, slice.span(start, start), text));
    }
  }

  private void comment() {
    int start = chars.at();
    boolean firstInLine = tokens.get(tokens.size() - 1).is(TokenKind.NEWLINE);
    if (firstInLine && chars.peek(1) == '|') {
      chars.skipLine();
      reject(start, Mistakes.lateOption(slice.span(start, start + 2)));
      return;
    }
    while (!chars.atLineEnd()) {
      int at = chars.at();
      if (Chars.isHidden(chars.next())) {
        reject(at, Foreign.character(slice.span(at, at + 1)));
      }
    }
  }

  private void word() {
    int start = chars.at();
    chars.skipWhile(Names::isPart);
    String word = chars.since(start);
    if (Names.beginsWithLetter(word)) {
      add(Grammar.word(word), start, Names.canonical(word));
    } else {
      String message = Quote.of(word) + " is not a name";
      Diagnostic problem =
          Diagnostic.error(Code.UNEXPECTED_CHARACTER, message, slice.span(start, chars.at()));
      reject(start, problem.hint("a name begins with a letter"));
    }
  }

  /** The longest spelling wins, so {@code ..} is not two points. */
  private void symbol() {
    for (int length = LONGEST_SYMBOL; length > 0; length--) {
      if (symbol(chars.ahead(length))) {
        return;
      }
    }
    int start = chars.at();
    chars.skipCharacter();
    reject(start, Foreign.character(slice.span(start, chars.at())));
  }

  private boolean symbol(String spelling) {
    int start = chars.at();
    TokenKind kind = Grammar.symbol(spelling);
    boolean foreign = Foreign.isSymbol(spelling);
    if (foreign) {
      chars.skip(spelling.length());
      reject(start, Foreign.symbol(spelling, slice.span(start, chars.at())));
    } else if (kind != null) {
      chars.skip(spelling.length());
      add(kind, start, spelling);
    }
    return foreign || kind != null;
  }

  private void add(TokenKind kind, int start, String text) {
    tokens.add(new Token(kind, slice.span(start, chars.at()), text));
  }

  private void reject(int start, Diagnostic problem) {
    tokens.add(new Token(TokenKind.INVALID, slice.span(start, chars.at()), "", problem));
  }
}
