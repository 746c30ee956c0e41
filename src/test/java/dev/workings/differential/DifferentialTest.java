package dev.workings.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.workings.site.EvalLine;
import dev.workings.site.Workings;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every digit against PARI/GP (program {@code gp}, Debian package {@code pari-gp}), through the
 * door that {@code workings eval} uses. The seeds are fixed. A build asks the first {@value
 * #SAMPLE} of each kind of questions; with {@code -Dworkings.differential=200000}, or any other
 * number, it asks so many. Without gp nothing is asked, and the report says so.
 */
class DifferentialTest {
  private static final int SAMPLE = 20_000;
  private static final int QUESTIONS = Integer.getInteger("workings.differential", SAMPLE);

  /** Statements of one cell, which may have 65,536 characters. */
  private static final int CELL = 50;

  @TempDir private Path folder;

  @Test
  void digitsOfRealsAreThoseOfPari() throws IOException, InterruptedException {
    compare(new RealQuestions(17)::next);
  }

  @Test
  void exactExpressionsHaveTheValueOfPari() throws IOException, InterruptedException {
    compare(new ExactQuestions(19)::next);
  }

  private void compare(Supplier<? extends Question> next) throws IOException, InterruptedException {
    assumeTrue(PariGp.isInstalled(), "gp is not installed: digits are not compared with PARI");
    List<Question> questions = Stream.generate(next).limit(QUESTIONS).collect(Collectors.toList());
    List<String> printed = PariGp.answers(questions, folder);
    assertEquals(questions.size(), printed.size(), "gp did not answer everything");
    List<String> values = values(questions);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      String expected = questions.get(i).expected(printed.get(i));
      if (!expected.equals(values.get(i))) {
        differences.add(questions.get(i).statement() + "\n " + expected + "\n " + values.get(i));
      }
    }
    String first = differences.stream().limit(10).collect(Collectors.joining("\n"));
    assertEquals(List.of(), differences, () -> differences.size() + " differ:\n" + first);
  }

  private static List<String> values(List<Question> questions) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < questions.size(); i += CELL) {
      values.addAll(cell(questions.subList(i, Math.min(i + CELL, questions.size()))));
    }
    return values;
  }

  private static List<String> cell(List<Question> questions) {
    String text = questions.stream().map(Question::statement).collect(Collectors.joining("\n"));
    List<EvalLine> lines = Workings.eval(Source.of("questions", text), new Diagnostics());
    return lines.stream().map(line -> line.value() == null ? "no value" : line.value()).toList();
  }
}
