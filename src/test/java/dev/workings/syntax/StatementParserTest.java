package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "x = 3 → (= x 3)",
        "x = y as 3 dp \"note\" → (= x y as DECIMAL_PLACES 3 \"note\")",
        "f(x, y) = x + y → (= (f x y) (+ x y))",
        "expect a ≈ b within 1e-9 \"note\" → (expect (≈ a b) within 1e-9 \"note\")",
        "show x as 3 sf \"kB\" → (show x as SIGNIFICANT_FIGURES 3 \"kB\")",
        "x as 2 dp → (x as DECIMAL_PLACES 2)",
        "for b in [1, 2]: b, b^2 as 3 dp → (for b [1 2] ((b) ((^ b 2) as DECIMAL_PLACES 3)))",
        "use \"a/b\" (x, W as W_a) → (use \"a/b\" (x>x W>W_a))",
      })
  void statementsAreToldApart(String text, String shape) {
    assertEquals(shape, Reading.of(text).shape());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "3 sf → SIGNIFICANT_FIGURES 3",
        "3dp → DECIMAL_PLACES 3",
        "sci 3 → SCIENTIFIC 3",
        "percent → PERCENT",
        "percent 1 → PERCENT 1",
        "fraction → FRACTION",
        "mixed → MIXED",
        "integer up → INTEGER UP",
        "3 dp rounded → DECIMAL_PLACES 3 ROUNDED",
        "3 dp truncated → DECIMAL_PLACES 3 TRUNCATED",
        "3 dp down → DECIMAL_PLACES 3 DOWN",
        "3 dp half-up → DECIMAL_PLACES 3 HALF_UP",
        "3 dp half-even → DECIMAL_PLACES 3 HALF_EVEN",
        "group thin → GROUP THIN",
        "2 dp group none → DECIMAL_PLACES 2 GROUP NONE",
        "2 dp half-up group comma → DECIMAL_PLACES 2 HALF_UP GROUP COMMA",
      })
  void formatsAreRead(String text, String format) {
    assertEquals("(x as " + format + ")", Reading.of("x as " + text).shape());
  }

  @Test
  void linesAndSemicolonsSeparateStatements() {
    assertEquals("(a)\n(b)\n(c)", Reading.of("\n a; b # and\n\n;;\r\n\tc").shape());
  }

  @Test
  void wordsOfFormatsAndNetworksAreOrdinaryNames() {
    String words = "dp + sf + sci + percent + group + up + input + x + rows";
    assertTrue(Reading.of(words).diagnostics().isEmpty());
  }

  @Test
  void aMistakeSpoilsOneStatement() {
    Reading reading = Reading.of("a = 2b\nc = 3 $\nf(x) = (x\nd = (4)");
    assertEquals("(= a INVALID)\n(= c INVALID)\n(= f INVALID)\n(= d 4)", reading.statements());
    assertEquals(3, reading.diagnostics().size());
  }

  @Test
  void aSpoiltStatementThatNamesNothingIsInvalid() {
    assertEquals("INVALID\n(x)", Reading.of("expect 1 +\nx").statements());
  }

  @Test
  void anUnclosedBracketDoesNotSwallowTheNextLine() {
    assertEquals("(= x INVALID)\n(= y (f 2))", Reading.of("x = f(1\ny = f(2)").statements());
  }

  @Test
  void aReservedWordAsANameDoesNotSwallowTheNextLine() {
    assertEquals("INVALID\n(= x 1)", Reading.of("show = 3\nx = 1").statements());
    assertEquals("INVALID\n(= x 1)", Reading.of("network = 3\nx = 1").statements());
  }

  @Test
  void aMistakeInMatchedBracketsSkipsAllTheirLines() {
    Reading reading = Reading.of("x = f(1 $,\n  2;\n 3)\ny = 4");
    assertEquals("(= x INVALID)\n(= y 4)", reading.statements());
  }

  @Test
  void placesLeadThroughQuotationPrefixes() {
    Source source = Source.of("page.md", "> - a = 1\n> - b = 2c\n");
    Slice slice = Slice.of(source, List.of(source.span(4, 10), source.span(14, 21)));
    Reading reading = Reading.of(slice);
    assertEquals("E003 2:10+1 an operator is missing before `c`", reading.mistakes());
    assertEquals("b = 2c", reading.cell().statements().get(1).span().text());
  }

  @Test
  void inlineCodeShowsOneExpression() {
    assertEquals("((J e) as DECIMAL_PLACES 3)", Reading.inline("J(e) as 3 dp").shape());
    assertEquals("(show P_1)", Reading.inline(" show P_1 ").shape());
    assertEquals("((+ a b))", Reading.inline("a\n+ b").shape());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "x = 3 → E002 1:1+1 inline code only shows a value",
        "expect x → E002 1:1+6 inline code only shows a value",
        "a; b → E002 1:2+1 inline code shows one value",
        "2x → E003 1:2+1 an operator is missing before `x`",
        "x = 2y → E003 1:6+1 an operator is missing before `y`",
        "'' → E002 1:1+0 there is nothing to show",
      })
  void inlineCodeIsNothingElse(String text, String mistake) {
    Reading reading = Reading.inline(text);
    assertEquals(mistake, reading.mistakes());
    assertEquals("INVALID", reading.statements());
  }

  @Test
  void anEmptyCellIsNoMistake() {
    assertEquals("", Reading.of("").shape());
    assertEquals("", Reading.of("\n# only a comment\n\n").shape());
  }

  @Test
  void implicitAndExplicitShowsDiffer() {
    List<Statement> shows = Reading.of("x\nshow x").cell().statements();
    assertFalse(((Statement.Show) shows.get(0)).explicit());
    assertTrue(((Statement.Show) shows.get(1)).explicit());
  }

  @Test
  void aStatementSpansAllThatIsItsOwn() {
    Span span = Reading.of(" x = 1 as 2 dp \"n\" # c\n").cell().statements().get(0).span();
    assertEquals("x = 1 as 2 dp \"n\"", span.text());
  }
}
