package dev.workings.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.function.PlainText;
import dev.workings.function.Term;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.syntax.CellKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColumnTableTest {
  private final Diagnostics found = new Diagnostics();
  private final Evaluator page = new Evaluator(found, Imports.NONE);

  @Test
  void vectorsRangesAndListsAreColumns() {
    calc("v = [0.5, 2, 0.25]");
    assertEquals(
        "n | Value | 1..3\na | 0.50 | 1\nb | 2.00 | 2\nc | 0.25 | 3",
        table("[\"a\", \"b\", \"c\"] \"n\"", "v \"Value\"", "1..3"));
  }

  @Test
  void aTotalHasTheDecimalsOfItsColumn() {
    assertEquals("x\n1.00\n0.25\n1.25", table("[1, 0.25] \"x\" total 1.25"));
    assertEquals("x\n0.50\n0.25\n3.00", table("[0.5, 0.25] \"x\" total 3"));
    assertEquals("x\n0.5\n2.0\n1.3", table("[0.5, 2] as 1 dp \"x\" total 5/4 + 0.01"));
  }

  @Test
  void aTotalOfAnotherSortIsShownInItsOwnWay() {
    assertEquals("x\n1\n2\n1.5", table("[1, 2] \"x\" total 3/2"));
    assertEquals("x\n0.12\n0.35\n1.05", table("[0.12, 0.35] \"x\" total 1.05"));
    assertEquals("x\n1\n2\n4/3", table("[1, 2] \"x\" total 4/3"));
    assertEquals("x\n1\n2\n1.41421", table("[1, 2] \"x\" total sqrt(2)"));
    assertEquals("x\n1\n2\nSum", table("[1, 2] \"x\" total \"Sum\""));
  }

  @Test
  void belowAColumnWithoutATotalNothingStands() {
    assertEquals("a | b\n1 | 3\n2 | 4\n | 7", table("[1, 2] \"a\"", "[3, 4] \"b\" total 7"));
  }

  @Test
  void aComprehensionIsHeadedByItsItem() {
    assertEquals("n^2 | 3..4\n1 | 3\n4 | 4", table("[n^2 for n in 1..2]", "3..4"));
  }

  @Test
  void aColumnOfANetworkIsAColumn() {
    calc("network N(input = 4): linear(3); relu; linear(2)");
    assertEquals("P\n15\n0\n8\n23", table("N.layers.params \"P\" total N.total"));
  }

  @Test
  void rowsInTheMiddleAreLeftOut() {
    Answer.Tabulated tabulated = tabulated("#| rows: 3", "1..1000 \"n\" total 7");
    assertEquals("n\n1\n2\n1000\n7", text(tabulated.table()));
    assertEquals(997, tabulated.table().omitted());
    assertEquals(0, tabulated("#| rows: 3", "1..3").table().omitted());
  }

  @Test
  void columnsOfUnequalLengthNameBothPlaces() {
    table("1..3", "[1, 2]");
    Diagnostic only = found.sorted().get(0);
    assertEquals("this column has 2 rows, the first one has 3", only.message());
    assertEquals("[1, 2]", only.span().text());
    assertEquals("1..3", only.labels().get(0).span().text());
  }

  @Test
  void everyColumnThatCannotBeHadIsReported() {
    table("nobody", "1..3", "[1/0]", "5", "[1, 2; 3, 4]", "[] total [1]");
    assertEquals(
        List.of("E010", "E022", "E024", "E024", "E024"),
        found.sorted().stream().map(d -> d.code().toString()).toList());
  }

  @Test
  void anEmptyColumnIsATableWithoutRows() {
    assertEquals("x", table("[n for n in 1..0] \"x\""));
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void thePageHasSoManyCellsOfTables() {
    String column = "[0 for n in 1..50000]";
    table(column, column, column);
    assertEquals(List.of(), found.sorted());
    table(column);
    assertTrue(found.sorted().get(0).message().contains("200,000 cells"));
  }

  @Test
  void formulasInCellsCountForMore() {
    table("[1/(3*n) for n in 1..11000]");
    assertTrue(found.sorted().get(0).message().contains("200,000 cells"));
  }

  private void calc(String text) {
    page.cell(Slice.of(Source.of("calc", text)));
  }

  private Answer.Tabulated tabulated(String... lines) {
    return (Answer.Tabulated) answer(lines);
  }

  private Answer answer(String... lines) {
    Slice text = Slice.of(Source.of("table", String.join("\n", lines)));
    return page.cell(CellKind.TABLE, text).answers().get(0);
  }

  private String table(String... lines) {
    return answer(lines) instanceof Answer.Tabulated tabulated ? text(tabulated.table()) : "";
  }

  private static String text(Answer.Table table) {
    StringBuilder text = new StringBuilder(text(table.header()));
    table.rows().forEach(row -> text.append('\n').append(text(row)));
    return table.footer().isEmpty() ? text.toString() : text + "\n" + text(table.footer());
  }

  private static String text(List<Term> row) {
    return row.stream().map(PlainText::of).collect(Collectors.joining(" | "));
  }
}
