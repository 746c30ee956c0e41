package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of cells and formulas, and references to them. */
class LabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "loss → 1 + 1 → the label of a formula begins with eq- → write eq-loss",
        "loss → for n in [1]: n → the label of a table begins with tbl- → write tbl-loss",
        "eq_loss → 1 + 1 → the label of a formula begins with eq- → write eq-loss",
        "'\"eq-loss\"' → 1 + 1 → the label of a formula begins with eq- → write eq-loss",
        "tab:loss → for n in [1]: n → the label of a table begins with tbl- → write tbl-loss",
        "'' → 1 + 1 → the label of a formula begins with eq- → write eq-name",
        "eq- → 1 + 1 → a label is made of letters and digits, with - _ . : between them"
            + " → write eq-name",
        "tbl-a b! → for n in [1]: n → a label is made of letters and digits,"
            + " with - _ . : between them → write tbl-a-b",
        "tbl-a → 1 + 1 → tbl- is for a table, and this is a formula → write eq-a",
        "fig-a → f(x) = x → fig- is for a figure, and this is a formula → write eq-a",
        "eq-a → for n in [1]: n → eq- is for a formula, and this is a table → write tbl-a",
        "eq-a → expect 1 == 1 → nothing is shown here that could have a number"
            + " → take the label away",
        "eq-a → #| output: hide;1 → nothing is shown here that could have a number"
            + " → take the label away",
      })
  void labelsThatDoNotFit(String label, String cell, String message, String hint) {
    List<Diagnostic> found = check(cell(label, cell.replace(';', '\n')));
    assertEquals(List.of("E109 2 " + message), summary(found));
    assertEquals(List.of(hint), found.get(0).hints());
  }

  @Test
  void aCellWithMistakesIsNotBlamedForItsLabelToo() {
    assertEquals(
        List.of("E002 3 a value is missing after `+`"), summary(check(cell("eq-a", "1 +"))));
    assertEquals(List.of(), check(cell("tbl-a", "#| error: expected\nfor n in [1/0]: n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "# Eq a → CELL → content/index.md:1:1",
        "# Other {#eq-a} → CELL → content/index.md:1:10",
        "$$x$$ {#eq-a} → CELL → content/index.md:1:9",
        "CELL → CELL → content/index.md:2:11",
        "CELL → $$x$$ {#eq-a} → content/index.md:2:11",
        "CELL → # Eq a → content/index.md:2:11",
        "CELL → ![](a){#eq-a} → content/index.md:2:11",
      })
  void aLabelTakenTwiceIsReportedAtItsSecondPlace(String one, String two, String first) {
    String page = (one + "\n\n" + two).replace("CELL", cell("eq-a", "1 + 1"));
    List<Diagnostic> taken =
        check(page).stream().filter(d -> d.code().toString().equals("E108")).toList();
    assertEquals(1, taken.size());
    assertEquals("the id 'eq-a' is taken", taken.get(0).message());
    assertEquals(first, taken.get(0).labels().get(0).span().toString());
    assertTrue(taken.get(0).span().position().line() > 2, taken.toString());
    assertEquals(List.of("choose another label"), taken.get(0).hints());
  }

  @Test
  void anUnknownLabelIsReportedWithTheNearestOne() {
    List<Diagnostic> found = check("By @eq-los.\n\n" + cell("eq-loss", "1 + 1"));
    assertEquals(List.of("E110 1 nothing is labelled eq-los"), summary(found));
    assertEquals(List.of("did you mean eq-loss?"), found.get(0).hints());
  }

  @Test
  void anIdWithoutANumberCannotBeReferredTo() {
    List<Diagnostic> found = check("In a line ![a plot](p.svg){#fig-plot}\n\nBy @fig-plot.\n");
    assertEquals("what is labelled fig-plot has no number", found.get(0).message());
    assertEquals(List.of("link to it: [text](#fig-plot)"), found.get(0).hints());
  }

  @Test
  void aLabelOnSeveralOtherPagesIsNotGuessed() {
    Paper world =
        Paper.of(
            "content/index.md", "By @eq-a.",
            "content/x/one.md", cell("eq-a", "1 + 1"),
            "content/two.md", "$$ x $$ {#eq-a}");
    List<Diagnostic> found = Workings.check(world, BuildOptions.DEFAULT).diagnostics();
    assertEquals(List.of("E110 1 2 pages have the label eq-a"), summary(found));
    assertEquals(2, found.get(0).labels().size());
    assertEquals(List.of("link to the one you mean: [text](two.md#eq-a)"), found.get(0).hints());
  }

  @Test
  void linksToLabelsAreCheckedAsThoseToHeadings() {
    Paper world =
        Paper.of(
            "content/index.md",
            "[good](a.md#eq-a), [bad](a.md#eq-b)",
            "content/a.md",
            cell("eq-a", "1 + 1"));
    assertEquals(
        List.of("E305 1 no place #eq-b in a.md"),
        summary(Workings.check(world, BuildOptions.DEFAULT).diagnostics()));
  }

  private static String cell(String label, String lines) {
    return "```{calc}\n#| label: " + label + "\n" + lines + "\n```\n";
  }

  private static List<Diagnostic> check(String page) {
    Paper world = Paper.of("content/index.md", page, "content/a", "", "content/p.svg", "");
    return Workings.check(world, BuildOptions.DEFAULT).diagnostics();
  }

  private static List<String> summary(List<Diagnostic> found) {
    return found.stream()
        .map(d -> d.code() + " " + d.span().position().line() + " " + d.message())
        .toList();
  }
}
