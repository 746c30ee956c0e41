package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkParserTest {
  private static final String SHAPE = "(network N 1x28x28 ((flatten) (linear 3 bias=false)))";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "network N(input = 1 x 28 x 28):\n  flatten\n  linear(3, bias=false)\n",
        "network N(input = 1 × 28 × 28):\n  flatten; linear(3, bias=false)",
        "network N(input=1x28x28): flatten; linear(3, bias=false)",
        "network N(input = 1 x28x 28): flatten;\n\n # note\n\tlinear(3,\nbias=false);\n",
        "  network N(input = 1x 28 x28):\r\n   flatten\r\n   linear(3, bias=false)\r\n",
      })
  void layersStandInLinesOrBetweenSemicolons(String text) {
    assertEquals(SHAPE, Reading.of(text).shape());
  }

  @Test
  void theBlockEndsWithItsIndentation() {
    String text = "network N(input = 4):\n  linear(3)\ntotal = N.total";
    assertEquals("(network N 4 ((linear 3)))\n(= total (. N total))", Reading.of(text).shape());
  }

  @Test
  void everyLayerIsJudgedByItself() {
    Reading reading = Reading.of("network N(input = 4):\n  linear(3 4)\n  relu\n  conv(;)\nx = 1");
    assertEquals(
        """
        E003 2:12+1 an operator is missing before `4`
        E002 4:8+1 a value is missing after `(`, found `;`""",
        reading.mistakes());
    assertEquals("(= N INVALID)\n(= x 1)", reading.statements());
  }

  @Test
  void aMistakeInTheHeadDoesNotSpillIntoTheLayers() {
    Reading reading = Reading.of("network N(input 4):\n  linear(3)\nx = 1");
    assertEquals("E002 1:17+1 expected `=`, found `4`", reading.mistakes());
    assertEquals("(= N INVALID)\n(= x 1)", reading.statements());
  }

  @Test
  void aLayerSpansItsArguments() {
    Statement.Network network =
        (Statement.Network)
            Reading.of("network N(input = 4): linear(3); relu").cell().statements().get(0);
    assertEquals("linear(3)", network.parts().get(0).span().text());
    assertEquals("relu", network.parts().get(1).span().text());
  }

  @Test
  void sizesKnowTheirPlaces() {
    Statement.Network network =
        (Statement.Network)
            Reading.of("network N(input = 1x28x30): relu").cell().statements().get(0);
    assertEquals("30", network.input().get(2).span().text());
    assertEquals(23, network.input().get(2).span().start());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "network N(input = 4):\n  relu\n  repeat n+1:\n    linear(4)\n    relu\n  tanh",
        "network N(input = 4):\n  relu; repeat n+1:\n      linear(4); relu\n  tanh\n",
        "network N(input = 4):\n  relu\n  repeat n+1: linear(4); relu\n  tanh",
        "network N(input = 4): relu\n\trepeat n+1: linear(4); relu\n\n# note\n\ttanh",
      })
  void repeatedLayersStandInDeeperLinesOrBehindTheColon(String text) {
    assertEquals(
        "(network N 4 ((relu) (repeat (+ n 1) (linear 4) (relu)) (tanh)))",
        Reading.of(text).shape());
  }

  @Test
  void blocksStandInBlocks() {
    String text =
        """
        network N(input = 4):
          repeat 2:
            residual:
              repeat 3:
                relu
              tanh
            shortcut: linear(4)
            residual:
              relu
          softmax
        x = 1""";
    assertEquals(
        "(network N 4 ((repeat 2 (residual (repeat 3 (relu)) (tanh) (shortcut (linear 4)))"
            + " (residual (relu))) (softmax)))\n(= x 1)",
        Reading.of(text).shape());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  relu\n    tanh",
        "    relu\n  tanh",
        "  repeat 2: relu\n    tanh",
        "  repeat 2:\n      relu\n    tanh",
        "  relu\n\ttanh",
        "  repeat 2:\n\trelu",
      })
  void linesOfABlockAreIndentedAlike(String layers) {
    Reading reading = Reading.of("network N(input = 4):\n" + layers + "\nx = 1");
    assertEquals(1, reading.diagnostics().size(), reading::mistakes);
    assertEquals("(= N INVALID)\n(= x 1)", reading.statements());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "repeat:\n    relu",
        "repeat 2\n    relu",
        "repeat 2:",
        "repeat 2: ;",
        "residual:\n  relu",
        "residual 2:\n    relu",
        "shortcut:\n    relu",
        "residual: relu; shortcut: relu",
        "residual:\n    relu\n    shortcut:\n      relu",
        "for i in 1..3:\n    relu",
        "parallel 3:\n    relu\n    tanh",
        "repeat 2: linear(3 4)",
      })
  void aMistakeInABlockIsReportedOnce(String layers) {
    Reading reading = Reading.of("network N(input = 4):\n  relu\n  " + layers + "\n  tanh\nx = 1");
    assertEquals(1, reading.diagnostics().size(), reading::mistakes);
    assertEquals("(= N INVALID)\n(= x 1)", reading.statements());
  }

  @Test
  void blocksAreNestedAsDeepAsTwenty() {
    assertEquals("", nested(20).mistakes());
    assertEquals(
        "E040 1:203+6 blocks of layers are nested deeper than 20 levels", nested(21).mistakes());
    assertEquals(1, nested(5_000).diagnostics().size());
  }

  private static Reading nested(int levels) {
    return Reading.of("network N(input = 4): " + "repeat 1:".repeat(levels) + "relu");
  }

  @Test
  void argumentsAreNoHigherThanOtherExpressions() {
    String sum = "1" + "+1".repeat(20_000);
    assertEquals(1, Reading.of("network N(input = 4): linear(" + sum + ")").diagnostics().size());
    assertEquals(
        1, Reading.of("network N(input = 4): repeat " + sum + ": relu").diagnostics().size());
  }

  @Test
  void theWordsOfANetworkAreNamesElsewhere() {
    assertEquals("", Reading.of("repeat = 1\nresidual = 2\nshortcut = repeat").mistakes());
  }
}
