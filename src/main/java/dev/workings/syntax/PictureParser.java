package dev.workings.syntax;

import dev.workings.source.Spelling;
import dev.workings.syntax.PictureCell.Direction;
import dev.workings.syntax.PictureCell.Mark;
import dev.workings.syntax.PictureCell.Part;
import dev.workings.syntax.PictureCell.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads descriptions of pictures. Their words are names everywhere else, and also here inside
 * expressions: {@code curve log(x, 10) for x in 1..9} calls a function.
 */
final class PictureParser {
  /** What may begin a line, with an expression behind it. */
  private static final List<String> MARKS =
      List.of("curve", "line", "points", "bars", "histogram", "heatmap");

  /** What may begin a line. */
  static final List<String> BEGINNINGS =
      List.of("curve", "line", "points", "bars", "histogram", "heatmap", "rule", "x", "y");

  /** What may stand behind an expression, where no name can stand. */
  private static final List<String> JOINTS = List.of("over", "from", "to", "log", "bins", "at");

  private final Tokens tokens;
  private final Supplier<Expr> expressions;

  PictureParser(Tokens tokens, Supplier<Expr> expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** The tokens with the words told apart that divide a line. */
  static List<Token> words(List<Token> tokens) {
    List<Token> told = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      depth += token.kind().opensBracket() ? 1 : token.kind().closesBracket() ? -1 : 0;
      boolean name = depth <= 0 && token.is(TokenKind.NAME) && endsOperand(told);
      told.add(name && isJoint(token.text()) ? token.as(TokenKind.WORD) : token);
    }
    return told;
  }

  /** Also what may be a misspelt one; short names are more likely factors. */
  private static boolean isJoint(String name) {
    return JOINTS.contains(name) || name.length() > 2 && Spelling.nearest(name, JOINTS) != null;
  }

  private static boolean endsOperand(List<Token> before) {
    Token last = before.get(before.size() - 1);
    return switch (last.kind()) {
      case WORD -> last.text().equals("log");
      case NAME -> !isMark(before);
      case NUMBER, TEXT, TRUE, FALSE, PRIME, BANG, PERCENT, BAR, CLOSE_ROUND, CLOSE_SQUARE -> true;
      default -> false;
    };
  }

  /** Whether the last of the tokens begins a line that goes on with an expression. */
  private static boolean isMark(List<Token> before) {
    int last = before.size() - 1;
    boolean first = last > 0 && before.get(last - 1).kind().endsStatement();
    return first && MARKS.contains(before.get(last).text());
  }

  /** Every line. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    skipSeparators();
    while (!tokens.at(TokenKind.END)) {
      parts.add(part());
      skipSeparators();
    }
    return parts;
  }

  private void skipSeparators() {
    while (tokens.at(TokenKind.NEWLINE) || tokens.at(TokenKind.SEPARATOR)) {
      tokens.next();
    }
  }

  private Part part() {
    Token first = tokens.peek();
    Part part = kindOf(first);
    if (!tokens.peek().kind().endsStatement()) {
      tokens.fail(PictureMistakes.leftOver(tokens.peek(), JOINTS));
    }
    return tokens.recover() ? new PictureCell.Invalid(tokens.since(first)) : part;
  }

  private Part kindOf(Token first) {
    boolean name = first.is(TokenKind.NAME) && !tokens.peek(1).is(TokenKind.ASSIGN);
    if (!name || !BEGINNINGS.contains(first.text())) {
      tokens.fail(PictureMistakes.noBeginning(first, tokens.peek(1)));
      return new PictureCell.Invalid(first.span());
    }
    tokens.next();
    return switch (first.text()) {
      case "curve" -> curve(first);
      case "line" -> rows(first, Mark.LINE);
      case "points" -> rows(first, Mark.POINTS);
      case "bars" -> rows(first, Mark.BARS);
      case "histogram" -> histogram(first);
      case "heatmap" -> heatMap(first);
      case "rule" -> rule(first);
      case "x" -> axis(first, Direction.X);
      default -> axis(first, Direction.Y);
    };
  }

  private Part curve(Token first) {
    List<Series> series = tokens.separated(this::series);
    if (!tokens.at(TokenKind.FOR)) {
      tokens.fail(PictureMistakes.noVariable(tokens.since(first), tokens.behind()));
    }
    tokens.next();
    Expr.Name variable = tokens.name();
    tokens.expect(TokenKind.IN);
    Expr range = expressions.get();
    return new PictureCell.Curve(tokens.since(first), series, variable, range);
  }

  private Part rows(Token first, Mark mark) {
    List<Series> series = tokens.separated(this::series);
    if (tokens.at(TokenKind.FOR)) {
      tokens.fail(PictureMistakes.variableOfRows(tokens.peek().span(), first.text()));
    }
    Expr over = skipWord("over") ? expressions.get() : null;
    return new PictureCell.Rows(tokens.since(first), mark, series, over);
  }

  private Part histogram(Token first) {
    Series series = series();
    Expr bins = tokens.skip(TokenKind.IN) ? expressions.get() : null;
    if (bins != null && !skipWord("bins")) {
      tokens.fail(PictureMistakes.noBins(tokens.behind()));
    }
    return new PictureCell.Histogram(tokens.since(first), series, bins);
  }

  private Part heatMap(Token first) {
    Expr matrix = expressions.get();
    return new PictureCell.HeatMap(tokens.since(first), matrix);
  }

  private Part rule(Token first) {
    Token axis = tokens.next();
    if (!axis.text().equals("x") && !axis.text().equals("y") || !skipWord("at")) {
      tokens.fail(PictureMistakes.badRule(axis));
    }
    Expr at = expressions.get();
    Direction direction = axis.text().equals("x") ? Direction.X : Direction.Y;
    return new PictureCell.Rule(tokens.since(first), direction, at, text());
  }

  private Part axis(Token first, Direction direction) {
    String title = text();
    boolean logFirst = skipWord("log");
    Expr from = skipWord("from") ? expressions.get() : null;
    Expr to = from == null ? null : end();
    boolean log = logFirst || skipWord("log");
    if (title == null && from == null && !log && tokens.peek().kind().endsStatement()) {
      tokens.fail(PictureMistakes.emptyAxis(first));
    }
    return new PictureCell.Axis(tokens.since(first), direction, title, from, to, log);
  }

  private Expr end() {
    if (!skipWord("to")) {
      tokens.fail(PictureMistakes.noEnd(tokens.behind()));
    }
    return expressions.get();
  }

  private Series series() {
    return new Series(expressions.get(), text());
  }

  private @Nullable String text() {
    Token token = tokens.peek();
    return tokens.skip(TokenKind.TEXT) ? token.text() : null;
  }

  private boolean skipWord(String word) {
    return tokens.peek().text().equals(word) && tokens.skip(TokenKind.WORD);
  }
}
