package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {
  @Test
  void aFenceWithAWordInBracesIsACell() {
    Hole.Cell cell = cell("a\n\n```{calc}\nx = 1\ny = 2\n```\n");
    assertEquals("calc", cell.kind());
    assertEquals("calc", cell.kindSpan().text());
    assertEquals("x = 1\ny = 2\n", cell.body().text());
    assertEquals("```{calc}\nx = 1\ny = 2\n```", cell.span().text());
  }

  @Test
  void aFenceWithoutBracesIsShown() {
    Plain plain = Plain.read("```calc\nx = 1\n```\n");
    assertEquals(List.of(), plain.document().holes());
    assertEquals(
        "<pre tabindex=\"0\"><code class=\"language-calc\">x = 1\n</code></pre>\n", plain.html());
  }

  @Test
  void linesInAQuotedListKnowTheirPlaces() {
    Hole.Cell cell = cell("> - ```{calc}\n>   x = 1\n>   y = 2\n>   ```\n");
    assertEquals("x = 1\ny = 2\n", cell.body().text());
    assertEquals("page.md:2:5", cell.body().span(0, 1).toString());
    assertEquals("page.md:3:5", cell.body().span(6, 7).toString());
    assertEquals("y = 2", cell.body().span(6, 11).text());
  }

  @Test
  void windowsLineEndsAreLeftOutAndPlacesStayTrue() {
    String text = "\uFEFF# T\r\n\r\n- ```{calc}\r\n  x = 1\r\n  y = 2\r\n  ```\r\n\r\n`= z`\r\n";
    Plain plain = Plain.read(text);
    Hole.Cell cell = (Hole.Cell) plain.document().holes().get(0);
    assertEquals("x = 1\ny = 2\n", cell.body().text());
    assertEquals("page.md:5:3", cell.body().span(6, 11).toString());
    assertEquals("y = 2", cell.body().span(6, 11).text());
    assertEquals("`= z`", plain.document().holes().get(1).span().text());
  }

  @Test
  void anUnclosedCellIsReportedAtItsFence() {
    Plain plain = Plain.read("a\n\n```{calc}\nx = 1\n");
    assertEquals("page.md:3:1: error[E104]: the cell is not closed", message(plain));
    assertEquals("```", plain.diagnostics().get(0).span().text());
    assertEquals("x = 1\n", ((Hole.Cell) plain.document().holes().get(0)).body().text());
  }

  @Test
  void aBraceThatIsNotClosedIsNotShownAsCode() {
    Plain plain = Plain.read("```{calc\nx = 1\n```\n");
    assertEquals("page.md:1:4: error[E104]: the brace is not closed", message(plain));
  }

  @Test
  void anEmptyCellHasAPlace() {
    Hole.Cell cell = cell("a\n\n```{plot}\n```\n");
    assertEquals("", cell.body().text());
    assertEquals("page.md:3:10", cell.body().span().toString());
  }

  @Test
  void anOptionInTheBracesIsAnError() {
    Plain plain = Plain.read("```{calc echo=false}\nx = 1\n```\n");
    assertEquals(
        "page.md:1:9: error[E051]: options of a cell do not stand in its braces", message(plain));
    assertEquals("calc", ((Hole.Cell) plain.document().holes().get(0)).kind());
  }

  @Test
  void codeThatBeginsWithCalcOrAnEqualsSignIsAValue() {
    Plain plain =
        Plain.read("`{calc} total` is `= a + b`, not `=` nor `{calc}` nor `==x` `x = 1`\n");
    List<String> codes =
        plain.document().holes().stream().map(h -> ((Hole.Inline) h).code().text()).toList();
    assertEquals(List.of("total", "a + b"), codes);
    assertTrue(plain.html().contains("<code>{calc}</code> nor <code>==x</code>"), plain.html());
  }

  @Test
  void aValueKnowsItsPlace() {
    Hole.Inline value = (Hole.Inline) Plain.read("> a\n> `= b +\n> c`\n").document().holes().get(0);
    assertEquals("b +\nc", value.code().text());
    assertEquals("page.md:2:6", value.code().span(0, 1).toString());
    assertEquals("page.md:3:3", value.code().span(4, 5).toString());
  }

  @Test
  void holesComeInTheOrderOfTheFile() {
    String text =
        "`= a`[^1] $b$\n\n[^1]: `= c`\n\n| `= d` | $e$ |\n|---|---|\n| $f$ | `= g` |\n\n"
            + "- ```{calc}\n  h\n  ```\n\n# $i$\n";
    List<Hole> holes = Plain.read(text).document().holes();
    assertEquals("abcdefghi", String.join("", holes.stream().map(CellTest::inner).toList()));
  }

  @Test
  void aFootnoteThatNothingRefersToIsStillThere() {
    Plain plain = Plain.read("a\n\n[^1]: `= c`\n");
    assertEquals(1, plain.document().holes().size());
    assertTrue(plain.html().contains("⟦inline⟧"), plain.html());
  }

  private static Hole.Cell cell(String text) {
    Plain plain = Plain.read(text);
    assertEquals(List.of(), plain.diagnostics());
    return (Hole.Cell) plain.document().holes().get(0);
  }

  private static String inner(Hole hole) {
    if (hole instanceof Hole.Cell cell) {
      return cell.body().text().strip();
    }
    return hole instanceof Hole.Inline inline
        ? inline.code().text()
        : ((Piece.Tex) ((Hole.Math) hole).pieces().get(0)).text().text();
  }

  private static String message(Plain plain) {
    return plain.diagnostics().get(0).toString();
  }
}
