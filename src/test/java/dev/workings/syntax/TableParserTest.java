package dev.workings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.syntax.Statement.TableColumn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableParserTest {
  private final Diagnostics found = new Diagnostics();

  @Test
  void everyLineIsAColumn() {
    List<TableColumn> columns =
        columns("#| rows: 9\n\n x as 2 dp \"X\" total sum(x) # sum\n1..3; [a, \n b]\n");
    assertEquals(3, columns.size());
    TableColumn first = columns.get(0);
    assertEquals("x", first.expression().span().text());
    assertEquals("as 2 dp", first.format().span().text());
    assertEquals("X", first.header());
    assertEquals("sum(x)", first.total().span().text());
    assertEquals("x as 2 dp \"X\" total sum(x)", first.span().text());
    assertNull(columns.get(1).header());
    assertEquals("[a, \n b]", columns.get(2).span().text());
  }

  /** A page may have a name total as well. */
  @ParameterizedTest
  @CsvSource({
    "x total total,                x,                total",
    "total total total,            total,            total",
    "N.total total N.total,        N.total,          N.total",
    "|x| total |total|,            |x|,              |total|",
    "[total] total total + 1,      [total],          total + 1",
    "a + total total 1,            a + total,        1",
    "x as percent total total,     x,                total",
    "x as 2 dp half-up total y,    x,                y",
    "x' total y!,                  x',               y!",
    "if a then b else c total d,   if a then b else c, d",
    "(x) \"Sum\" total 5%,         x,              5%",
  })
  void theWordTotalStandsBehindAColumn(String text, String expression, String total) {
    TableColumn column = columns(text).get(0);
    assertEquals(List.of(), found.sorted());
    assertEquals(expression, column.expression().span().text());
    assertEquals(total, column.total().span().text());
  }

  @Test
  void totalIsANameInOtherCells() {
    assertEquals("", Reading.of("total = 1\ntotal").mistakes());
    assertTrue(Reading.of("x total 3").mistakes().startsWith("E003"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x = 1",
        "f(x) = 1",
        "expect x",
        "show x",
        "for a in b: c",
        "use \"p\" (a)",
        "x \"A\" as 2 dp",
        "\"A\" x",
        "x total",
        "x total 1 total 2",
        "x \"A\" \"B\"",
        "x y",
        "",
        "# nothing",
        "(x total 1)"
      })
  void whatIsNoColumnIsOneMistake(String text) {
    assertTrue(statement(text) instanceof Statement.Invalid);
    assertEquals(1, found.sorted().size());
  }

  @Test
  void everyColumnIsJudgedByItself() {
    assertTrue(statement("x y\n1..3\nz = 2\n") instanceof Statement.Invalid);
    assertEquals(
        List.of("1:3", "3:1"),
        found.sorted().stream()
            .map(d -> d.span().position())
            .map(p -> p.line() + ":" + p.column())
            .toList());
  }

  private List<TableColumn> columns(String text) {
    return ((Statement.Table) statement(text)).columns();
  }

  private Statement statement(String text) {
    Cell cell = Parser.cell(CellKind.TABLE, Slice.of(Source.of("table", text)), found);
    assertEquals(1, cell.statements().size());
    return cell.statements().get(0);
  }
}
