package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "-2^2 → (- (^ 2 2))",
        "2^-1 → (^ 2 (- 1))",
        "2^3^2 → (^ 2 (^ 3 2))",
        "2^-3^2 → (^ 2 (- (^ 3 2)))",
        "2^3! → (^ 2 (! 3))",
        "x'^2 → (^ (' x) 2)",
        "-x' → (- (' x))",
        "--x → (- (- x))",
        "+-x → (+ (- x))",
        "a/b*c → (* (/ a b) c)",
        "a-b-c → (- (- a b) c)",
        "a-(b-c) → (- a (- b c))",
        "a+b*c → (+ a (* b c))",
        "-a*b → (* (- a) b)",
        "a*-b → (* a (- b))",
        "a .* b ./ c → (./ (.* a b) c)",
        "2.*x → (.* 2 x)",
        "A @ B → (* A B)",
        "1..n+1 → (range 1 (+ n 1))",
        "1..3 == 1..3 → (== (range 1 3) (range 1 3))",
        "0 <= p < 1 → (<=,< 0 p 1)",
        "a == b != c → (==,!= a b c)",
        "a or b and c → (or a (and b c))",
        "not a == b → (not (== a b))",
        "not not a and b → (and (not (not a)) b)",
        "a and not b or c → (or (and a (not b)) c)",
        "if a then b else if c then d else e → (conditional a b (conditional c d e))",
        "if a then b else c + d → (conditional a b (+ c d))",
      })
  void operatorsBindAsTheGrammarSays(String text, String shape) {
    assertReads(text, shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "a · b × c ⋅ d ∗ e → (* (* (* (* a b) c) d) e)",
        "a ÷ b − c → (- (/ a b) c)",
        "a ** b → (^ a b)",
        "a ≠ b ≤ c ≥ d ≈ e ~= f → (!=,<=,>=,≈,≈ a b c d e f)",
        "λ + σ_x → (+ lambda sigma_x)",
      })
  void otherSpellingsMeanTheSame(String text, String shape) {
    assertReads(text, shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "61_706 → 61706",
        "0.20 → 0.20",
        "1e-9 → 1e-9",
        "1.5E+3 → 1.5E+3",
        "20% → 20%",
        "20% - 3 → (- 20% 3)",
        "true → true",
        "\"a \\\"b\\\" \\\\ c\" → \"a \"b\" \\ c\"",
        "x[1, :] → (index x 1 :)",
        "x[i+a-1][2]' → (' (index (index x (- (+ i a) 1)) 2))",
        "LeNet.layers[1].shape → (. (index (. LeNet layers) 1) shape)",
        "f() → (f)",
        "f(1, k=2) → (f 1 k=2)",
        "f (1) → (f 1)",
        "3!! → (! (! 3))",
      })
  void operandsAreReadWithWhatStandsBehindThem(String text, String shape) {
    assertReads(text, shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '\0',
      value = {
        "|x| → (absolute x)",
        "||x| + 1| → (absolute (+ (absolute x) 1))",
        "|x|*|y| → (* (absolute x) (absolute y))",
        "|f(|x|)| → (absolute (f (absolute x)))",
        "|a < b| → (absolute (< a b))",
        "[] → []",
        "[1, 2; 3, 4] → [1 2; 3 4]",
        "[[1, 2], [3, 4]] → [[1 2] [3 4]]",
        "[x^2 for x in 1..3 if x > 1] → (comprehension (^ x 2) (for x (range 1 3)) (if (> x 1)))",
        "sum(i*j for i in 1..2, j in 1..i) → (sum (* i j) (for i (range 1 2)) (for j (range 1 i)))",
      })
  void bracketsAndBarsEnclose(String text, String shape) {
    assertReads(text, shape);
  }

  @Test
  void lineBreaksInBracketsAreBlanks() {
    assertReads("f(1,\n  [2,\r\n 3; # note\n 4, 5]\n)", "(f 1 [2 3; 4 5])");
  }

  @Test
  void everyPartKnowsItsPlace() {
    Expr.Binary sum = (Expr.Binary) expression("  a + f(b, 2)' ");
    assertEquals("a + f(b, 2)'", sum.span().text());
    assertEquals("+", sum.operatorSpan().text());
    assertEquals("f(b, 2)'", sum.right().span().text());
    assertEquals("f(b, 2)", ((Expr.Unary) sum.right()).operand().span().text());
  }

  @Test
  void thePercentSignBelongsToItsNumber() {
    assertEquals("20%", expression("20%").span().text());
  }

  private static Expr expression(String text) {
    return ((Statement.Show) Reading.of(text).cell().statements().get(0)).expression();
  }

  private static void assertReads(String text, String shape) {
    assertEquals("(" + shape + ")", Reading.of(text).shape());
  }
}
