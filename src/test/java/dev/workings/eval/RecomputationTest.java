package dev.workings.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.function.Working;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readers who work out the numbers on the way get the digits at the end, or are told why not. */
class RecomputationTest {
  private static final String X = "x = ln(2)";

  @Test
  void aNumberThatMagnifiesWhatWasRoundedIsConfessed() {
    assertTrue(isConfessed(X, "x * 10^6 as 1 dp"));
    assertFalse(isConfessed(X, "x * 2 as 1 dp"));
  }

  @Test
  void percentIsConfessed() {
    assertTrue(isConfessed(X, "x * 10^6 as percent 1"));
    assertFalse(isConfessed(X, "x * 2 as percent 1"));
  }

  @Test
  void scientificNotationIsConfessed() {
    assertTrue(isConfessed(X, "x - 0.693147 as sci 3"));
    assertFalse(isConfessed(X, "x * 2 as sci 3"));
  }

  @Test
  void anEntryOfAVectorIsConfessed() {
    assertTrue(isConfessed("v = [1, ln(2)]", "v * 10^6 as 1 dp"));
    assertTrue(isConfessed("v = [1, ln(2)]", "[1, 10^6] .* v as 1 dp"));
    assertFalse(isConfessed("v = [1, ln(2)]", "v * 2 as 1 dp"));
  }

  @Test
  void piStandsForItselfInARecomputation() {
    assertTrue(isConfessed(X, "pi * x * 10^6 as 1 dp"));
    assertFalse(isConfessed(X, "pi * x as 1 dp"));
  }

  @Test
  void powersOfWhatWasRoundedAreConfessed() {
    assertTrue(isConfessed("x = exp(20)", "x^1.5 as 1 dp"));
    assertFalse(isConfessed(X, "x^1.5 as 1 dp"));
  }

  @Test
  void cutDigitsThatAgreeAreNotConfessedAlthoughOneOfThemEnds() {
    assertFalse(isConfessed("x = exp(-20)", "x + 1 as 2 dp truncated"));
  }

  @Test
  void figuresInScientificNotationThatAgreeAreNotConfessed() {
    assertFalse(isConfessed("x = exp(-20)", "3 * x"));
    assertFalse(isConfessed("x = exp(40)", "3 * x"));
  }

  @Test
  void anEndThatIsNotShownContradictsNothing() {
    assertFalse(isConfessed("#| show: [substituted]", X, "x * 10^6 as 1 dp"));
  }

  @Test
  void tablesAreConfessed() {
    List<Answer> answers = Calculation.of(X, "for k in [1, 10^6]: k * x as 1 dp").cell().answers();
    List<Working> workings = ((Answer.Tabulated) answers.get(1)).workings();
    assertEquals(List.of(false, true), workings.stream().map(Working::contradictory).toList());
  }

  private static boolean isConfessed(String... lines) {
    Calculation calculation = Calculation.of(lines);
    List<Answer> answers = calculation.cell().answers();
    return ((Answer.Shown) answers.get(answers.size() - 1)).working().contradictory();
  }
}
