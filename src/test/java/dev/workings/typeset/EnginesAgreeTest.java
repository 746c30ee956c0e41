package dev.workings.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.workings.script.Engine;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** KaTeX gives the same bytes, messages and places wherever it runs. */
class EnginesAgreeTest {
  @TempDir private static Path directory;

  private static List<Formula> formulas;
  private static List<Typeset> usual;

  @BeforeAll
  static void typesetOnTheUsualEngine() throws IOException {
    formulas = Formulas.all();
    usual = typeset(Engine.Choice.AUTO, 1);
  }

  @Test
  void thereAreManyFormulasAndSomeAreWrong() {
    long problems = usual.stream().filter(Typeset.Problem.class::isInstance).count();
    assertTrue(formulas.size() > 1000 && problems > 80 && problems < 150, "problems: " + problems);
  }

  /** It is slow, so every other formula must do; {@code -Dformulas.step=1} takes all. */
  @Test
  void theEngineInJavaAgrees() {
    int step = Integer.getInteger("formulas.step", 2);
    assertSame(typeset(Engine.Choice.JAVA, step), step, "Java");
  }

  @Test
  void nodeAgrees() throws IOException, InterruptedException {
    assertSame(Node.typeset(formulas, directory).map(Answer::read).toList(), 1, "Node");
  }

  private static void assertSame(List<Typeset> others, int step, String name) {
    assertEquals((usual.size() + step - 1) / step, others.size());
    for (int i = 0; i < usual.size(); i += step) {
      assertEquals(usual.get(i), others.get(i / step), name + ": " + formulas.get(i).latex());
    }
  }

  private static List<Typeset> typeset(Engine.Choice choice, int step) {
    try (Katex katex = Katex.start(choice, directory)) {
      return IntStream.range(0, (formulas.size() + step - 1) / step)
          .parallel()
          .mapToObj(i -> formulas.get(i * step))
          .map(formula -> katex.math(formula.latex(), formula.display(), formula.macros()))
          .toList();
    }
  }

  /** KaTeX as it is published, in Node.js if that is installed. */
  private static final class Node {
    private static final String RUN =
        """
        const [path, glue, input, output] = process.argv.slice(1);
        const fs = require('fs');
        globalThis.katex = require(path);
        const typeset = new Function(fs.readFileSync(glue, 'utf8') + '; return typeset;')();
        const answer = line => typeset(line.slice(1), line[0] === 'd' ? 'display' : 'inline');
        const lines = fs.readFileSync(input, 'utf8').split('\\n');
        fs.writeFileSync(output, lines.map(answer).join('\\0'));
        """;

    static Stream<String> typeset(List<Formula> formulas, Path directory)
        throws IOException, InterruptedException {
      Path katex = Files.write(directory.resolve("katex.js"), Library.KATEX.bytes("katex.js"));
      Path glue = Files.writeString(directory.resolve("glue.js"), Library.ours("typeset.js"));
      List<String> lines =
          formulas.stream().map(f -> (f.display() ? "d" : "i") + f.latex()).toList();
      Path input = Files.writeString(directory.resolve("in.txt"), String.join("\n", lines));
      Path output = directory.resolve("out.txt");
      assertEquals(0, run("-e", RUN, "" + katex, "" + glue, "" + input, "" + output));
      return Stream.of(Files.readString(output).split("\0"));
    }

    private static int run(String... arguments) throws InterruptedException {
      try {
        List<String> command = Stream.concat(Stream.of("node"), Stream.of(arguments)).toList();
        return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start()
            .waitFor();
      } catch (IOException missing) {
        return abort("node is not installed: not compared with it");
      }
    }
  }
}
