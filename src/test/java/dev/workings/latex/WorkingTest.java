package dev.workings.latex;

import static dev.workings.latex.Cell.latex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.eval.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which stages a working has, and what stands between them. */
class WorkingTest {
  @Test
  void aDefinitionShowsItsFormulaThenItsNumbersThenItsValue() {
    assertEquals("c = a \\cdot b + 1 = 2 \\cdot 3 + 1 = 7", latex("a = 2", "b = 3", "c = a*b + 1"));
  }

  @Test
  void aLiteralIsShownOnce() {
    assertEquals("a = -0.50", latex("a = -0.50"));
    assertEquals("t = \\text{abc}", latex("t = \"abc\""));
    assertEquals("5", latex("5"));
  }

  @Test
  void aNameForANameIsItsValue() {
    assertEquals("b = a = 2", latex("a = 2", "b = a"));
    assertEquals("a = 2", latex("a = 2", "a"));
  }

  @Test
  void aCallShowsTheFormulaBehindIt() {
    assertEquals(
        "\\operatorname{area}(2, 3) = 2 \\cdot 3 = 6", latex("area(a, b) = a*b", "area(2, 3)"));
    assertEquals("p = 2 \\cdot 3 = 6", latex("area(a, b) = a*b", "p = area(2, 3)"));
    assertEquals("f(x) = x^{2} = 3^{2} = 9", latex("x = 3", "f(t) = t^2", "f(x)"));
  }

  @Test
  void aParameterMayHaveTheNameOfSomethingElse() {
    assertEquals("f(2) = 2 + 1 = 3", latex("x = 10", "f(x) = x + 1", "f(2)"));
    assertEquals("f(n) = n \\cdot 2 = 3 \\cdot 2 = 6", latex("n = 3", "f(n) = n*2", "f(n)"));
    assertEquals("f(2, 3) = 2 + 3 = 5", latex("f(sum, max) = sum + max", "f(2, 3)"));
  }

  @Test
  void argumentsOfFunctionsAreWorkedOutBeforeTheFunctionIs() {
    assertEquals("x = \\sqrt{9 + 16} = \\sqrt{25} = 5", latex("x = sqrt(9 + 16)"));
  }

  @Test
  void constantsStayLetters() {
    assertEquals("a = 2 \\cdot \\pi \\approx 6.28319", latex("a = 2*pi"));
    assertEquals("f(\\mathrm{e}) = \\ln \\mathrm{e} = 1", latex("f(x) = ln(x)", "f(e)"));
  }

  @Test
  void aRoundedNumberStandsBehindAnApproximation() {
    assertEquals("x = \\frac{2}{3} \\approx 0.667", latex("x = 2/3 as 3 dp"));
    assertEquals("x = \\frac{1}{4} = 0.250", latex("x = 1/4 as 3 dp"));
    assertEquals("x = \\frac{2}{3} = 0.666\\ldots", latex("x = 2/3 as 3 dp truncated"));
  }

  @Test
  void numbersOnTheWayHaveTwoDigitsMore() {
    assertEquals(
        "b = \\frac{a}{3} \\approx \\frac{1.4142}{3} \\approx 0.47",
        latex("a = sqrt(2)", "b = a/3 as 2 dp"));
    assertEquals(
        "b = 2 \\cdot a \\approx 2 \\cdot 1.4142 \\approx 2.83",
        latex("a = sqrt(2)", "b = 2*a as 3 sf"));
  }

  @Test
  void numbersCanBeShownInEveryFormat() {
    assertEquals("x = n \\approx 6.17 \\times 10^{4}", latex("n = 61706", "x = n as sci 3"));
    assertEquals("x = \\frac{1}{8} = 12.5\\%", latex("x = 1/8 as percent 1"));
    assertEquals("x = \\frac{1}{8}", latex("x = 0.125 as fraction"));
    assertEquals("x = -\\frac{7}{4} = -1\\frac{3}{4}", latex("x = -7/4 as mixed"));
    assertEquals("x = \\frac{5}{2} \\approx 2", latex("x = 5/2 as integer"));
    assertEquals("x = \\frac{5}{2} \\approx 3", latex("x = 5/2 as integer half-up"));
    assertEquals("x = -\\frac{1}{3} \\approx -0.33", latex("x = (-1)/3 as 2 dp up"));
    assertEquals("x = -\\frac{1}{3} \\approx -0.34", latex("x = (-1)/3 as 2 dp down"));
  }

  @Test
  void aVectorWithRealsHasOneNumberOfDecimals() {
    assertTrue(
        latex("v = [1, sqrt(2), 10]")
            .endsWith("\\begin{bmatrix} 1.00000 & 1.41421 & 10.00000 \\end{bmatrix}^{\\top}"));
  }

  @Test
  void aRealTooSmallForDecimalsIsAPowerOfTenAlsoInAVector() {
    assertTrue(latex("v = [exp(-50), 1/2]").contains("1.92875 \\times 10^{-22}"));
  }

  @Test
  void aRealThatMayBeZeroHasDecimals() {
    assertEquals(
        "x = \\ln 2 + \\ln 3 - \\ln 6 \\approx 0.000000", latex("x = ln(2) + ln(3) - ln(6)"));
  }

  @Test
  void zeroTermsAreDroppedWhereThatIsAskedFor() {
    assertEquals("b = a \\cdot 5 + 3 = 3", latex("#| zero-terms: drop", "a = 0", "b = a*5 + 3"));
    assertEquals("b = a \\cdot 5 + 3 = 0 \\cdot 5 + 3 = 3", latex("a = 0", "b = a*5 + 3"));
    assertEquals("b = a \\cdot 2 - 3 = -3", latex("#| zero-terms: drop", "a = 0", "b = a*2 - 3"));
  }

  @Test
  void longSumsAreCutShort() {
    assertEquals(
        "s = \\sum_{i=1}^{7} i = 1 + 2 + \\cdots + 7 = 28", latex("s = sum(i for i in 1..7)"));
    assertEquals(
        "s = \\sum_{i=1}^{6} i = 1 + 2 + 3 + 4 + 5 + 6 = 21", latex("s = sum(i for i in 1..6)"));
    assertEquals(
        "s = \\sum_{i=1}^{7} i = 1 + 2 + 3 + 4 + 5 + 6 + 7 = 28",
        latex("#| unroll: all", "s = sum(i for i in 1..7)"));
    assertEquals(
        "s = \\sum_{i=1}^{7} i = 28", latex("#| unroll: none", "s = sum(i for i in 1..7)"));
    assertEquals(
        "s = \\sum_{i=1}^{101} i = 1 + 2 + \\cdots + 101 = 5151",
        latex("#| unroll: all", "s = sum(i for i in 1..101)"));
  }

  @Test
  void aSumOfNothingIsZero() {
    assertEquals("s = \\sum_{i=1}^{0} i = 0", latex("s = sum(i for i in 1..0)"));
    assertEquals("p = \\prod_{i=1}^{0} i = 1", latex("p = prod(i for i in 1..0)"));
  }

  @Test
  void aComprehensionIsOneArgumentOfTheAuthorsOwnFunction() {
    assertEquals(
        "f\\bigl((i)_{i=1,\\ldots,3}\\bigr) = 1 + 2 + 3 = 6",
        latex("f(v) = sum(v)", "f(i for i in 1..3)"));
  }

  @Test
  void theRowsOfAProductAreSums() {
    assertEquals(
        "\\begin{aligned} z &= A\\,v \\\\ &= \\begin{bmatrix} 1 \\cdot 5 + 0 \\cdot 6 \\\\ 0 \\cdot 5 + 1 \\cdot 6 \\end{bmatrix} \\\\"
            + " &= \\begin{bmatrix} 5 \\\\ 6 \\end{bmatrix} \\end{aligned}",
        latex("#| steps: rows", "A = eye(2)", "v = [5, 6]", "z = A*v"));
  }

  @Test
  void aRowTimesAColumnIsASumAndNoMatrix() {
    assertEquals(
        "\\begin{aligned} \\begin{bmatrix} 1 & 2 \\end{bmatrix}\\,\\begin{bmatrix} 3 & 4 \\end{bmatrix}^{\\top} &= 1 \\cdot 3 + 2 \\cdot 4 \\\\ &= 11 \\end{aligned}",
        latex("#| steps: rows", "[1, 2]' * [3, 4]"));
  }

  @Test
  void theRowsOfALargeProductAreNotShown() {
    assertTrue(latex("#| steps: rows", "A = ones(30, 30)", "B = A*A").startsWith("B = A\\,A = "));
  }

  @Test
  void aWideWorkingHasAStageARow() {
    String sum = "1000001 + 1000002 + 1000003 + 1000004 + 1000005 + a";
    String wide = latex("a = 5", "x = " + sum);
    assertTrue(wide.startsWith("\\begin{aligned} x &= 1{,}000{,}001 + "), wide);
    assertTrue(wide.endsWith(" \\\\ &= 5{,}000{,}020 \\end{aligned}"), wide);
  }

  @Test
  void onlyTheBranchThatIsTakenIsShownInNumbers() {
    assertEquals(
        "b = \\begin{cases} a & \\text{if } a > 2 \\\\ -a & \\text{otherwise} \\end{cases} = 3",
        latex("a = 3", "b = if a > 2 then a else -a"));
  }

  @Test
  void aStageThatWouldDivideByWhatTheConditionExcludesIsLeftOut() {
    assertEquals(
        "b = (y > 0 \\land \\ln y > 1) = \\text{false}", latex("y = 0", "b = y > 0 and ln(y) > 1"));
  }

  @Test
  void aLongProductTakesNoLongerThanAShortOne() {
    assertTrue(latex("x = 1", "x" + "*x".repeat(99)).endsWith("&= 1 \\end{aligned}"));
  }

  @Test
  void aTableHasARowForEachItemAndAWorkingForEachFormula() {
    Answer.Tabulated table =
        (Answer.Tabulated) Cell.of("for n in [2, 3]: n^2, sqrt(n) as 3 dp, n > 2").last();
    assertEquals(2, table.table().rows().size());
    assertEquals(4, table.table().header().size());
    assertEquals(
        "\\begin{aligned} 2^{2} &= 4 \\\\ \\sqrt{2} &\\approx 1.414 \\\\ (2 > 2) &= \\text{false} \\\\"
            + " 3^{2} &= 9 \\\\ \\sqrt{3} &\\approx 1.732 \\\\ (3 > 2) &= \\text{true} \\end{aligned}",
        Cell.latex(table));
  }

  @Test
  void aNetworkShowsAWorkingForEachLayerWithParameters() {
    Answer.Counted network =
        (Answer.Counted)
            Cell.of("network N(input = 3):", "  linear(2, bias = false); relu", "  linear(1)")
                .last();
    assertEquals("N", network.name());
    List<String> workings =
        network.workings().stream().map(new Latex(Numerals.COMMA, Lines.DEFAULT)::of).toList();
    assertEquals(List.of("3 \\cdot 2 = 6", "(2 + 1) \\cdot 1 = 3"), workings);
  }
}
