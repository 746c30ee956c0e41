package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.source.Spelling;
import java.util.Collection;

/** What we say about the mistakes that can be made in writing a format. */
final class FormatMistakes {
  private FormatMistakes() {}

  /** {@code as}, or {@code as 3}, and no word behind it. */
  static Diagnostic noStyle(Token before) {
    if (before.is(TokenKind.AS)) {
      return error("a format is missing after `as`", before.span()).hint("write as 3 dp");
    }
    String digits = before.text();
    return error("a format needs its unit", before.span())
        .hint("write " + digits + " dp for decimal places or " + digits + " sf for figures");
  }

  static Diagnostic noDigitsBefore(Token word) {
    return error("a number of digits is missing before " + word, word.span())
        .hint("write 3 " + word.text());
  }

  static Diagnostic noDigitsAfter(Token word) {
    return error("a number of digits is missing after " + word, word.span())
        .hint("write " + word.text() + " 3");
  }

  /** {@code 3 percent}. */
  static Diagnostic digitsBefore(Token word) {
    return error("no number of digits stands before " + word, word.span())
        .hint("write as " + word.text());
  }

  static Diagnostic digits(Span number) {
    return error(Quote.of(number.text()) + " is not a number of digits", number);
  }

  static Diagnostic noFigures(Span format) {
    return error("there is no number of 0 significant figures", format);
  }

  static Diagnostic noGrouping(Token group, Collection<String> known) {
    return error("a kind of grouping is missing after group", group.span())
        .hint("write one of " + String.join(", ", known));
  }

  static Diagnostic behindGrouping(Token word) {
    return error("a format ends with its grouping", word.span())
        .hint("write the grouping last, as in 2 dp group thin");
  }

  /** A word that is no format or no rounding, and the nearest one that is. */
  static Diagnostic unknown(String what, String word, Span span, Collection<String> known) {
    String nearest = Spelling.nearest(word, known);
    return error("unknown " + what + " " + Quote.of(word), span)
        .hint(
            nearest == null
                ? "write one of " + String.join(", ", known)
                : "did you mean " + nearest + "?");
  }

  private static Diagnostic error(String message, Span place) {
    return Diagnostic.error(Code.BAD_FORMAT, message, place);
  }
}
