package dev.workings.latex;

import static dev.workings.latex.Cell.latex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.eval.Answer;
import org.junit.jupiter.api.Test;

/** Workings as one finds them in lecture notes. */
class PrintedAsWrittenTest {
  @Test
  void aMinusSignStandsInFrontOfAFraction() {
    assertEquals("-\\frac{1}{2} = -0.5", latex("-1/2"));
    assertEquals(
        "-\\frac{b}{2 \\cdot a} = -\\frac{-4}{2 \\cdot 1} = 2",
        latex("a = 1", "b = -4", "-b / (2*a)"));
    assertEquals("\\left(-\\frac{1}{2}\\right)^{3} = -0.125", latex("(-1/2)^3"));
  }

  @Test
  void fractionsStandSideBySide() {
    assertEquals(
        "\\frac{1}{2} \\cdot \\frac{3}{4} \\cdot \\frac{5}{6} = 0.3125", latex("1/2 * 3/4 * 5/6"));
    assertEquals("\\frac{2 \\cdot 3}{4} = 1.5", latex("2 * 3 / 4"));
  }

  @Test
  void theFirstOfSeveralDifferencesIsKeptTogetherToo() {
    assertEquals(
        "\\sum_{k=1}^{3} (k - 1) = (1 - 1) + (2 - 1) + (3 - 1) = 3",
        latex("sum(k - 1 for k in 1..3)"));
  }

  @Test
  void aFractionNobodyReadsIsRounded() {
    assertEquals("K = 1000 \\cdot 1.035^{10} \\approx 1410.60", latex("K = 1000 * 1.035^10"));
    assertEquals(
        "h = \\frac{K}{12} \\approx \\frac{1410.5988}{12} \\approx 117.55",
        latex("K = 1000 * 1.035^10", "h = K/12 as 2 dp"));
    assertEquals("x = \\frac{1}{3^{20}} = \\frac{1}{3{,}486{,}784{,}401}", latex("x = 1/3^20"));
  }

  @Test
  void aMatrixHasFractionsOrDecimalsNotBoth() {
    assertEquals(
        "v = w \\cdot 2 = \\begin{bmatrix} \\frac{1}{3} & \\frac{1}{4} \\end{bmatrix}^{\\top} \\cdot 2"
            + " = \\begin{bmatrix} \\frac{2}{3} & \\frac{1}{2} \\end{bmatrix}^{\\top}",
        latex("w = [1/3, 0.25]", "v = w * 2"));
  }

  @Test
  void aNumberIsNotSaidTwice() {
    assertEquals("3 = 3.00", latex("-(-3) as 2 dp"));
    assertEquals("f(3) = 3.00", latex("f(t) = t", "f(3) as 2 dp"));
  }

  @Test
  void onlyTheCaseThatAppliesIsShownForNumbers() {
    assertEquals("g(-3) = 3", latex("g(t) = if t < 0 then -t else t^2", "g(-3)"));
  }

  @Test
  void whatIsTrueIsNotNearlyTrue() {
    assertEquals("(a < 5) = (4.7123890 < 5) = \\text{true}", latex("a = pi * 1.5", "a < 5"));
  }

  @Test
  void knownMembersOfAListAreNamedBelowTheSum() {
    assertEquals(
        "\\sum_{q=0.5,\\,0.25} q^{2} = 0.5^{2} + 0.25^{2} = 0.3125",
        latex("sum(q^2 for q in [0.5, 0.25])"));
  }

  @Test
  void xlogIsAProductAndSolveAnInverse() {
    assertEquals("0.5 \\cdot \\log_{2} 0.25 = -1", latex("xlog(0.5, 0.25, 2)"));
    assertEquals("h(p) = -p \\cdot \\ln p", latex("h(p) = -xlog(p, p, e)"));
    assertEquals(
        "x = A^{-1}\\,b = \\begin{bmatrix} 2 & 3 \\end{bmatrix}^{\\top}",
        latex("A = [3, 2; 1, -1]", "b = [12, -1]", "x = solve(A, b)"));
  }

  @Test
  void aMeanIsASumOverACount() {
    assertEquals(
        "\\mu = \\frac{1 + 2 + 4}{3} = \\frac{7}{3}", latex("v = [1, 2, 4]", "mu = mean(v)"));
  }

  @Test
  void aDeterminantNeedsNoParentheses() {
    assertEquals(
        "\\det \\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix} = -2", latex("det([1, 2; 3, 4])"));
  }

  @Test
  void functionsOfLettersAreExpandedWhereThatIsAskedFor() {
    String[] cell = {"#| expand: 2", "f(q) = q^2", "h(q) = f(q) + f(q + 1)", "h(2)"};
    assertEquals("h(2) = 2^{2} + 3^{2} = 13", latex(cell));
    cell[0] = "#| expand: 1";
    assertEquals("h(2) = 4 + 9 = 13", latex(cell));
  }

  @Test
  void numbersOnTheWayThatSayAnotherDigitAreOwnedUpTo() {
    assertTrue(isContradictory("q = sqrt(3) * 1", "q * 1e6 as 2 dp"));
    assertTrue(isContradictory("q = sqrt(3) * 1", "q * 1e5 as percent 1"));
    assertTrue(isContradictory("q = sqrt(3) * 1", "[q, 1] * 1e6 as 2 dp"));
    assertTrue(isContradictory("q = sqrt(3) * 1", "q * pi * 1e6 as 2 dp"));
    assertTrue(isContradictory("a = -sqrt(3)", "a^2 * 1e6 as 0 dp"));
    assertFalse(isContradictory("q = sqrt(3) * 1", "q * 2 as 2 dp"));
    assertFalse(isContradictory("q = sqrt(2) * 1", "q * 1e5 as 3 sf"));
    assertFalse(isContradictory("a = -sqrt(3)", "a^2 as 2 dp"));
    assertFalse(isContradictory("q = sqrt(2) * 1", "q * 1e5 as sci 3"));
    assertFalse(isContradictory("q = sqrt(2) * 1", "[q, 1] * 1000"));
  }

  private static boolean isContradictory(String... lines) {
    return ((Answer.Shown) Cell.of(lines).last()).working().contradictory();
  }
}
