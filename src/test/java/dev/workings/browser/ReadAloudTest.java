package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.browser.Accessibility.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    String area =
        "A equals pi times r squared, which equals pi times 3 squared,"
            + " which is approximately 28.27";
    assertTrue(names("math").anyMatch(area::equals), () -> names("math").toList().toString());
    assertTrue(IntStream.range(0, tree.size()).filter(this::isMath).allMatch(this::hasNothingInIt));
  }

  @ParameterizedTest
  @ValueSource(strings = {"28.3", "1 over 2", "the matrix with rows 2, 4; 6, 8"})
  void aValueInALineIsWords(String reading) {
    assertTrue(names("StaticText").anyMatch(reading::equals));
  }

  @Test
  void aFormulaInATableIsWords() {
    String head = "the square root of b over 2";
    assertTrue(names("columnheader").anyMatch(head::equals));
    assertTrue(names("cell").anyMatch(name -> name.startsWith("the matrix with rows 2, 4; 6, 8")));
  }

  @Test
  void nothingComputedButNumbersIsReadSignBySign() {
    Set<String> number = Set.of("MathMLMath", "MathMLRow", "MathMLNumber");
    Stream<String> roles = tree.stream().map(Node::role).filter(role -> role.startsWith("MathML"));
    assertEquals(List.of(), roles.filter(role -> !number.contains(role)).distinct().toList());
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
