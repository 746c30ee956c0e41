package dev.workings.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A network written with blocks is the network that is written out without them. */
class UnrolledNetworksTest {
  private static final int NETWORKS = 150;
  private static final List<String> MEMBERS =
      List.of("total", "macs", "memory.activations", "layers.params", "layers.macs");

  private final Random random = new Random(7);

  /** Lines of a block, and the same layers with every repetition written out. */
  private record Written(List<String> blocks, List<String> unrolled) {}

  @Test
  void repeatingIsWritingOut() {
    for (int i = 0; i < NETWORKS; i++) {
      Written written = parts(3);
      List<String> blocks = values(written.blocks());
      assertEquals(values(written.unrolled()), blocks, () -> String.join("\n", written.blocks()));
    }
  }

  private static List<String> values(List<String> layers) {
    List<String> lines = new ArrayList<>(List.of("network N(input = 3 x 2):"));
    layers.forEach(layer -> lines.add("  " + layer));
    MEMBERS.forEach(member -> lines.add("N." + member));
    Calculation calculation = Calculation.of(lines.toArray(String[]::new));
    assertEquals(List.of(), calculation.diagnostics(), () -> String.join("\n", lines));
    return calculation.cell().answers().stream()
        .filter(Answer.Shown.class::isInstance)
        .map(answer -> "" + ((Answer.Shown) answer).value())
        .toList();
  }

  private Written parts(int depth) {
    Written all = new Written(new ArrayList<>(), new ArrayList<>());
    for (int parts = 1 + random.nextInt(3); parts > 0; parts--) {
      Written part = depth == 0 ? layer() : part(depth);
      all.blocks().addAll(part.blocks());
      all.unrolled().addAll(part.unrolled());
    }
    return all;
  }

  private Written part(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> repeat(parts(depth - 1));
      case 1 -> residual(parts(depth - 1));
      default -> layer();
    };
  }

  private Written layer() {
    List<String> layers =
        List.of("relu", "linear(2)", "linear(3, bias=false)", "layernorm", "attention(1)");
    List<String> line = List.of(layers.get(random.nextInt(layers.size())));
    return new Written(line, line);
  }

  private Written repeat(Written inside) {
    int times = 1 + random.nextInt(4);
    List<String> unrolled = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      unrolled.addAll(inside.unrolled());
    }
    return new Written(block("repeat " + times + ":", inside.blocks()), unrolled);
  }

  /** Both branches end with 4 features, whatever they begin with. */
  private Written residual(Written inside) {
    List<String> blocks = new ArrayList<>(inside.blocks());
    List<String> unrolled = new ArrayList<>(inside.unrolled());
    List<String> shortcut = List.of("shortcut:", " relu; linear(4)");
    blocks.add("linear(4)");
    unrolled.add("linear(4)");
    return new Written(
        joined(block("residual:", blocks), shortcut),
        joined(block("residual:", unrolled), shortcut));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** In lines of its own, or behind the colon where it has no blocks. */
  private List<String> block(String head, List<String> inside) {
    boolean flat = inside.stream().noneMatch(line -> line.contains(":") || line.startsWith(" "));
    if (flat && random.nextBoolean()) {
      return List.of(head + " " + String.join("; ", inside));
    }
    List<String> lines = new ArrayList<>(List.of(head));
    String indentation = " ".repeat(1 + random.nextInt(4));
    inside.forEach(line -> lines.add(indentation + line));
    return lines;
  }
}
