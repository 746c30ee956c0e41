package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.browser.Accessibility.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A screen reader says a computed formula as a sentence; the tree is kept in target/reading.txt.
 */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadAloudTest {
  private List<Node> tree;

  @BeforeAll
  void read(ReadingRoom room) throws IOException {
    room.browser().look(Look.DESK);
    room.browser().open(room.served().page("trials/reading/index.html").address());
    tree = Accessibility.of(room.browser());
    Files.write(Path.of("target/reading.txt"), tree.stream().map(Node::toString).toList());
  }

  @Test
  void aFormulaOfACellIsOneNodeThatIsASentence() {
    assertEquals(
        "f of x equals x squared over 2, for x equals 1 half ",
        names("math").findFirst().orElse(""));
    assertTrue(IntStream.range(0, tree.size()).filter(this::isMath).allMatch(this::hasNothingInIt));
  }

  @Test
  void noComputedFormulaIsReadSignBySign() {
    assertEquals(List.of(), names("MathMLMath").toList());
  }

  private Stream<String> names(String role) {
    return tree.stream().filter(node -> node.role().equals(role)).map(Node::name);
  }

  private boolean isMath(int at) {
    return tree.get(at).role().equals("math");
  }

  private boolean hasNothingInIt(int at) {
    return at + 1 == tree.size() || tree.get(at + 1).depth() <= tree.get(at).depth();
  }
}
