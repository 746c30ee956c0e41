package dev.workings.latex;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.eval.Answer;
import dev.workings.script.Engine;
import dev.workings.typeset.Katex;
import dev.workings.typeset.Typeset;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** KaTeX accepts whatever is printed. */
class TypesettingTest {
  private static final int CELLS = 400;

  @TempDir private static Path directory;
  private static Katex katex;

  @BeforeAll
  static void start() {
    katex = Katex.start(Engine.Choice.AUTO, directory);
  }

  @AfterAll
  static void stop() {
    katex.close();
  }

  @Test
  void randomCellsAreTypeset() {
    RandomCells random = new RandomCells(3);
    int formulas = 0;
    for (int i = 0; i < CELLS; i++) {
      String text = random.cell();
      for (Answer answer : Cell.of(text).answers()) {
        String latex = Cell.latex(answer);
        if (!latex.isEmpty() && latex.length() < 10_000) {
          Typeset typeset = katex.math(latex, true, Map.of());
          assertInstanceOf(Typeset.Html.class, typeset, () -> text + latex + typeset);
          formulas++;
        }
      }
    }
    assertTrue(formulas > CELLS, "only " + formulas + " formulas");
  }
}
