package dev.workings.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworksTest {
  private static final String[] RESIDUAL = {
    "network N(input = 4):",
    "  linear(8)",
    "  residual:",
    "    linear(3); relu; linear(8)",
    "  shortcut:",
    "    linear(8, bias=false)",
    "  relu",
  };

  @Test
  void theSumOfAResidualBlockIsALayer() {
    assertEquals("Add", valueOf(RESIDUAL, "N.layers[6].name"));
    assertEquals("[40, 27, 0, 32, 64, 0, 0]", valueOf(RESIDUAL, "N.layers.params"));
  }

  @Test
  void bothEndsOfAResidualBlockAreNamed() {
    assertEquals(
        "3:3 E028 the residual block ends with 5 from layer 2 (linear),"
            + " but its input is 8 from layer 1 (linear)",
        Calculation.problemOf(
            "network N(input = 4):", "  linear(8)", "  residual:", "    linear(5)", "  relu"));
    assertEquals(
        "2:3 E028 the residual block ends with 4 from layer 1 (relu),"
            + " but its shortcut is 5 from layer 2 (linear)",
        Calculation.problemOf(
            "network N(input = 4):", "  residual:", "    relu", "  shortcut:", "    linear(5)"));
    assertEquals(
        "2:3 E028 the residual block ends with 6 from layer 1 (linear),"
            + " but its input is 4 from the network's input",
        Calculation.problemOf("network N(input = 4):", "  residual:", "    linear(6)"));
  }

  @Test
  void layersAreCountedThroughRepetitionsInMessages() {
    assertEquals(
        "3:9 E028 layer 8 (conv) needs channels × height × width, but its input is 3",
        Calculation.problemOf(
            "network N(input = 4):",
            "  repeat 3: linear(3); flatten; relu; flatten",
            "  tanh; conv(1, 1)"));
  }

  @Test
  void repeatingIsWritingSeveralTimes() {
    String[] repeated = {"network N(input = 3 x 8 x 8):", "  repeat 2: conv(6, 3, pad=1); relu"};
    String[] written = {
      "network N(input = 3 x 8 x 8):", "  conv(6, 3, pad=1); relu", "  conv(6, 3, pad=1); relu"
    };
    for (String member : List.of("layers.params", "layers.macs", "total", "memory.activations")) {
      assertEquals(valueOf(written, "N." + member), valueOf(repeated, "N." + member));
    }
  }

  @Test
  void repetitionsThatAreAlikeAreOneGroupOfRows() {
    NetworkTable table =
        table("network N(input = 3 x 8 x 8):", "  repeat 4: conv(6, 3, pad=1); relu", "  relu");
    assertEquals(
        List.of("Repetition 1 of 4: layers 1 to 2", "Repetitions 2 to 4 of 4: layers 3 to 8"),
        headings(table));
    assertEquals(7, table.rows().size() - 1);
  }

  private static NetworkTable table(String... lines) {
    Answer answer = Calculation.of(lines).cell().answers().get(0);
    return ((Answer.Counted) answer).table();
  }

  private static List<String> headings(NetworkTable table) {
    List<String> headings = new ArrayList<>();
    for (NetworkTable.Row row : table.rows()) {
      if (row instanceof NetworkTable.Heading heading) {
        headings.add(heading.words());
      }
    }
    return headings;
  }

  @Test
  void layersAreCountedBeforeTheyAreMade() {
    assertEquals(
        "2:10 E040 a network has at most 10000 layers, and these are repeated more often",
        Calculation.problemOf("network N(input = 4):", "  repeat 10^9: relu"));
    assertEquals(
        "2:3 E040 this network has 20000 layers up to here; the limit is 10000",
        Calculation.problemOf("network N(input = 4):", "  repeat 10000: relu; tanh"));
    assertEquals(
        "4:3 E040 this network has 10001 layers up to here; the limit is 10000",
        Calculation.problemOf("network N(input = 4):", "  repeat 10000:", "    relu", "  tanh"));
    assertEquals(
        "10000",
        Calculation.valueOf("network N(input = 4): repeat 10000: relu", "count(N.layers)"));
  }

  @Test
  void repetitionsNestedInEachOtherAreRefusedAtOnce() {
    StringBuilder nested = new StringBuilder("network N(input = 4): ");
    nested.append("repeat 9999: ".repeat(20)).append("linear(5)");
    assertEquals(1, Calculation.of(nested.toString()).diagnostics().size());
  }

  @Test
  void repeatTakesAWholeNumberFromOne() {
    for (String times : List.of("0", "-1", "1.5", "\"a\"", "[1]", "sqrt(2)", "true")) {
      assertEquals(
          "1:30 E020 repeat takes a whole number from 1",
          Calculation.problemOf("network N(input = 4): repeat " + times + ": relu"),
          times);
    }
  }

  @Test
  void sizesOfTheInputArePositiveAndBounded() {
    for (String size : List.of("0", "1000001", "99999999999999999999")) {
      assertEquals(
          "1:23 E028 a size of the input is a whole number from 1 to 1000000",
          Calculation.problemOf("network N(input = 4 x " + size + "): relu"));
    }
  }

  @Test
  void anArgumentIsGivenOnce() {
    for (String layer : List.of("conv(4, k=3, k=3)", "conv(4, 3, k=3)", "conv(k=3, 4, 3, out=4)")) {
      String problem = Calculation.problemOf("network N(input = 1 x 8 x 8): " + layer);
      assertEquals(true, problem.endsWith("is given twice"), problem);
    }
  }

  @Test
  void biasesAreCountedIfAskedFor() {
    String[] network = {
      "#| macs: with-bias",
      "network N(input = 2 x 5 x 5):",
      "  conv(3, 2); batchnorm; conv(1, 4, bias=false); flatten; linear(7)"
    };
    assertEquals("[432, 96, 48, 14]", valueOf(network, "N.layers.macs"));
  }

  @Test
  void memoryIsCountedInBytesOfThePrecision() {
    List<String> precisions = List.of("float64", "float32", "float16", "bfloat16", "int8");
    List<Integer> bytes = List.of(8, 4, 2, 2, 1);
    for (int i = 0; i < bytes.size(); i++) {
      String[] network = {
        "#| precision: " + precisions.get(i), "network N(input = 2 x 3):", "  linear(5); relu"
      };
      assertEquals(20 * bytes.get(i) + "", valueOf(network, "N.memory.weights"));
      assertEquals(20 * bytes.get(i) + "", valueOf(network, "N.memory.activations"));
      assertEquals(10 * bytes.get(i) + "", valueOf(network, "N.layers[2].memory.activations"));
    }
  }

  @Test
  void columnsStandInTheOrderAskedFor() {
    NetworkTable table =
        table("#| columns: [weights, shape]", "network N(input = 2 x 3): linear(5)");
    assertEquals(4, table.header().size());
    assertEquals(4, table.footer().size());
    assertEquals("Words[text=Weights (bytes, float32)]", table.header().get(2).toString());
  }

  @Test
  void theNamedMistakesReachIntoBlocks() {
    String[] network = {
      "#| precision: int8", "network N(input = 4 x 6):", "  repeat 3:", "    residual: attention(2)"
    };
    List<String> lines = new ArrayList<>(List.of(network));
    lines.add("expect N.memory.weights == 432");
    Calculation calculation = Calculation.of(lines.toArray(String[]::new));
    assertEquals(
        List.of("432 is what you get without the biases"),
        calculation.diagnostics().get(0).hints());
  }

  private static String valueOf(String[] network, String expression) {
    List<String> lines = new ArrayList<>(List.of(network));
    lines.add(expression);
    return Calculation.valueOf(lines.toArray(String[]::new));
  }
}
