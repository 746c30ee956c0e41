package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.eval.Imports;
import dev.workings.markdown.Document;
import dev.workings.markdown.Markdown;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many numbers a page shows, and of which kinds: computed, checked, given. */
class LedgerTest {
  private static Ledger ledger(String markdown) {
    Diagnostics found = new Diagnostics();
    Document document = Markdown.read(Source.of("content/page.md", markdown), found);
    Labels labels = Labelling.of(document, false, found);
    Page page = Page.of("page.md", document, FrontMatter.NONE, labels, List.of(), null);
    Ledger ledger = Ledger.of(Answering.of(page, Pages.english(), Imports.NONE, found));
    assertEquals(List.of(), found.sorted());
    return ledger;
  }

  private static Tally tally(String... lines) {
    return ledger(String.join("\n", lines)).tally();
  }

  private static Tally cell(String... lines) {
    return tally("```{calc}\n" + String.join("\n", lines) + "\n```");
  }

  private static Tally computed(int count) {
    return new Tally(count, 0, 0);
  }

  private static Tally checked(int count) {
    return new Tally(0, count, 0);
  }

  private static Tally given(int count) {
    return new Tally(0, 0, count);
  }

  @Test
  void aPageWithoutNumbersHasNone() {
    assertEquals(Tally.NONE, tally("Two and three are $2$ and $3$."));
    assertEquals(Tally.NONE, cell("f(x) = x + 1", "t = \"text\"", "b = 1 < 2"));
  }

  @Test
  void whatIsWrittenAsANumberIsGivenAndWhatIsWorkedOutIsComputed() {
    assertEquals(
        new Tally(2, 0, 4),
        cell("a = 2", "b = -0.5", "c = 20%", "d = [1, 2; 3, 4]", "e_1 = a + b", "f = 1/3"));
  }

  @Test
  void anEntryOrAnotherNameOfWhatIsGivenIsGiven() {
    assertEquals(given(4), cell("d = [1, 2, 3]", "d[2]", "x = d", "d[2..3]"));
    assertEquals(new Tally(2, 0, 1), cell("d = [1, 2, 3]", "d[1 + 1]", "d'"));
  }

  @Test
  void anExpectationChecksWhatItNames() {
    assertEquals(
        new Tally(1, 3, 0),
        cell(
            "a = 1 + 1", "b = a * a", "c = a - 1", "expect a == 2 and b > c + 1 - a", "x = 3 * 4"));
  }

  @Test
  void anExpectationChecksTheExpressionThatIsShownHoweverItIsSpaced() {
    assertEquals(checked(1), cell("2 * 3", "expect 2*3 == 6"));
    assertEquals(checked(1), cell("a = 2 * 3", "expect 2*3 == 6"));
    assertEquals(computed(1), cell("2 * 3", "expect 3 * 2 == 6"));
  }

  @Test
  void aNumberThatWasGivenStaysGivenWhenItIsChecked() {
    assertEquals(given(1), cell("a = 2", "expect a == 2"));
  }

  @Test
  void whatIsSaidOfOneEntryIsNotSaidOfAll() {
    assertEquals(computed(1), cell("v = [1 + 1, 2 + 2]", "expect v[1] == 2"));
    assertEquals(new Tally(1, 1, 0), cell("v = [1 + 1, 2 + 2]", "v[1]", "expect v[1] == 2"));
    assertEquals(checked(1), cell("v = [1 + 1, 2 + 2]", "expect sum(v) == 6"));
  }

  @Test
  void whatOnlyOneSideOfAnOrNamesMayNeverHaveBeenLookedAt() {
    assertEquals(new Tally(1, 1, 0), cell("a = 1 + 1", "b = 2 + 2", "expect a == 2 or a > b"));
    assertEquals(computed(1), cell("a = 1 + 1", "expect true or a == 3"));
  }

  @Test
  void variablesOfAnExpectationAreNoNamesOfThePage() {
    assertEquals(
        new Tally(1, 1, 1),
        cell(
            "i = 7",
            "f(x) = x + 1",
            "a = f(i)",
            "b = i + 1",
            "expect sum(f(i) * b for i in 1..2) > 0"));
  }

  @Test
  void aCheckBehindOrInAHiddenCellCountsForTheNumberBeforeIt() {
    assertEquals(
        checked(1),
        tally(
            "```{calc}",
            "a = 1 + 1",
            "```",
            "",
            "```{calc}",
            "#| output: hide",
            "expect a == 2",
            "```"));
  }

  @Test
  void aNameThatIsShownTwiceIsOneNumberAlsoWithOtherDigits() {
    Ledger ledger =
        ledger(
            "```{calc}\na = 2 / 3\n```\n`= a`, `= a as 2 dp`, `= a as 2 dp`, $\\calc{a as 3 dp}$");
    assertEquals(computed(1), ledger.tally());
    assertEquals(
        List.of("2/3", "0.67", "0.667"),
        ledger.entries().get(0).figures().stream().map(figure -> figure.text()).toList());
  }

  @Test
  void anExpressionThatIsShownTwiceIsOneNumber() {
    assertEquals(computed(1), tally("`= 1 + 1` and `{calc} 1+1`"));
  }

  @Test
  void whatAHiddenCellDefinesCountsWhereItIsShown() {
    String hidden = "```{calc}\n#| output: hide\na = 1 + 1\nb = 3\n```\n";
    assertEquals(Tally.NONE, tally(hidden));
    assertEquals(new Tally(1, 0, 1), tally(hidden, "`= a` and $\\calc{b}$"));
  }

  @Test
  void aValueThatTheWorkingLeavesOutIsNotShown() {
    assertEquals(Tally.NONE, cell("#| show: [symbolic]", "a = 1 + 1"));
  }

  @Test
  void eachCellOfATableIsANumber() {
    assertEquals(
        new Tally(3, 3, 4),
        cell(
            "n = [1, 2, 3]",
            "P(i) = n[i]^2",
            "for i in 1..3: n[i], P(i), P(i) + 1",
            "expect P(2) == 4 and P(3) + 1 == 10"));
  }

  @Test
  void aTableCellIsCheckedByItsEntryOrByItsColumn() {
    String table =
        "```{calc}\n#| output: hide\nv = [1 + 1, 2, 3]\nw = [t^2 for t in v]\n%s\n```\n```{table}\nv\nw total sum(w)\n```";
    assertEquals(computed(7), tally(with(table, "")));
    assertEquals(new Tally(6, 1, 0), tally(with(table, "expect v[3] == 3")));
    assertEquals(new Tally(4, 3, 0), tally(with(table, "expect w == [4, 4, 9]")));
    assertEquals(new Tally(3, 4, 0), tally(with(table, "expect sum(w) == 17")));
  }

  @Test
  void rowsThatAreLeftOutAreNotCountedAndLongTablesAreCountedInFull() {
    String cell =
        "```{calc}\n#| output: hide\nv = [t^2 for t in 1..10000]\n```\n```{table}\n%sv\n```";
    assertEquals(computed(10_000), tally(with(cell, "")));
    assertEquals(computed(5), tally(with(cell, "#| rows: 5\n")));
    assertEquals(1, ledger(with(cell, "")).entries().size());
  }

  @Test
  void theNumbersOfANetworkAreThoseOfItsRowsAndTotals() {
    String network = "```{network}\nnetwork N(input = 3):\n  linear(2); relu\n```\n";
    assertEquals(computed(6), tally(network));
    assertEquals(
        new Tally(4, 2, 0),
        tally(
            network,
            "```{calc}",
            "#| output: hide",
            "expect N.layers[1].params == 8 and N.total == 8",
            "```"));
    assertEquals(computed(6), tally(network, "`= N.total`"));
  }

  @Test
  void anExampleHasNoPartInIt() {
    assertEquals(
        computed(1),
        tally(
            "```{calc}",
            "a = 1 + 1",
            "```",
            "",
            "```{example}",
            "a = 3 * 3",
            ".",
            "value: 9",
            "```"));
  }

  /** Counted by hand, statement by statement. */
  @Test
  void theAssignmentsCountsAreThoseCountedByHand() throws IOException {
    assertEquals(new Tally(38, 14, 6), tally(page("q1-parameters")));
    assertEquals(new Tally(32, 31, 11), tally(page("q3-loss")));
  }

  private static String with(String text, String part) {
    return text.replace("%s", part);
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("content/assignment-1/" + name + ".md"));
  }

  @Test
  void thePlacesOfInputsAreKnown() {
    LedgerEntry entry =
        ledger("```{calc}\na = 2\nf(x) = x + 1\nb = f(a) * pi\n```").entries().get(1);
    assertEquals("f(a) * pi", entry.origin().expression());
    assertEquals(
        List.of("f(x) = x + 1", "a = 2"),
        entry.origin().inputs().stream().map(i -> i.text()).toList());
    assertEquals("content/page.md:3:1", entry.origin().inputs().get(0).place().toString());
    assertEquals("9.4247779607693797153…", entry.figures().get(0).exact());
    assertFalse(entry.origin().given());
    assertTrue(entry.figures().get(0).rounding() != null);
  }
}
