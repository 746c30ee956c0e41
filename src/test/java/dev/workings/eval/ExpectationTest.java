package dev.workings.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author reads when an expectation does not hold: the place and what was found there. */
class ExpectationTest {
  private static String found(String... lines) {
    List<Diagnostic> diagnostics = Calculation.of(lines).diagnostics();
    assertEquals(1, diagnostics.size(), diagnostics::toString);
    Diagnostic failed = diagnostics.get(0);
    assertEquals("E031", failed.code().toString(), failed::toString);
    return failed.span().text() + " " + failed.caret();
  }

  private static void holds(String... lines) {
    assertEquals(List.of(), Calculation.of(lines).diagnostics());
  }

  @Test
  void everyRelationCanHold() {
    holds("expect 1 == 1", "expect 1 != 2", "expect 1 < 2", "expect 1 <= 1", "expect 2 > 1");
    holds("expect 2 >= 2", "expect 2/3 ≈ 0.67", "expect 3 ≈ 3.05 within 0.1", "expect 1 < 2 < 3");
    holds("expect true", "expect not false", "expect [1, 2] == [1, 2]", "expect \"a\" == \"a\"");
  }

  @Test
  void anExactNumberIsShownWithItsDifference() {
    assertEquals("x is 5 (defined at line 1); 5 − 4 = 1", found("x = 5", "expect x == 4"));
    assertEquals("x is 5 (defined at line 1); 5 − (−5) = 10", found("x = 5", "expect x == -5"));
  }

  @Test
  void aFractionIsShownAsADecimalBesideAFigure() {
    assertEquals("1/3 is ≈ 0.33333; 0.33333 − 0.34 = −0.00667", found("expect 1/3 ≈ 0.34"));
    assertEquals("1/3 is 1/3; 1/3 − 0.5 = −1/6", found("expect 1/3 == 1/2"));
    assertEquals(
        "sqrt(2) is ≈ 1.41421; 1.41421 − 1.73205 ≈ −0.317837", found("expect sqrt(2) > sqrt(3)"));
  }

  @Test
  void aRoundedFigureIsToBeComparedAsOne() {
    String rounded = "this figure is rounded: compare with ≈ in the place of ==";
    assertEquals(List.of(rounded), hints("r = 2/3", "expect r == 0.67"));
    assertEquals(List.of(), hints("r = 2/3", "expect r == 0.68"));
  }

  @Test
  void aFigureOnTheLeftIsToBeTurned() {
    assertEquals(List.of("write r ≈ 0.67"), hints("r = 2/3", "expect 0.67 ≈ r"));
  }

  private static List<String> hints(String... lines) {
    return Calculation.of(lines).diagnostics().get(0).hints();
  }

  @Test
  void aRealIsShownToThreeDigitsMoreThanItsFigure() {
    assertEquals("ln(2) is ≈ 0.69315; 0.69315 − 0.70 = −0.00685", found("expect ln(2) ≈ 0.70"));
  }

  @Test
  void whatWasComputedIsNamedWhicheverSideItIsOn() {
    assertEquals("x is 5 (defined at line 1); 5 − 7 = −2", found("x = 5", "expect 7 < x"));
  }

  @Test
  void theFirstFalseRelationOfAChainIsNamed() {
    assertEquals("x is 5 (defined at line 1); 5 − 3 = 2", found("x = 5", "expect 1 < x < 3 < 4"));
  }

  @Test
  void theFalseSideOfAnAndIsNamed() {
    assertEquals("x is 5 (defined at line 1); 5 − 5 = 0", found("x = 5", "expect x > 4 and x < 5"));
  }

  @Test
  void aConditionThatIsNoComparisonIsFalse() {
    assertEquals("not x > 4 is false", found("x = 5", "expect not x > 4"));
    assertEquals("1 > 2 or 3 > 4 is false", found("expect 1 > 2 or 3 > 4"));
    assertEquals("f(1) is false", found("f(x) = x > 1", "expect f(1)"));
  }

  @Test
  void aToleranceIsPartOfTheMessage() {
    assertEquals("3 is 3; 3 − 3.2 = −0.2, more than 0.1", found("expect 3 ≈ 3.2 within 0.1"));
    assertEquals(
        "expectation failed: 3 ≈ 3.2 within 0.1",
        Calculation.of("expect 3 ≈ 3.2 within 0.1").diagnostics().get(0).message());
  }

  @Test
  void anEntryThatDiffersIsNamed() {
    assertEquals("[1, 2] has 2 at [2], not 3", found("expect [1, 2] == [1, 3]"));
    assertEquals(
        "[1, 2; 3, 4] has 3 at [2, 1], not 5", found("expect [1, 2; 3, 4] == [1, 2; 5, 4]"));
    assertEquals("[1, 2] has 2 at [2], not 2.5", found("expect [1, 2] ≈ [1.05, 2.5] within 0.1"));
  }

  @Test
  void anEntryThatRoundsToItsFigureIsNotTheOneThatDiffers() {
    assertEquals(
        "[ln(2), ln(3)] has ≈ 1.0986 at [2], not 1.2",
        found("expect [ln(2), ln(3)] ≈ [0.69315, 1.2]"));
  }

  @Test
  void differentSizesAreNamed() {
    assertEquals(
        "[1, 2] is a vector of 2, but the other side is a vector of 3",
        found("expect [1, 2] == [1, 2, 3]"));
    assertEquals("eye(2) is 2×2, but the other side is 3×3", found("expect eye(2) == eye(3)"));
  }

  @Test
  void aDifferenceThatIsTooLongANumberIsLeftOut() {
    assertEquals(
        "x is 1.00000e15000 (defined at line 1); 1.00000e15000 − 1 = 1.00000e15000",
        found("x = 10^15000", "expect x == 1"));
  }

  @Test
  void anAuthorsNoteIsTheHint() {
    Diagnostic failed = Calculation.of("expect 1 == 2 \"count again\"").diagnostics().get(0);
    assertEquals(List.of("count again"), failed.hints());
  }

  @Test
  void onlyApproximationsHaveATolerance() {
    String needs = "within needs one comparison, a ≈ b";
    assertEquals("1:8 E032 " + needs, Calculation.problemOf("expect 1 == 1 within 0.1"));
    assertEquals("1:8 E032 " + needs, Calculation.problemOf("expect 1 < 2 within 0.1"));
    assertEquals("1:8 E032 " + needs, Calculation.problemOf("expect 1 ≈ 2 ≈ 3 within 0.1"));
  }

  @Test
  void somethingThatIsNeitherTrueNorFalseCannotBeExpected() {
    assertEquals(
        "1:8 E032 expect needs something that is true or false", Calculation.problemOf("expect 3"));
  }
}
