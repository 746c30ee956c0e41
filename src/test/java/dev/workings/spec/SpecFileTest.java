package dev.workings.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecFileTest {
  private static final String TEXT =
      """
      # Fractions

      Some prose.

      ```{example}
      x = 1 / 3
      x
      .
      value: 1/3
      latex:
        \\frac{1}{3}

        = x
      value: 1/3
      ```

      ## Errors ##

      ````{example}
      ```
      .
      error: E004 2:1 open
      hint: close it
      ````

      ~~~text
      ```{example}
      # no heading
      ```
      ~~~

      ```{example}
      fine
      ```
      """;

  private static final SpecFile FILE = SpecFile.of("f.md", TEXT);

  @Test
  void examplesKnowTheirHeadingAndLine() {
    assertEquals(
        List.of("f.md:5 Fractions", "f.md:19 Errors", "f.md:32 Errors"),
        FILE.examples().stream().map(Example::toString).toList());
  }

  @Test
  void aPointDividesInputAndExpectations() {
    assertEquals("x = 1 / 3\nx\n", FILE.examples().get(0).input());
    assertEquals("```\n", FILE.examples().get(1).input());
    assertEquals("fine\n", FILE.examples().get(2).input());
    assertEquals(List.of(), FILE.examples().get(2).expectations());
  }

  @Test
  void aTextStandsBehindItsKeyOrIndentedBelow() {
    assertEquals(
        List.of(
            new Expectation("value", "1/3"),
            new Expectation("latex", "\\frac{1}{3}\n\n= x"),
            new Expectation("value", "1/3")),
        FILE.examples().get(0).expectations());
  }

  @Test
  void anExampleHoldsIfEveryKeyItPromisesHolds() {
    Example example = FILE.examples().get(0);
    assertTrue(example.holds(result(List.of("1/3", "1/3"), "\\frac{1}{3}\n\n= x")));
    assertFalse(example.holds(result(List.of("1/3"), "\\frac{1}{3}\n\n= x")));
    assertFalse(example.holds(result(List.of("1/3", "2/3"), "\\frac{1}{3}\n\n= x")));
  }

  @Test
  void missingAndUnexpectedErrorsBothFail() {
    Result failed = new Result(Map.of(), List.of(open("open")));
    Result fine = new Result(Map.of(), List.of());
    assertTrue(FILE.examples().get(1).holds(failed));
    assertFalse(FILE.examples().get(1).holds(fine));
    assertFalse(FILE.examples().get(2).holds(failed));
    assertTrue(FILE.examples().get(2).holds(fine));
  }

  @Test
  void updatingRewritesWhatFailsAndNothingElse() {
    Chain chain =
        example ->
            example.input().startsWith("x")
                ? result(List.of("1/3", "1/3"), "\\frac{1}{3}\n\n= x")
                : new Result(Map.of(), List.of(open("changed")));
    String updated = FILE.updated(chain);
    assertEquals(
        TEXT.replace("error: E004 2:1 open", "error: E004 2:1 changed")
            .replace("fine\n```", "fine\n.\nerror: E004 2:1 changed\n```"),
        updated);
    assertEquals(updated, SpecFile.of("f.md", updated).updated(chain));
  }

  @Test
  void updatingWritesLongTextsBelowTheirKeys() {
    SpecFile file = SpecFile.of("f.md", "```{example}\nx\n.\nlatex: y\nerror: z\n```\n");
    String updated = file.updated(input -> result(List.of(), "a\nb"));
    assertEquals("```{example}\nx\n.\nlatex:\n  a\n  b\n```\n", updated);
  }

  @Test
  void malformedFilesAreRefusedWithTheirLine() {
    assertRefused("```{example}\nx\n", "f.md:1: the fence is not closed");
    assertRefused("```{example}\nx\n.\nvalu: 3\n```", "f.md:4: expected one of " + Result.KEYS);
    assertRefused("```{example}\nx\n.\nvalue: 3\n4\n```", "f.md:5: expected one of " + Result.KEYS);
  }

  private static void assertRefused(String text, String message) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> SpecFile.of("f.md", text));
    assertEquals(message, refused.getMessage());
  }

  private static Result result(List<String> values, String latex) {
    return new Result(Map.of("value", values, "latex", List.of(latex)), List.of());
  }

  private static Diagnostic open(String message) {
    return Diagnostic.error(Code.UNCLOSED, message, Source.of("e", "a\nb").span(2, 3))
        .hint("close it");
  }
}
