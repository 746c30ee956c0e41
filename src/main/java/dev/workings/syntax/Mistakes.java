package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;

/** What we say about the mistakes that can be made in writing a statement. */
final class Mistakes {
  private static final int GROUP = 3;

  private Mistakes() {}

  static Diagnostic lateOption(Span span) {
    return Diagnostic.error(Code.BAD_OPTION, "an option stands behind the first statement", span)
        .hint("move it to the top of the cell");
  }

  /** An operand directly behind another: {@code 2x}, {@code x y}, {@code (a)(b)}. */
  static Diagnostic missingOperator(Span left, Token found, Span right) {
    String message = "an operator is missing before " + Quote.of(right.text());
    Diagnostic missing = Diagnostic.error(Code.MISSING_OPERATOR, message, found.span());
    if (found.is(TokenKind.NUMBER) && isGroup(left.text(), right.text())) {
      return missing.hint(
          "write " + Quote.brief(left.text()) + "_" + right.text() + " to group digits");
    }
    if (found.is(TokenKind.NUMBER) && !Names.isName(left.text())) {
      return missing.hint("write * between factors, a comma between values");
    }
    String word = Foreign.word(left.text());
    if (word != null) {
      return missing.hint(word);
    }
    if (found.is(TokenKind.NAME) && found.text().equals("mod")) {
      return missing.hint("write mod(a, b) for the remainder of a/b");
    }
    return missing
        .caret("multiplication is always written")
        .hint(product(left.text(), found.is(TokenKind.BAR) ? "|…|" : right.text()));
  }

  /** {@code 1 000}: short digits before three more. */
  private static boolean isGroup(String left, String right) {
    return right.length() == GROUP
        && left.length() <= GROUP
        && (left + right).chars().allMatch(c -> Names.isDigit((char) c));
  }

  private static String product(String left, String right) {
    String hint = "write " + Quote.brief(left) + "*" + Quote.brief(right);
    boolean word = left.length() > 1 && Names.isName(left);
    return word ? hint + ", or " + Quote.brief(left + "(" + right + ")") + " to call it" : hint;
  }

  static Diagnostic modulo(Span left, Span percent, Span right) {
    String operand = right.text().isBlank() ? "…" : Quote.brief(right.text());
    return Diagnostic.error(Code.MISSING_OPERATOR, "`%` means per cent", percent)
        .hint("write mod(" + Quote.brief(left.text()) + ", " + operand + ") for the remainder");
  }

  static Diagnostic doubleBar(Span bars) {
    return error("`||` means nothing here", bars).hint("write or");
  }

  /** No expression where one has to be. */
  static Diagnostic missingOperand(Token before, Token found) {
    if (before.kind().opensBracket() && found.kind().endsStatement()) {
      return notClosed(before, found, before.span());
    }
    if (before.kind().endsStatement() && found.kind().closesBracket()) {
      return unexpected(found);
    }
    Diagnostic missing = missing(before, found);
    return switch (found.kind()) {
      case BANG -> missing.hint("write not for a negation");
      case IF, NOT -> missing.hint("put parentheses around what begins with " + found.text());
      case PRIME -> missing.hint("write \"…\" for a text");
      default -> afterWord(before, missing);
    };
  }

  private static Diagnostic afterWord(Token before, Diagnostic missing) {
    return switch (before.kind()) {
      case EXPECT -> missing.hint("write expect x == 3");
      case SHOW -> missing.hint("write show x");
      default -> missing;
    };
  }

  /** {@code 3,14} and {@code 1,000}. */
  static Diagnostic commaInNumber(Token before, Token comma, Token after) {
    boolean group = isGroup(before.text(), after.text());
    String point = before.text() + "." + after.text();
    return error("a comma does not belong into a number", comma.span())
        .hint(
            group
                ? "write "
                    + before.text()
                    + "_"
                    + after.text()
                    + " to group digits, "
                    + point
                    + " for a decimal"
                : "write " + point);
  }

  /** {@code f(x): x + 1}. */
  static Diagnostic colonBeforeBody(Token colon) {
    return error("unexpected " + colon, colon.span()).hint("write f(x) = … to define a function");
  }

  static Diagnostic badUse(Token found, Span behind) {
    Span place = found.kind().endsStatement() ? behind : found.span();
    return error("use names a page in quotes, then what to take from it in parentheses", place)
        .hint("write use \"page\" (name)");
  }

  private static Diagnostic missing(Token before, Token found) {
    if (before.kind().endsStatement()) {
      return found.kind().isSymbol()
          ? error("a value is missing before " + found, found.span())
          : error("a statement cannot begin with " + found, found.span());
    }
    String message = "a value is missing after " + before;
    return found.kind().endsStatement()
        ? error(message, before.span())
        : error(message + ", found " + found, found.span());
  }

  /** {@code sum(x, y for …)}: a comprehension beside other arguments. */
  static Diagnostic notAlone(Span clause) {
    return error("a comprehension is the only argument of its call", clause)
        .hint("write f([… for …], y)");
  }

  static Diagnostic notInline(Span statement) {
    return error("inline code only shows a value", statement)
        .hint("write other statements in a {calc} cell");
  }

  static Diagnostic nothingInline(Span place) {
    return error("there is nothing to show", place);
  }

  static Diagnostic secondInline(Span separator) {
    return error("inline code shows one value", separator);
  }

  static Diagnostic noInput(Token found) {
    return error("the shape of the input is missing", found.span())
        .hint("write network N(input = 1 x 32 x 32):");
  }

  static Diagnostic noLayers(Span network) {
    return error("the network has no layers", network)
        .hint("write them in the lines below, indented");
  }

  static Diagnostic layersTouch(Token found) {
    return error("unexpected " + found + " behind a layer", found.span())
        .hint("layers are separated by ; or stand on lines of their own");
  }

  /** A line in a block that is indented unlike the first one. */
  static Diagnostic unevenLine(Token first) {
    return error("this line is not indented like the lines of its block", first.span())
        .hint("indent the lines of a block alike, with blanks or with tabs");
  }

  static Diagnostic emptyBlock(Span head) {
    return error(head.text() + " has no layers", head)
        .hint("write them in the lines below, indented deeper than " + head.text());
  }

  static Diagnostic noTimes(Span repeat) {
    return error("repeat does not say how often", repeat).hint("write repeat 3:");
  }

  static Diagnostic forInNetwork(Span word) {
    return error("for does not begin a block of layers", word).hint("write repeat 3:");
  }

  static Diagnostic strayShortcut(Span word) {
    return error("this shortcut belongs to no residual block", word)
        .hint("write shortcut: below the layers of residual:, indented like the word residual");
  }

  static Diagnostic tooManyBlocks(Span head, int limit) {
    String message = "blocks of layers are nested deeper than " + limit + " levels";
    return Diagnostic.error(Code.LIMIT_EXCEEDED, message, head);
  }

  static Diagnostic notOneNetwork(Span place) {
    return error("a network cell holds one network and nothing else", place)
        .hint("write other statements in a {calc} cell");
  }

  static Diagnostic notASize(Span span) {
    return Diagnostic.error(Code.BAD_NUMBER, "a size is a whole number", span)
        .hint("write 1 x 32 x 32");
  }

  /** A token that cannot follow what has been read so far. */
  static Diagnostic unexpected(Token found) {
    Diagnostic plain = error("unexpected " + found, found.span());
    return switch (found.kind()) {
      case ASSIGN -> error("`=` only defines a name", found.span()).hint("write == to compare");
      case CLOSE_ROUND, CLOSE_SQUARE -> error(found + " closes nothing", found.span());
      case AS ->
          Diagnostic.error(Code.BAD_FORMAT, "a format cannot stand here", found.span())
              .hint("write it where a value is defined or shown");
      case IF -> plain.hint("write if condition then a else b");
      case FOR -> plain.hint("write for a in …, b in … for several variables");
      case COLON -> plain.hint("write a..b for a range");
      case TEXT -> plain.hint("a note stands behind a definition, a show or an expect line");
      case RANGE -> plain.hint("a range has two ends");
      case COMMA -> plain.hint("write [a, b] for a vector");
      default -> plain;
    };
  }

  /** Something other than the word or symbol that has to follow. */
  static Diagnostic expected(TokenKind wanted, Token found, Span behind) {
    if (found.is(TokenKind.ASSIGN)) {
      return unexpected(found);
    }
    Span place = found.kind().endsStatement() ? behind : found.span();
    Diagnostic expected = error("expected " + wanted + ", found " + found, place);
    boolean choice = wanted == TokenKind.THEN || wanted == TokenKind.ELSE;
    return choice ? expected.hint("write if condition then a else b") : expected;
  }

  /** A bracket, or the bar of an absolute value, that the statement does not close. */
  static Diagnostic notClosed(Token open, Token found, Span behind) {
    if (found.kind().endsStatement() || found.kind().closesBracket()) {
      Span place = found.kind().endsStatement() ? behind : found.span();
      return Diagnostic.error(Code.UNCLOSED, open + " is not closed", place)
          .caret("expected " + open.kind().closing())
          .label(open.span(), "opened here");
    }
    Diagnostic unexpected = unexpected(found).label(open.span(), "in this bracket");
    return found.is(TokenKind.SEMICOLON)
        ? unexpected.hint("separate arguments and indices with commas")
        : unexpected;
  }

  static Diagnostic notAName(Token found, Span behind) {
    if (found.kind().isReserved()) {
      return error(found + " is a word of the language, not a name", found.span())
          .hint("choose another name, such as " + found.text() + "_1");
    }
    return expected(TokenKind.NAME, found, behind);
  }

  static Diagnostic tooDeep(Span span, int limit) {
    String message = "the expression is nested deeper than " + limit + " levels";
    return Diagnostic.error(Code.LIMIT_EXCEEDED, message, span).hint("define parts of it first");
  }

  /** A line that looks as if it went on with the one before. */
  static Diagnostic lineBeginsWith(Token sign) {
    return error("a line does not begin with " + sign, sign.span())
        .hint("to go on with a line, end it with the operator, or put it in parentheses");
  }

  private static Diagnostic error(String message, Span span) {
    return Diagnostic.error(Code.UNEXPECTED_TOKEN, message, span);
  }
}
