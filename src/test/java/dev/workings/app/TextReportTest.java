package dev.workings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final Source PAGE =
      Source.of("content/q1.md", "a\ntotal = 61_706\n\nexpect total == 61760\n");

  @Test
  void aFindingIsShownWithItsLineItsLabelsAndItsHints() {
    Diagnostic d =
        Diagnostic.error(Code.EXPECTATION_FAILED, "expectation failed", at(PAGE, "total =="))
            .caret("is 61706")
            .label(at(PAGE, "total = 6"), "defined here")
            .hint("check the total");
    assertReport(
        d,
        """
        content/q1.md:4:8: error[E031]: expectation failed
            4 | expect total == 61760
              |        ^^^^^^^^ is 61706
            2 | total = 61_706
              | --------- defined here
              = hint: check the total
        """);
  }

  @Test
  void aLineIsShownOnceForTwoPlacesInIt() {
    assertReport(
        error(at(PAGE, "61760")).label(at(PAGE, "expect"), "begins here"),
        """
        content/q1.md:4:17: error[E002]: m
            4 | expect total == 61760
              |                 ^^^^^
              | ------ begins here
        """);
  }

  @Test
  void twentyFindingsOfAFileAreToldAndTheRestCounted() {
    Source source = Source.of("a.md", "x".repeat(23));
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      many.add(error(source.span(i, i + 1)));
    }
    String report = new TextReport("", false).of(many);
    assertEquals(20, report.split("error\\[E002\\]", -1).length - 1);
    assertTrue(report.endsWith("\na.md: 3 more\n"), report);
  }

  @Test
  void aLabelInAnotherFileNamesIt() {
    Source other = Source.of("content/lenet.md", "W = 1\n");
    Diagnostic d =
        Diagnostic.warning(Code.ALREADY_DEFINED, "defined twice", at(PAGE, "total"))
            .label(at(other, "W"), "first here");
    assertReport(
        d,
        """
        content/q1.md:2:1: warning[E011]: defined twice
            2 | total = 61_706
              | ^^^^^
              : content/lenet.md:1:1
            1 | W = 1
              | - first here
        """);
  }

  @Test
  void caretsStandUnderTabsAndWideCharacters() {
    Source source = Source.of("a.md", "\t日本e\u0301 x\ty\n");
    assertReport(
        error(at(source, "x\t")),
        "a.md:1:7: error[E002]: m\n" + "    1 |     日本e\u0301 x y\n" + "      |           ^^\n");
  }

  @Test
  void aPlaceAtTheEndOfALineHasOneCaret() {
    Source source = Source.of("a.md", "ab\ncd\n");
    assertReport(
        error(source.span(2, 2)),
        """
        a.md:1:3: error[E002]: m
            1 | ab
              |   ^
        """);
  }

  @Test
  void aPlaceOverSeveralLinesIsMarkedToTheEndOfTheFirst() {
    Source source = Source.of("a.md", "ab\ncd\n");
    assertReport(
        error(source.span(1, 5)),
        """
        a.md:1:2: error[E002]: m
            1 | ab
              |  ^
        """);
  }

  @Test
  void aFileAsAWholeHasNoExcerpt() {
    assertReport(error(Source.of("a.md", "").span(0, 0)), "a.md:1:1: error[E002]: m\n");
  }

  @Test
  void ofALongLineOnlyTheNeighbourhoodIsShown() {
    Source source = Source.of("a.md", "x".repeat(1_000_000) + "!" + "y".repeat(1_000_000));
    String report = new TextReport("", false).of(List.of(error(at(source, "!"))));
    assertTrue(report.length() < 400, report);
    assertTrue(report.contains("…" + "x".repeat(80) + "!" + "y".repeat(40) + "…"), report);
  }

  @Test
  void nothingInAPageSteersTheTerminal() {
    Source source = Source.of("a.md", "\u001B[31m\u202Ered\n");
    String report =
        new TextReport("", false)
            .of(
                List.of(
                    Diagnostic.error(Code.UNCLOSED, "\u001B]0;x\n::error::", source.span(0, 1))));
    assertEquals(
        "a.md:1:1: error[E004]: \uFFFD]0;x\uFFFD::error::\n"
            + "    1 | \uFFFD[31m\uFFFDred\n"
            + "      | ^\n",
        report);
  }

  @Test
  void colourIsAddedAroundTheSameText() {
    List<Diagnostic> d = List.of(error(at(PAGE, "total")).caret("here").hint("h"));
    String coloured = new TextReport("", true).of(d);
    assertTrue(coloured.contains("\u001B[1;31merror[E002]\u001B[0m"), coloured);
    assertEquals(new TextReport("", false).of(d), coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @Test
  void pathsLeadThroughTheSitesFolder() {
    String report = new TextReport("docs/", false).of(List.of(error(at(PAGE, "a"))));
    assertTrue(report.startsWith("docs/content/q1.md:1:1:"), report);
  }

  private static Diagnostic error(Span span) {
    return Diagnostic.error(Code.UNEXPECTED_TOKEN, "m", span);
  }

  private static Span at(Source source, String text) {
    int start = source.text().indexOf(text);
    return source.span(start, start + text.length());
  }

  private static void assertReport(Diagnostic d, String report) {
    assertEquals(report, new TextReport("", false).of(List.of(d)));
  }
}
