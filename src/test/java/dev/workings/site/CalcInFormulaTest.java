package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code \calc{…}} inside a formula of the author's. */
class CalcInFormulaTest {
  @Test
  void namesAreSetAsThePageWantsThem() {
    Paper world =
        Paper.of(
            "content/index.md",
            """
            ---
            symbols:
              Loss: \\mathcal{L}
            ---
            ```{calc}
            Loss = 1 + 1
            ```
            $x \\to \\calc{show Loss}$
            """);
    assertEquals(List.of(), messages(Workings.build(world, BuildOptions.DEFAULT)));
    String page = world.published().get("site/index.html");
    assertTrue(page.contains(">x \\to {{\\mathcal{L}} = 1 + 1 = 2}</annotation>"), page);
  }

  @Test
  void aValueThatFailedIsReportedOnceAndTheRestIsTypeset() {
    Paper world = Paper.of("content/index.md", "$a = \\calc{1/0} + b$");
    assertEquals(
        List.of("content/index.md:1:14: error[E022]: the divisor is 0"),
        messages(Workings.check(world, BuildOptions.DEFAULT)));
  }

  private static List<String> messages(BuildResult result) {
    return result.diagnostics().stream().map(Object::toString).toList();
  }
}
