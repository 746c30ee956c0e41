package dev.workings.eval;

import static dev.workings.eval.Calculation.problemOf;
import static dev.workings.eval.Calculation.valueOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  @Test
  void decimalsAreExact() {
    assertEquals("true", valueOf("0.1 + 0.2 == 0.3"));
  }

  @Test
  void aFractionWithoutAFiniteDecimalStaysAFraction() {
    assertEquals("1/3", valueOf("1/3"));
  }

  @Test
  void aFigureKeepsTheZerosItWasWrittenWith() {
    assertEquals("0.20", valueOf("x = 0.20"));
  }

  @Test
  void minusBindsLooserThanPower() {
    assertEquals("-4", valueOf("-2^2"));
  }

  @Test
  void powersAssociateToTheRight() {
    assertEquals("512", valueOf("2^3^2"));
  }

  @Test
  void divisionAndMultiplicationAssociateToTheLeft() {
    assertEquals("6", valueOf("6/2*2"));
  }

  @Test
  void dividingByZeroPointsAtTheDivisor() {
    assertEquals("1:6 E022 the divisor is 0", problemOf("1 / (2 - 2)"));
  }

  @Test
  void indicesStartAtOne() {
    assertEquals("10", valueOf("v = [10, 20, 30]", "v[1]"));
  }

  @Test
  void indexZeroIsExplainedToReadersOfPython() {
    Diagnostic zero = Calculation.of("v = [10, 20]", "v[0]").diagnostics().get(0);
    assertEquals("index 0 is outside 1..2", zero.message());
    assertTrue(zero.hints().get(0).startsWith("indices start at 1"));
  }

  @Test
  void aRowOfAMatrixIsTakenByAColon() {
    assertEquals("[3, 4]", valueOf("A = [1, 2; 3, 4]", "A[2, :]"));
  }

  @Test
  void nestedListsAreTheSameMatrixAsRows() {
    assertEquals("true", valueOf("[[1, 2], [3, 4]] == [1, 2; 3, 4]"));
  }

  @Test
  void anUnknownNameSuggestsTheNearest() {
    Diagnostic unknown = Calculation.of("total = 3", "totl + 1").diagnostics().get(0);
    assertEquals("unknown name totl", unknown.message());
    assertEquals(List.of("did you mean total?"), unknown.hints());
  }

  @Test
  void aNameIsGivenOnce() {
    assertEquals("2:1 E011 x is defined already", problemOf("x = 1", "x = 2"));
  }

  @Test
  void whatDependsOnAFailedNameIsNoSecondError() {
    List<Diagnostic> found = Calculation.of("x = 1/0", "y = x + 1").diagnostics();
    assertEquals(List.of("E022", "E016"), found.stream().map(d -> d.code().toString()).toList());
    assertEquals("NOTE", found.get(1).severity().name());
  }

  @Test
  void aFunctionMayNotUseWhatComesLater() {
    assertEquals("1:12 E010 unknown name k", problemOf("f(x) = x + k"));
  }

  @Test
  void logarithmsNeedABase() {
    assertEquals("1:10 E021 log needs a base", problemOf("L(y) = -(log(y) + 1)"));
  }

  @Test
  void unequalRowsPointAtTheRow() {
    assertEquals("1:12 E025 row 2 has 1 entry, row 1 has 2", problemOf("A = [1, 2; 3]"));
  }

  @Test
  void aFailedExpectationShowsWhatItIsAndTheDifference() {
    Diagnostic failed =
        Calculation.of("total = 61706", "expect total == 61760").diagnostics().get(0);
    assertEquals("expectation failed: total == 61760", failed.message());
    assertEquals("is 61706 (defined at line 1); 61706 − 61760 = −54", failed.caret());
    assertEquals(8, failed.span().position().column());
  }

  @Test
  void aFigureThatWasCutIsToldFromOneThatWasRounded() {
    Diagnostic failed = Calculation.of("expect ln(2) ≈ 0.69314").diagnostics().get(0);
    assertEquals(List.of("this figure was cut off after 5 decimals, not rounded"), failed.hints());
  }

  @Test
  void aFigureIsJudgedByItsOwnDigits() {
    assertEquals(
        "[]", problemOf("expect ln(2) ≈ 0.69315", "expect 61706 ≈ 61700", "expect 2/3 ≈ 67%"));
  }

  @Test
  void twoRealsThatCannotBeToldApartAreUndecidable() {
    assertTrue(problemOf("expect ln(2) + ln(3) == ln(6)").contains("E027"));
  }

  @Test
  void aCellStopsAtItsBudgetWithOneError() {
    List<Diagnostic> found =
        Calculation.of("s = sum(sum(i for i in 1..2000) for j in 1..2000)", "t = 1").diagnostics();
    assertEquals(List.of("E040"), found.stream().map(d -> d.code().toString()).toList());
  }

  @Test
  void endlessRecursionIsRefused() {
    assertTrue(problemOf("f(x) = f(x + 1)", "f(1)").contains("E040"));
  }

  @Test
  void anUnknownOptionIsReportedWithASuggestion() {
    Diagnostic unknown = Calculation.of("#| zero-term: drop", "1").diagnostics().get(0);
    assertEquals("E050", unknown.code().toString());
    assertEquals("did you mean zero-terms?", unknown.hints().get(0));
  }
}
