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
        "  network N(input = 1x 28 x28):\r\n   flatten\r\n    linear(3, bias=false)\r\n",
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
    assertEquals("linear(3)", network.layers().get(0).span().text());
    assertEquals("relu", network.layers().get(1).span().text());
  }

  @Test
  void sizesKnowTheirPlaces() {
    Statement.Network network =
        (Statement.Network)
            Reading.of("network N(input = 1x28x30): relu").cell().statements().get(0);
    assertEquals("30", network.input().get(2).span().text());
    assertEquals(23, network.input().get(2).span().start());
  }
}
