package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels and numbers of the rows of formulas. */
class RowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "\\begin{aligned}a \\label{eq-a} \\\\ b\\end{aligned} →"
            + " \\begin{align*}a ⟨eq-a⟩ \\\\ b\\end{align*}",
        "\\begin{align}a \\\\ b \\notag \\\\ c\\end{align} →"
            + " \\begin{align*}a⟨⟩ \\\\ b \\notag \\\\ c⟨⟩\\end{align*}",
        "\\begin{align}a \\tag{A}\\label{eq-a}\\\\\\end{align} →"
            + " \\begin{align*}a ⟨eq-a A⟩\\\\\\end{align*}",
        "\\begin{gather}a \\label{eq-a} \\tag{A}\\end{gather} →"
            + " \\begin{gather*}a  ⟨eq-a A⟩\\end{gather*}",
        "\\begin{equation}\\begin{split}a\\\\b\\end{split}\\label{eq-a}\\end{equation} →"
            + " \\begin{equation*}\\begin{split}a\\\\b\\end{split}⟨eq-a⟩\\end{equation*}",
        "\\begin{aligned}a \\tag{A}\\end{aligned} → \\begin{aligned}a \\tag{A}\\end{aligned}",
        "\\begin{aligned}{a \\\\ b}\\label{eq-a}\\end{aligned} →"
            + " \\begin{align*}{a \\\\ b}⟨eq-a⟩\\end{align*}",
        "\\begin{aligned}a \\\\ b\\end{aligned} → \\begin{aligned}a \\\\ b\\end{aligned}",
        "a = b \\label{eq-a} → a = b ",
      })
  void rowsAreRewrittenForKatex(String tex, String expected) {
    Plain plain = Plain.read("$$\n" + tex + "\n$$\n");
    assertEquals(List.of(), plain.diagnostics());
    assertEquals(expected.strip(), pieces(plain).strip());
  }

  @Test
  void aFormulaWithANumberOfItsOwnNumbersNoRow() {
    Plain plain = Plain.read("$$ \\begin{align}a \\\\ b\\end{align} $$ {#eq-a}\n");
    assertEquals("\\begin{align*}a \\\\ b\\end{align*}", pieces(plain).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "a \\label{loss} → the label of a formula begins with eq- → write \\label{eq-loss}",
        "a \\label{eq:loss} → the label of a formula begins with eq- → write \\label{eq-loss}",
        "a \\label{eq-a} b \\label{eq-b} → this formula has a number already →"
            + " rows have numbers where the formula is one environment, such as aligned",
        "\\begin{align}a \\label{eq-a}\\label{eq-b}\\end{align} → this row has a label already →"
            + " a new row begins behind \\\\",
        "\\begin{align}a \\label{eq-a}\\notag\\end{align} →"
            + " a row with \\notag has no number to refer to → take one of the two away",
      })
  void whatCannotBeIsReported(String tex, String message, String hint) {
    Plain plain = Plain.read("$$ " + tex + " $$\n");
    assertEquals(List.of("E109"), plain.codes());
    assertEquals(message, plain.diagnostics().get(0).message());
    assertEquals(List.of(hint), plain.diagnostics().get(0).hints());
  }

  @Test
  void aLabelOfARowIsAnId() {
    String row = "$$ \\begin{align}a \\label{eq-a}\\end{align} $$\n\n";
    assertTrue(Plain.read(row).document().anchors().containsKey("eq-a"));
    assertEquals(List.of("E108"), Plain.read(row + row).codes());
    assertTrue(Plain.html("# Eq a\n\n" + row).contains("<h1 id=\"eq-a-1\">"));
  }

  @Test
  void hostileFormulasAreReadInLinearTime() {
    for (String part : List.of("\\label{", "\\calc{", "\\begin{", "\\\\", "\\begin{a}", "\\tag")) {
      Plain.read("$$\n" + (part.repeat(500) + "\n").repeat(200) + "$$\n").html();
    }
  }

  private static String pieces(Plain plain) {
    return ((Hole.Math) plain.document().holes().get(0))
        .pieces().stream().map(RowsTest::text).collect(Collectors.joining());
  }

  private static String text(Piece piece) {
    if (piece instanceof Piece.Number number) {
      String label = number.label() == null ? "" : number.label();
      return "⟨" + label + (number.tag() == null ? "" : " " + number.tag()) + "⟩";
    }
    return piece instanceof Piece.Rewritten rewritten
        ? rewritten.latex()
        : ((Piece.Tex) piece).text().text();
  }
}
