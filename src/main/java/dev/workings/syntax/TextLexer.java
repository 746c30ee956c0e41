package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads one text in double quotes; it ends in its line. */
final class TextLexer {
  private final Slice slice;
  private final Chars chars;
  private final int start;
  private final StringBuilder text = new StringBuilder();
  private @Nullable Diagnostic problem;

  TextLexer(Slice slice, Chars chars) {
    this.slice = slice;
    this.chars = chars;
    this.start = chars.at();
  }

  Token token() {
    chars.next();
    while (!chars.atLineEnd() && chars.peek() != '"') {
      character();
    }
    if (chars.atLineEnd()) {
      notClosed();
    } else {
      chars.next();
    }
    TokenKind kind = problem == null ? TokenKind.TEXT : TokenKind.INVALID;
    return new Token(kind, slice.span(start, chars.at()), text.toString(), problem);
  }

  private void character() {
    int at = chars.at();
    char c = chars.next();
    if (c == '\\') {
      escape(at);
    } else if (Chars.isHidden(c)) {
      problem = Foreign.character(slice.span(at, at + 1));
    } else {
      text.append(c);
    }
  }

  private void escape(int at) {
    if (chars.atLineEnd()) {
      return;
    }
    int which = "\"\\nt".indexOf(chars.peek());
    chars.skipCharacter();
    if (which >= 0) {
      text.append("\"\\\n\t".charAt(which));
    } else {
      Span span = slice.span(at, chars.at());
      problem =
          Diagnostic.error(Code.UNEXPECTED_CHARACTER, "unknown escape `" + span.text() + "`", span)
              .hint("write \\\\ for a backslash; the others are \\\" \\n \\t");
    }
  }

  private void notClosed() {
    problem =
        Diagnostic.error(Code.UNCLOSED, "the text is not closed", slice.span(start, start + 1))
            .caret("begins here")
            .hint("write \" at its end, in the same line");
  }
}
