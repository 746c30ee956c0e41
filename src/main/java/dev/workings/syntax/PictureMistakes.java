package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import java.util.List;

/** What we say about mistakes in the description of a picture. */
final class PictureMistakes {
  private static final String LINES =
      "a picture is made of " + String.join(", ", PictureParser.BEGINNINGS);

  private PictureMistakes() {}

  static Diagnostic noBeginning(Token found, Token next) {
    String fact = "a picture has no part " + Quote.of(found.span().text());
    if (next.is(TokenKind.ASSIGN)) {
      return error("a picture gives no names", found.span())
          .hint("give names in a {calc} cell above");
    }
    Diagnostic unknown = error(fact, found.span());
    if (found.is(TokenKind.SHOW) || found.is(TokenKind.EXPECT) || found.is(TokenKind.USE)) {
      return unknown.hint("calculate in a {calc} cell above");
    }
    return unknown.didYouMean(found.text(), PictureParser.BEGINNINGS).hint(LINES);
  }

  static Diagnostic leftOver(Token found, List<String> joints) {
    Diagnostic unexpected = Mistakes.unexpected(found);
    return joints.contains(found.text()) ? unexpected : unexpected.didYouMean(found.text(), joints);
  }

  static Diagnostic noVariable(Span curve, Span behind) {
    return error("a curve needs a variable and where it runs", behind)
        .hint("write " + Quote.brief(curve.text().strip()) + " for x in 0..1");
  }

  static Diagnostic variableOfRows(Span place, String word) {
    return error(word + " draws vectors", place)
        .hint("write curve … for x in 0..1, or " + word + " [… for i in 1..9]");
  }

  static Diagnostic noBins(Span behind) {
    return error("expected bins", behind).hint("write histogram v in 10 bins");
  }

  static Diagnostic badRule(Token found) {
    return error("a rule stands at a place on an axis", found.span())
        .hint("write rule x at 3, or rule y at 0.5 \"label\"");
  }

  static Diagnostic emptyAxis(Token axis) {
    return error("nothing is said about this axis", axis.span())
        .hint("write " + axis.text() + " \"title\", or " + axis.text() + " from 0 to 1");
  }

  static Diagnostic noEnd(Span behind) {
    return error("an axis has two ends", behind).hint("write from 0 to 1");
  }

  private static Diagnostic error(String fact, Span place) {
    return Diagnostic.error(Code.UNEXPECTED_TOKEN, fact, place);
  }
}
