package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "a + 2x → E003 1:6+1 an operator is missing before `x` → write 2*x",
        "2f(x) → E003 1:2+1 an operator is missing before `f(x)` → write 2*f(x)",
        "(a)(b) → E003 1:4+1 an operator is missing before `(b)` → write (a)*(b)",
        "x y → E003 1:3+1 an operator is missing before `y` → write x*y",
        "2|x| → E003 1:2+1 an operator is missing before `|` → write 2*|…|",
        "log 8 → E003 1:5+1 an operator is missing before `8` → write log*8, or log(8) to call it",
        "1 000 → E003 1:3+3 an operator is missing before `000` → write 1_000 to group digits",
        "f(6 5) → E003 1:5+1 an operator is missing before `5`"
            + " → write * between factors, a comma between values",
        "10 % 3 → E003 1:4+1 `%` means per cent → write mod(10, 3) for the remainder",
        "x % f(2) → E003 1:3+1 `%` means per cent → write mod(x, f(2)) for the remainder",
        "x % → E003 1:3+1 `%` means per cent → write mod(x, …) for the remainder",
      })
  void missingOperators(String text, String mistake, String hint) {
    assertMistake(text, mistake, hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "expect a = b → E002 1:10+1 `=` only defines a name → write == to compare",
        "if a = 1 then 2 else 3 → E002 1:6+1 `=` only defines a name → write == to compare",
        "x[1] = 3 → E002 1:6+1 `=` only defines a name → write == to compare",
        "f(1; 2) → E002 1:4+1 unexpected `;` → separate arguments and indices with commas",
        "expect → E002 1:1+6 a value is missing after `expect` → write expect x == 3",
        "a || b → E002 1:3+2 `||` means nothing here → write or",
        "|a| || |b| → E002 1:5+2 `||` means nothing here → write or",
        "!a → E002 1:1+1 a value is missing before `!` → write not for a negation",
        "1 + not b → E002 1:5+3 a value is missing after `+`, found `not`"
            + " → put parentheses around what begins with not",
        "x[1:3] → E002 1:4+1 unexpected `:` → write a..b for a range",
        "(a, b) → E002 1:3+1 unexpected `,` → write [a, b] for a vector",
        "a if b else c → E002 1:3+2 unexpected `if` → write if condition then a else b",
        "1..2..3 → E002 1:5+2 unexpected `..` → a range has two ends",
        "f(a, b for i in c) → E002 1:12+1 a comprehension is the only argument of its call"
            + " → write f([… for …], y)",
        "x \"n\" → E002 1:3+3 unexpected `\"n\"`"
            + " → a note stands behind a definition, a show or an expect line",
        "x = 3,14 → E002 1:6+1 a comma does not belong into a number → write 3.14",
        "f(x): x + 1 → E002 1:5+1 unexpected `:` → write f(x) = … to define a function",
        "'a' → E002 1:1+1 a value is missing before `'` → write \"…\" for a text",
        "if a then b → E002 1:12+0 expected `else`, found the end"
            + " → write if condition then a else b",
        "use x (y) → E002 1:5+1 use names a page in quotes, then what to take from it"
            + " in parentheses → write use \"page\" (name)",
        "use \"x\" → E002 1:8+0 use names a page in quotes, then what to take from it"
            + " in parentheses → write use \"page\" (name)",
        "let x = 3 → E003 1:5+1 an operator is missing before `x` → write x = … to define a name",
        "5 mod 3 → E003 1:3+3 an operator is missing before `mod`"
            + " → write mod(a, b) for the remainder of a/b",
        "x += 1 → E001 1:3+2 `+=` means nothing here → a name keeps its value: write x_1 = x + …",
        "3 – 2 → E001 1:3+1 unexpected character `–` → write -",
        "x₁ → E001 1:2+1 unexpected character `₁` → write _1",
        "if = 3 → E002 1:1+2 `if` is a word of the language, not a name"
            + " → choose another name, such as if_1",
        "f(for) = 3 → E002 1:3+3 `for` is a word of the language, not a name"
            + " → choose another name, such as for_1",
        "network N(4): relu → E002 1:11+1 the shape of the input is missing"
            + " → write network N(input = 1 x 32 x 32):",
        "network N(input = 4): → E002 1:9+1 the network has no layers"
            + " → write them in the lines below, indented",
        "network N(input = 4): relu relu → E002 1:28+4 unexpected `relu` behind a layer"
            + " → layers are separated by ; or stand on lines of their own",
      })
  void misplacedWordsWithTheirHints(String text, String mistake, String hint) {
    assertMistake(text, mistake, hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "1 + → E002 1:3+1 a value is missing after `+`",
        "1 + # c → E002 1:3+1 a value is missing after `+`",
        "1 + * 2 → E002 1:5+1 a value is missing after `+`, found `*`",
        "* 3 → E002 1:1+1 a value is missing before `*`",
        "then → E002 1:1+4 a statement cannot begin with `then`",
        "x = → E002 1:3+1 a value is missing after `=`",
        "f(1,) → E002 1:5+1 a value is missing after `,`, found `)`",
        "() → E002 1:2+1 a value is missing after `(`, found `)`",
        "if a then b → E002 1:12+0 expected `else`, found the end",
        "for b [1]: b → E002 1:7+1 expected `in`, found `[`",
        "x ) → E002 1:3+1 `)` closes nothing",
        "] → E002 1:1+1 `]` closes nothing",
        "f(2) = 3 → E002 1:3+1 expected a name, found `2`",
        "x = 1 then → E002 1:7+4 unexpected `then`",
        "_ → E001 1:1+1 `_` is not a name",
      })
  void misplacedWords(String text, String mistake) {
    assertEquals(mistake, Reading.of(text).mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "x := 3 → E001 1:3+2 `:=` means nothing here → write = to define a name",
        "a && b → E001 1:3+2 `&&` means nothing here → write and",
        "// c → E001 1:1+2 `//` means nothing here → write floor(a/b) for whole division, # before a comment",
        "a <> b → E001 1:3+2 `<>` means nothing here → write !=",
        "show “a” → E001 1:6+1 unexpected character `“` → write straight quotes: \"…\"",
        "x’ → E001 1:2+1 unexpected character `’` → write ' for a transpose, \"…\" for a text",
        "x² → E001 1:2+1 unexpected character `²` → write ^2",
        "{a} → E001 1:1+1 unexpected character `{` → write ( ) to group, [a, b] for a vector",
        "\\frac → E001 1:1+1 unexpected character `\\`"
            + " → this is not LaTeX: write a/b, sqrt(x), alpha",
        "a\u200Bb → E001 1:2+1 hidden character U+200B → delete it",
        "e\u0301 → E001 1:2+1 combining mark U+0301"
            + " → use a letter that has its mark built in, such as é, or leave the mark out",
        "show \"\u202Ea\" → E001 1:7+1 hidden character U+202E → delete it",
        "x # \u202Ea → E001 1:5+1 hidden character U+202E → delete it",
        "\"\\q\" → E001 1:2+2 unknown escape `\\q`"
            + " → write \\\\ for a backslash; the others are \\\" \\n \\t",
      })
  void foreignCharacters(String text, String mistake, String hint) {
    assertMistake(text, mistake, hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        ".5 → E005 1:1+2 a number begins with a digit → write 0.5",
        "1. → E005 1:1+2 digits are missing behind the point → write 1 or 1.0",
        "1.2.3 → E005 1:1+5 a number has one decimal point → delete one of the points",
        "1.000.000 → E005 1:1+9 a number has one decimal point → write 1_000_000 to group digits",
        "1__0 → E005 1:1+4 an underscore stands between two digits → write 61_706",
        "1_ → E005 1:1+2 an underscore stands between two digits → write 61_706",
        "network N(input = 1.5): relu → E005 1:19+3 a size is a whole number → write 1 x 32 x 32",
        "network N(input = 1x2y): relu → E005 1:21+2 a size is a whole number → write 1 x 32 x 32",
      })
  void malformedNumbers(String text, String mistake, String hint) {
    assertMistake(text, mistake, hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "x as 3 → E006 1:6+1 a format needs its unit"
            + " → write 3 dp for decimal places or 3 sf for figures",
        "x as 3 df → E006 1:8+2 unknown format `df` → did you mean dp?",
        "x as frction → E006 1:6+7 unknown format `frction` → did you mean fraction?",
        "x as 3 decimals → E006 1:8+8 unknown format `decimals`"
            + " → write one of dp, sf, sci, percent, fraction, mixed, integer, group",
        "x as → E006 1:3+2 a format is missing after `as` → write as 3 dp",
        "x as dp 3 → E006 1:6+2 a number of digits is missing before `dp` → write 3 dp",
        "x as 3 percent → E006 1:8+7 no number of digits stands before `percent` → write as percent",
        "x as sci → E006 1:6+3 a number of digits is missing after `sci` → write sci 3",
        "x as 3 dp truncatd → E006 1:11+8 unknown rounding `truncatd` → did you mean truncated?",
        "x as 3 dp half-evn → E006 1:11+8 unknown rounding `half-evn` → did you mean half-even?",
        "x as group → E006 1:6+5 a kind of grouping is missing after group"
            + " → write one of comma, thin, none",
        "x as group thn → E006 1:12+3 unknown grouping `thn` → did you mean thin?",
        "x as 2 dp grup thin → E006 1:11+4 unknown rounding `grup` → did you mean group?",
        "x as group thin 2 dp → E006 1:17+1 a format ends with its grouping"
            + " → write the grouping last, as in 2 dp group thin",
        "x as 2 dp group thin up → E006 1:22+2 a format ends with its grouping"
            + " → write the grouping last, as in 2 dp group thin",
        "f(x) = x as 3 dp → E006 1:10+2 a format cannot stand here"
            + " → write it where a value is defined or shown",
      })
  void malformedFormats(String text, String mistake, String hint) {
    assertMistake(text, mistake, hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "x as 3.5 dp → E006 1:6+3 `3.5` is not a number of digits",
        "x as 1234567 dp → E006 1:6+7 `1234567` is not a number of digits",
        "x as 0 sf → E006 1:3+7 there is no number of 0 significant figures",
        "x as sci 0 → E006 1:3+8 there is no number of 0 significant figures",
      })
  void impossibleNumbersOfDigits(String text, String mistake) {
    assertEquals(mistake, Reading.of(text).mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "x = (1 + 2 → E004 1:11+0 `(` is not closed → ( at 1:5",
        "x = f(1, [2, 3) → E004 1:15+1 `[` is not closed → [ at 1:10",
        "f( → E004 1:2+1 `(` is not closed → ( at 1:2",
        "|x → E004 1:3+0 `|` is not closed → | at 1:1",
        "x[1 → E004 1:4+0 `[` is not closed → [ at 1:2",
      })
  void unclosedBracketsPointAtTheOpeningOne(String text, String mistake, String label) {
    Reading reading = Reading.of(text);
    Diagnostic diagnostic = reading.diagnostics().get(0);
    var place = diagnostic.labels().get(0).span();
    String at = place.position().line() + ":" + place.position().column();
    assertEquals(mistake, reading.mistakes());
    assertEquals(label, place.text() + " at " + at);
  }

  @Test
  void anUnclosedTextPointsAtItsQuote() {
    assertEquals("E004 1:5+1 the text is not closed", Reading.of("use \"abc\nx").mistakes());
  }

  @Test
  void aDecimalCommaIsTwoArguments() {
    assertEquals("((f 0 5))", Reading.of("f(0,5)").shape());
  }

  @Test
  void aMatrixThatIsNotClosedIsOneMistake() {
    assertEquals("E004 1:16+0 `[` is not closed", Reading.of("y = [1, 2; 3, 4\nz = 5").mistakes());
  }

  @Test
  void aMissingRowSeparatorIsSeenOnTheNextLine() {
    assertEquals(
        "E003 2:2+1 an operator is missing before `3`", Reading.of("[1, 2\n 3, 4]").mistakes());
  }

  private static void assertMistake(String text, String mistake, String hint) {
    Reading reading = Reading.of(text);
    assertEquals(mistake, reading.mistakes());
    assertEquals(hint, reading.hints());
  }
}
