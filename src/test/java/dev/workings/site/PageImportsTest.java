package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageImportsTest {
  @Test
  void aPageUsesWhatItsNeighbourComputed() {
    assertEquals(
        List.of(),
        problems(
            "content/a/one.md", cell("k = 3\nf(x) = k*x"),
            "content/a/two.md", cell("use \"one\" (f, k as n)\nexpect f(2) + n == 9")));
  }

  @Test
  void aPageIsAlsoNamedFromTheTop() {
    assertEquals(
        List.of(),
        problems(
            "content/one.md", cell("x = 1"),
            "content/b/two.md", cell("use \"one\" (x)\nexpect x == 1")));
  }

  @Test
  void pagesThatUseEachOtherAreNamedAllTheWayRound() {
    List<String> problems =
        problems(
            "content/one.md", cell("use \"two\" (y)\nx = y"),
            "content/two.md", cell("use \"one\" (x)\ny = x"));
    assertEquals(true, problems.contains("E015 pages use each other: one.md → two.md → one.md"));
  }

  private static String cell(String text) {
    return "# Page\n\n```{calc}\n" + text + "\n```\n";
  }

  private static List<String> problems(String... paths) {
    return Workings.check(Paper.of(paths), BuildOptions.DEFAULT).diagnostics().stream()
        .map(d -> d.code() + " " + d.message())
        .toList();
  }
}
