package dev.workings.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.function.Term.Binary;
import dev.workings.function.Term.Operator;
import dev.workings.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Term A = new Term.Symbol("a");
  private static final Term B = new Term.Symbol("b");

  @Test
  void aNameIsReadWithItsDecorationsAndSubscripts() {
    assertEquals("y hat sub i", Reading.of(new Term.Symbol("y_hat_i")));
  }

  @Test
  void aNegativeNumberIsReadWithItsSign() {
    assertEquals("minus 40", Reading.of(number("-40")));
  }

  @Test
  void aProductBeforeASumNeedsNoBrackets() {
    Term product = new Binary(Operator.TIMES, A, B);
    assertEquals("a times b plus a", Reading.of(new Binary(Operator.PLUS, product, A)));
  }

  @Test
  void aSumInAProductIsAQuantity() {
    Term sum = new Binary(Operator.PLUS, A, number("1"));
    assertEquals(
        "the quantity a plus 1, end quantity, times b",
        Reading.of(new Binary(Operator.TIMES, sum, B)));
  }

  @Test
  void squaresAndCubesHaveNames() {
    assertEquals("a squared", Reading.of(new Binary(Operator.POWER, A, number("2"))));
    assertEquals("a cubed", Reading.of(new Binary(Operator.POWER, A, number("3"))));
    assertEquals("a to the power b", Reading.of(new Binary(Operator.POWER, A, B)));
  }

  @Test
  void aWorkingIsOneSentence() {
    Working working =
        new Working(
            new Term.Symbol("J_mean"),
            List.of(
                new Working.Stage(new Binary(Operator.OVER, A, number("3")), false, false),
                new Working.Stage(number("0.803"), true, false)));
    assertEquals("J sub mean equals a over 3, which is approximately 0.803", Reading.of(working));
  }

  @Test
  void logarithmsSayTheirBase() {
    Term logarithm = new Term.Apply("log", List.of(number("0.2"), number("10")));
    assertEquals("the logarithm to base 10 of 0.2", Reading.of(logarithm));
  }

  @Test
  void aMatrixIsReadRowByRow() {
    Term grid =
        new Term.Grid(
            List.of(List.of(number("1"), number("2")), List.of(number("3"), number("4"))),
            false,
            0);
    assertEquals("the matrix with rows 1, 2; 3, 4", Reading.of(grid));
  }

  private static Term number(String digits) {
    boolean negative = digits.startsWith("-");
    Rational size = Rational.parse(negative ? digits.substring(1) : digits);
    return new Term.Number(negative ? size.negate() : size);
  }
}
