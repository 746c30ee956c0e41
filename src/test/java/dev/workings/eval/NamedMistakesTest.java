package dev.workings.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedMistakesTest {
  @Test
  void aTotalWithoutTheBiasesIsNamed() {
    assertEquals(
        List.of("61470 is what you get without the biases"),
        hints(
            "network LeNet(input = 1 x 32 x 32):",
            "  conv(6, 5); relu; maxpool(2)",
            "  conv(16, 5); relu; maxpool(2)",
            "  conv(120, 5); relu; flatten",
            "  linear(84); relu",
            "  linear(10); logsoftmax",
            "total = sum(LeNet.layers.params)",
            "expect total == 61470"));
  }

  @Test
  void theMeanInThePlaceOfTheSumIsNamed() {
    assertEquals(
        List.of("2 is the mean, where the sum is taken"),
        hints("s = sum([1, 2, 3])", "expect s == 2"));
  }

  @Test
  void theSumInThePlaceOfTheMeanIsNamed() {
    assertEquals(
        List.of("6 is the sum, where the mean is taken"),
        hints("m = mean([1, 2, 3])", "expect m == 6"));
  }

  @Test
  void anotherBaseOfTheLogarithmIsNamed() {
    assertEquals(
        List.of("0.699 is what you get with logarithms to base 10"),
        hints("loss(p) = -ln(p)", "L = loss(0.2)", "expect L ≈ 0.699"));
  }

  @Test
  void theForgottenOneIsNamed() {
    assertEquals(
        List.of("27 is what you get without the + 1"),
        hints("n = (32 - 5 + 2*0)/1 + 1", "expect n == 27"));
  }

  @Test
  void roundingOnTheWayIsNamed() {
    assertEquals(
        List.of("1.34 is what you get when the numbers on the way are rounded as they are shown"),
        hints("a = 2/3 as 2 dp", "b = 2 * a", "expect b == 1.34"));
  }

  @Test
  void roundingToFewDecimalsOnTheWayIsNamed() {
    assertEquals(
        List.of("999 is what you get when the numbers on the way are rounded to 3 decimals"),
        hints("a = 1/3", "b = a * 3000", "expect b == 999"));
  }

  @Test
  void theForgottenOneIsNamedOnTheLeftToo() {
    assertEquals(
        List.of("27 is what you get without the + 1"),
        hints("n = 1 + (32 - 5)/1", "expect n == 27"));
  }

  @Test
  void theForgottenOneOfALayersWindowIsNamed() {
    String[] network = {"network N(input = 1 x 32 x 32):", "  conv(6, 5); maxpool(2)"};
    assertEquals(
        List.of("27 is what you get without the + 1"),
        hints(network[0], network[1], "expect N.layers[1].shape[2] == 27"));
    assertEquals(
        List.of("[6, 27, 27] is what you get without the + 1"),
        hints(network[0], network[1], "expect N.layers[1].shape == [6, 27, 27]"));
  }

  @Test
  void theUndividedSumIsNamed() {
    assertEquals(
        List.of("9 is the sum, before it is divided"),
        hints("x = [1, 2, 6]", "expect sum(x)/count(x) == 9"));
    assertEquals(
        List.of("4 is the sum, before it is divided"),
        hints("use \"std/ml\" (mse)", "expect mse([1, 2], [1, 4]) == 4"));
  }

  @Test
  void aMistakeIsNamedForAVectorToo() {
    assertEquals(
        List.of("[150, 3] is what you get without the biases"),
        hints(
            "network N(input = 1 x 32 x 32):",
            "  conv(6, 5); flatten; linear(1)",
            "expect [N.layers[1].params, 3] == [150, 3]"));
  }

  @Test
  void aFigureNoMistakeLeadsToGetsNoName() {
    assertEquals(List.of(), hints("s = sum([1, 2, 3])", "expect s == 7"));
  }

  @Test
  void aMistakeThatCannotBeComputedIsNotNamed() {
    assertEquals(List.of(), hints("q = 1 / (0 + 1)", "expect q == 5"));
  }

  private static List<String> hints(String... lines) {
    return Calculation.of(lines).diagnostics().get(0).hints();
  }
}
