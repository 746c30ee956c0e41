package dev.workings.eval;

import static dev.workings.eval.Calculation.problemOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The smallest text that is to blame, what its names were, and where they got their values. */
class GuiltyPlaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n = 4; 1 / (n - 4)               | n - 4 | n is 4",
        "f(x, k) = 1/(x - k); f(3, 3)     | x - k | x is 3, k is 3",
        "n = 4; sqrt(n - 5)               | n - 5 | n is 4",
        "n = -2; sqrt(n)                  | n | ''",
        "A = [1; 2]; dot([1, 2], A)       | A | ''",
        "f(M) = M * [1, 2, 3]; f(eye(2))  | M * [1, 2, 3] | M is a 2×2 matrix",
      })
  void theSmallestTextIsMarkedWithTheValuesOfItsNames(String line, String text, String caret) {
    Diagnostic problem = problem(line);
    assertEquals(text, problem.span().text().replaceAll("[()]", ""));
    assertEquals(caret, problem.caret());
  }

  @Test
  void bothOperandsOfAProductAreShownWhereTheyGotTheirShapes() {
    Diagnostic problem = problem("A = eye(2); v = [1, 2, 3]; A * v");
    assertEquals(
        List.of("A: A is a 2×2 matrix", "v: v is a vector of 3"),
        problem.labels().stream().map(l -> l.span().text() + ": " + l.message()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "conv(6, 3, strid=2)  | 2:14 E020 conv has no parameter strid",
        "conv(6, 3, stride=0) | 2:21 E020 stride of conv is an integer from 1 to 1000000, not 0",
        "conv(6, 0)           | 2:11 E020 k of conv is an integer from 1 to 1000000, not 0",
        "conv(6)              | 2:3 E020 k of conv is an integer from 1 to 1000000",
        "dropout(2)           | 2:11 E020 p of dropout is a number from 0 to 1",
      })
  void aLayersMistakeIsInItsArgument(String layer, String problem) {
    assertEquals(problem, problemOf("network N(input = 1 x 8 x 8):", "  " + layer));
  }

  @Test
  void aStandardPageIsNotAtFault() {
    assertEquals(
        "2:1 E024 xlog needs a number as argument 1, not a vector of 2",
        problemOf("use \"std/ml\" (bce)", "bce([1, 1], [0.5, 0.5])"));
  }

  @Test
  void aNameNobodyKnowsIsOneErrorHoweverOftenItIsUsed() {
    assertEquals(
        List.of("E010", "E016", "E016"),
        Calculation.of("totl + 1", "b = totl", "totl * 2").diagnostics().stream()
            .map(d -> d.code().toString())
            .toList());
  }

  @Test
  void aNameThatFailedToBeShownFailingIsNoExcuseLater() {
    Diagnostics found = new Diagnostics();
    Evaluator evaluator = new Evaluator(found, Imports.NONE);
    evaluator.cell(Slice.of(Source.of("shown", "#| error: expected\na = 1/0")));
    evaluator.cell(Slice.of(Source.of("meant", "a + 1")));
    assertEquals("[meant:1:1: error[E010]: unknown name a]", found.sorted().toString());
  }

  private static Diagnostic problem(String line) {
    return Calculation.of(line.split("; (?![^\\[]*\\])")).diagnostics().get(0);
  }
}
