package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Slice;
import dev.workings.source.Span;

/** Reads one number: {@code 61_706}, {@code 0.20}, {@code 1e-9}. */
final class NumberLexer {
  private final Slice slice;
  private final Chars chars;
  private final int start;

  NumberLexer(Slice slice, Chars chars) {
    this.slice = slice;
    this.chars = chars;
    this.start = chars.at();
  }

  Token token() {
    if (chars.peek() == '.') {
      return reject("a number begins with a digit", "write 0" + rest());
    }
    digits();
    fraction();
    exponent();
    if (chars.peek() == '_') {
      rest();
      return reject("an underscore stands between two digits", "write 61_706");
    }
    if (chars.peek() == '.' && Names.isDigit(chars.peek(1))) {
      rest();
      String written = chars.since(start);
      String hint =
          written.matches("[0-9]{1,3}(\\.[0-9]{3})+")
              ? "write " + written.replace('.', '_') + " to group digits"
              : "delete one of the points";
      return reject("a number has one decimal point", hint);
    }
    if (chars.peek() == '.' && "./*".indexOf(chars.peek(1)) < 0) {
      String whole = chars.since(start);
      chars.next();
      return reject(
          "digits are missing behind the point", "write " + whole + " or " + whole + ".0");
    }
    String text = chars.since(start).replace("_", "");
    return new Token(TokenKind.NUMBER, slice.span(start, chars.at()), text);
  }

  private void digits() {
    while (Names.isDigit(chars.peek()) || (chars.peek() == '_' && Names.isDigit(chars.peek(1)))) {
      chars.next();
    }
  }

  private void fraction() {
    if (chars.peek() == '.' && Names.isDigit(chars.peek(1))) {
      chars.next();
      digits();
    }
  }

  /** Only with digits: in {@code 2e} the letter is a name. */
  private void exponent() {
    if (chars.peek() == 'e' || chars.peek() == 'E') {
      int sign = chars.peek(1) == '+' || chars.peek(1) == '-' ? 1 : 0;
      if (Names.isDigit(chars.peek(1 + sign))) {
        chars.skip(1 + sign);
        digits();
      }
    }
  }

  private String rest() {
    int from = chars.at();
    chars.skipWhile(c -> Names.isDigit(c) || c == '_' || c == '.');
    return chars.since(from);
  }

  private Token reject(String message, String hint) {
    Span span = slice.span(start, chars.at());
    Diagnostic problem = Diagnostic.error(Code.BAD_NUMBER, message, span).hint(hint);
    return new Token(TokenKind.INVALID, span, "", problem);
  }
}
