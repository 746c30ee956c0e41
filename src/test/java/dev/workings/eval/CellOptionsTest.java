package dev.workings.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.function.Working;
import dev.workings.latex.Latex;
import dev.workings.latex.Lines;
import dev.workings.latex.Numerals;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellOptionsTest {
  @Test
  void onlyTheStagesAskedForAreShown() {
    assertEquals("b = 3", latex("#| show: [value]", "a = 2", "b = a + 1"));
    assertEquals("b = 2 + 1 = 3", latex("#| show: [substituted, value]", "a = 2", "b = a + 1"));
    assertEquals("b = a + 1 = 2 + 1 = 3", latex("a = 2", "b = a + 1"));
  }

  @Test
  void aStageNobodyKnowsIsRefused() {
    assertTrue(Calculation.problemOf("#| show: [symbols]", "1").startsWith("1:10 E051"));
  }

  @Test
  void optionsOfTablesNeedATable() {
    assertTrue(Calculation.problemOf("#| tbl-cap: A", "1").startsWith("1:4 E051 no table"));
    assertTrue(Calculation.problemOf("#| align: l", "for n in [1]: n").contains("the table has 2"));
    assertTrue(Calculation.problemOf("#| align: lx", "for n in [1]: n").contains("takes some of"));
    assertEquals(List.of(), Calculation.of("#| align: rl", "for n in [1]: n").diagnostics());
  }

  @Test
  void aMistakeThatIsExpectedIsNotReported() {
    Calculation calculation = Calculation.of("#| error: expected", "1/0");
    assertEquals(List.of(), calculation.diagnostics());
    assertEquals("the divisor is 0", calculation.cell().mistakes().get(0).message());
  }

  @Test
  void anExpectedMistakeThatIsNotMadeIsReported() {
    assertTrue(
        Calculation.problemOf("#| error: expected", "1/1")
            .endsWith("an error is expected, but nothing is wrong"));
  }

  @Test
  void roundedNumbersThatWouldGiveAnotherDigitAreConfessed() {
    // 0.33 · 3 = 0.99, but the value is 1.0
    assertTrue(
        working("t = 1/3 + ln(1) * 1e-9", "x = exp(1e-3) * 1000 as 1 dp", "y = x * 1000 as 1 dp")
            .contradictory());
    assertFalse(working("x = ln(2)", "y = x + 1 as 3 dp").contradictory());
  }

  @Test
  void mapAppliesAFunctionToEveryEntry() {
    assertEquals("[1, 2, 3]", Calculation.valueOf("map(sqrt, [1, 4, 9])"));
    assertEquals("[2, 4; 6, 8]", Calculation.valueOf("f(x) = 2*x", "map(f, [1, 2; 3, 4])"));
  }

  @Test
  void mapWantsAFunctionOfOneArgument() {
    assertTrue(Calculation.problemOf("map(log, [1])").contains("E020"));
    assertTrue(Calculation.problemOf("map(nothing, [1])").contains("E012"));
  }

  @Test
  void aFunctionIsShownByItsDefinition() {
    Working shown = working("use \"std/ml\" (sigmoid)", "show sigmoid");
    assertEquals(1, shown.stages().size());
  }

  private static String latex(String... lines) {
    return new Latex(Numerals.COMMA, Lines.DEFAULT).of(working(lines));
  }

  private static Working working(String... lines) {
    List<Answer> answers = Calculation.of(lines).cell().answers();
    return ((Answer.Shown) answers.get(answers.size() - 1)).working();
  }
}
