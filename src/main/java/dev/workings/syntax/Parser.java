package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells and inline code of the calc language. It accepts any text whatever and throws
 * nothing: a statement with a mistake is reported once and left as {@link Statement.Invalid}, or,
 * if it gives a name a value, as a {@link Statement.Define} of an {@link Expr.Invalid}. Nothing
 * else that it returns contains an invalid part.
 *
 * <pre>{@code
 * cell      = { option NL } { [ statement ] [ comment ] ( NL | ";" ) }
 * table     = { [ column ] [ comment ] ( NL | ";" ) }     in a table cell, behind its options
 * column    = expr [ format ] [ TEXT ] [ "total" expr ]
 * option    = "#|" key ":" value                        comment = "#" text
 * inline    = expr [ format ] | show
 * statement = define | funcdef | expect | show | foreach | use | network | expr [ format ]
 * define    = NAME "=" expr [ format ] [ TEXT ]
 * funcdef   = NAME "(" NAME { "," NAME } ")" "=" expr
 * expect    = "expect" expr [ "within" expr ] [ TEXT ]
 * show      = "show" expr [ format ] [ TEXT ]
 * foreach   = "for" NAME "in" expr ":" expr [ format ] { "," expr [ format ] }
 * use       = "use" TEXT "(" NAME [ "as" NAME ] { "," NAME [ "as" NAME ] } ")"
 * network   = "network" NAME "(" "input" "=" shape ")" ":" block
 * block     = { ";" | NL } part { ( ";" | NL ) [ part ] }      in this line, or in deeper lines
 * part      = layer | repeat | residual
 * repeat    = "repeat" expr ":" block
 * residual  = "residual" ":" block [ NL "shortcut" ":" block ]
 * layer     = NAME [ "(" [ arg { "," arg } ] ")" ]
 * shape     = INT { ( "x" | "×" ) INT }
 * format    = "as" ( style [ rounding ] [ grouping ] | grouping )
 * style     = INT "dp" | INT "sf" | "sci" INT | "percent" [ INT ]
 *           | "fraction" | "mixed" | "integer"
 * rounding  = "rounded" | "truncated" | "up" | "down" | "half-up" | "half-even"
 * grouping  = "group" ( "comma" | "thin" | "none" )
 * expr      = "if" expr "then" expr "else" expr | or
 * or        = and { "or" and }                          and = not { "and" not }
 * not       = "not" not | cmp
 * cmp       = range { ( "==" | "!=" | "<" | "<=" | ">" | ">=" | "≈" ) range }
 * range     = sum [ ".." sum ]
 * sum       = prod { ( "+" | "-" ) prod }
 * prod      = unary { ( "*" | "/" | "@" | ".*" | "./" ) unary }
 * unary     = ( "-" | "+" ) unary | power
 * power     = postfix [ "^" unary ]
 * postfix   = atom { "'" | "!" | "[" index { "," index } "]" | "." NAME }
 * index     = expr | ":"
 * atom      = NUMBER [ "%" ] | TEXT | "true" | "false" | NAME | call
 *           | "(" expr ")" | "|" expr "|" | matrix
 * call      = NAME "(" [ arg { "," arg } | expr clauses ] ")"
 * arg       = [ NAME "=" ] expr
 * clauses   = "for" NAME "in" expr { "," NAME "in" expr } [ "if" expr ]
 * matrix    = "[" [ expr clauses | row { ";" row } ] "]"
 * row       = expr { "," expr }
 * NUMBER    = digits [ "." digits ] [ ( "e" | "E" ) [ "+" | "-" ] digits ]
 * digits    = DIGIT { [ "_" ] DIGIT }
 * NAME      = { "_" } LETTER { LETTER | DIGIT | "_" }
 * TEXT      = '"' { character | '\"' | '\\' | '\n' | '\t' } '"'
 * }</pre>
 *
 * <p>Synonyms: {@code · × ⋅ ∗} are {@code *}, {@code ÷} is {@code /}, {@code −} is {@code -},
 * {@code **} is {@code ^}, {@code ≠ ≤ ≥} are {@code != <= >=}, {@code ~=} is {@code ≈}. A line
 * break in round or square brackets is a blank, and so is every line break of inline code. A bar
 * behind an operand closes, any other opens. Letters: see {@link Names}; limits: see {@link
 * Grammar}.
 */
public final class Parser {
  private Parser() {}

  /** The options and statements of a cell of that kind. */
  public static Cell cell(CellKind kind, Slice slice, Diagnostics diagnostics) {
    if (isTooLong(slice, diagnostics)) {
      return new Cell(List.of(), List.of(new Statement.Invalid(slice.span())));
    }
    OptionParser options = new OptionParser(slice, diagnostics);
    List<Cell.Option> read = options.options();
    List<Token> tokens = Layout.of(Lexer.tokens(slice, options.end()));
    List<Statement> statements = statements(kind, new Tokens(marked(kind, tokens), diagnostics));
    if (kind == CellKind.NETWORK) {
      requireOneNetwork(statements, slice, diagnostics);
    }
    return new Cell(read, statements);
  }

  private static List<Token> marked(CellKind kind, List<Token> tokens) {
    return kind == CellKind.TABLE ? TotalWords.marked(tokens) : tokens;
  }

  private static List<Statement> statements(CellKind kind, Tokens tokens) {
    return kind == CellKind.TABLE
        ? List.of(new TableParser(tokens).table())
        : new StatementParser(tokens).statements();
  }

  /** A network with a mistake has been reported. */
  private static void requireOneNetwork(
      List<Statement> statements, Slice slice, Diagnostics diagnostics) {
    if (statements.isEmpty()) {
      diagnostics.add(Mistakes.notOneNetwork(slice.span()));
    }
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      boolean spoilt =
          statement instanceof Statement.Invalid
              || (statement instanceof Statement.Define define
                  && define.value() instanceof Expr.Invalid);
      if (!spoilt && (i > 0 || !(statement instanceof Statement.Network))) {
        diagnostics.add(Mistakes.notOneNetwork(statement.span()));
        return;
      }
    }
  }

  /**
   * The parts of a picture, from a cell without its options. Behind an expression stands a word,
   * never a name.
   *
   * <pre>{@code
   * picture = { [ part ] [ comment ] ( NL | ";" ) }
   * part    = "curve" series { "," series } "for" NAME "in" expr
   *         | ( "line" | "points" | "bars" ) series { "," series } [ "over" expr ]
   *         | "histogram" series [ "in" expr "bins" ]
   *         | "heatmap" expr
   *         | "rule" ( "x" | "y" ) "at" expr [ TEXT ]
   *         | ( "x" | "y" ) [ TEXT ] [ "from" expr "to" expr ] [ "log" ]
   * series  = expr [ TEXT ]
   * }</pre>
   */
  public static PictureCell picture(Slice slice, Diagnostics diagnostics) {
    if (isTooLong(slice, diagnostics)) {
      return new PictureCell(List.of(new PictureCell.Invalid(slice.span())));
    }
    List<Token> words = PictureParser.words(Layout.of(Lexer.tokens(slice, 0)));
    Tokens tokens = new Tokens(words, diagnostics);
    StatementParser expressions = new StatementParser(tokens);
    return new PictureCell(new PictureParser(tokens, expressions::expression).parts());
  }

  /** The options of a cell of any kind, and the text behind them. */
  public static CellText options(Slice slice, Diagnostics diagnostics) {
    OptionParser options = new OptionParser(slice, diagnostics);
    List<Cell.Option> read = options.options();
    return new CellText(read, slice.part(options.end(), slice.text().length()));
  }

  /** A cell whose body has not been read. */
  public record CellText(List<Cell.Option> options, Slice body) {}

  /** The statement of inline code: a {@link Statement.Show}, or invalid. */
  public static Statement inline(Slice slice, Diagnostics diagnostics) {
    if (isTooLong(slice, diagnostics)) {
      return new Statement.Invalid(slice.span());
    }
    List<Token> tokens = Layout.inOneLine(Lexer.tokens(slice, 0));
    return new StatementParser(new Tokens(tokens, diagnostics)).inline();
  }

  /** A format as cell options give it, {@code 3 dp truncated}; null if it cannot be read. */
  public static @Nullable FormatClause format(Slice slice, Diagnostics diagnostics) {
    List<Token> tokens = Layout.inOneLine(Lexer.tokens(slice, 0));
    return new FormatParser(new Tokens(tokens, diagnostics)).alone();
  }

  private static boolean isTooLong(Slice slice, Diagnostics diagnostics) {
    boolean tooLong = slice.text().length() > Grammar.MAX_CELL;
    if (tooLong) {
      Span limit = slice.span(Grammar.MAX_CELL, Grammar.MAX_CELL);
      String message = "the cell is longer than " + Grammar.MAX_CELL + " characters";
      diagnostics.add(
          Diagnostic.error(Code.LIMIT_EXCEEDED, message, limit).hint("divide it into several"));
    }
    return tooLong;
  }
}
