package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathTest {
  private static final String BOX = " tabindex=\"0\" role=\"group\" aria-label=\"Formula\"";

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "$x$ ¦ x",
        "a$x$b ¦ x",
        "$x$, $y$ ¦ x y",
        "$a_b*c*d$ ¦ a_b*c*d",
        "$a \\\\ b$ ¦ a \\\\ b",
        "$a<b>c$ ¦ a<b>c",
        "$\\$5$ ¦ \\$5",
        "$a$$b$ ¦ a b",
        "**$x$** ¦ x",
        "[$x$](y) ¦ x",
        "$`a_b`$ ¦ a_b",
        "$`a$b`$ ¦ a$b",
        "$x ¦ ~~",
        "$ x$ ¦ ~~",
        "$x $ ¦ ~~",
        "costs $5 and $6 ¦ ~~",
        "$5, or 6$7 ¦ ~~",
        "\\$x$ ¦ ~~",
        "$x\\$ ¦ ~~",
        "`$x$` ¦ ~~",
        "$a `b$ c` ¦ ~~",
        "$a`b$c` d$ ¦ a`b$c` d",
        "$$ ¦ ~~",
        "$$$$ ¦ ~~",
        "$ ¦ ~~",
      })
  void dollarsFollowPandocsRule(String text, String formulas) {
    List<String> found =
        Plain.read("a " + text.strip() + "\n").document().holes().stream()
            .map(MathTest::tex)
            .toList();
    assertEquals(formulas == null ? "" : formulas.strip(), String.join(" ", found));
  }

  @Test
  void doubledDollarsInTextAreDisplayed() {
    Plain plain = Plain.read("so $$a = b$$ {#eq-a} holds\n");
    Hole.Math math = math(plain);
    assertTrue(math.display());
    assertEquals("eq-a", math.label());
    assertEquals(
        "<p>so <span class=\"numbered\" id=\"eq-a\"><span class=\"math\""
            + BOX
            + ">⟦math⟧</span></span> holds</p>\n",
        plain.html());
  }

  @Test
  void aBlockMayHoldLinesThatLookLikeMarkdown() {
    Plain plain = Plain.read("text\n$$\na\n- b\n+ c\n# d\n=\n$$ {#eq-loss}\nmore\n");
    assertEquals("\na\n- b\n+ c\n# d\n=\n", tex(math(plain)));
    assertEquals("eq-loss", math(plain).label());
    assertEquals(Set.of("eq-loss"), plain.document().anchors().keySet());
    assertEquals(
        "<p>text</p>\n<div class=\"numbered\" id=\"eq-loss\"><div class=\"math\""
            + BOX
            + ">⟦math⟧</div></div>\n<p>more</p>\n",
        plain.html());
  }

  @Test
  void anIdThatIsNoEquationsIsOnlyAnId() {
    assertEquals(
        "<div class=\"math\"" + BOX + " id=\"root\">⟦math⟧</div>\n", Plain.html("$$x$$ {#root}\n"));
  }

  @Test
  void aBlockMayStandOnOneLine() {
    Plain plain = Plain.read("$$x$$\n\n$$y$$ {#eq-y}\n\n$$z$$ is z\n");
    assertEquals(3, plain.document().holes().size());
    assertTrue(plain.html().contains("<p><span class=\"math\"" + BOX + ">⟦math⟧</span> is z</p>"));
    assertNull(math(plain).label());
  }

  @Test
  void dollarsAtTheBeginningOfALineMayCloseAFormulaInText() {
    Plain plain = Plain.read("so $$\na\n$$ holds\n");
    assertEquals("\na\n", tex(math(plain)));
    assertEquals(
        "<p>so <span class=\"math\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">⟦math⟧</span> holds</p>\n",
        plain.html());
  }

  @Test
  void aBlockInAQuotedListKnowsItsPlaces() {
    Hole.Math math = math(Plain.read("> - $$\n>   a\n>   \\calc{b}\n>   $$\n"));
    assertEquals("page.md:2:5", ((Piece.Tex) math.pieces().get(0)).text().span(1, 2).toString());
    assertEquals("page.md:3:11", calc(math).span().toString());
  }

  @Test
  void aFenceNamedMathIsDisplayed() {
    Hole.Math math = math(Plain.read("```math {#eq-m}\n\\frac{a}{b}\n```\n"));
    assertEquals("\\frac{a}{b}\n", tex(math));
    assertEquals("eq-m", math.label());
    assertTrue(math.display());
  }

  @Test
  void calcIsAPieceWithBalancedBraces() {
    Hole.Math math = math(Plain.read("$E = \\calc{f({1}) + 2} \\cdot \\\\calc{x}$\n"));
    assertEquals("f({1}) + 2", calc(math).text());
    assertEquals(
        "E = | \\cdot \\\\calc{x}",
        String.join(
            "|",
            math.pieces().stream()
                .filter(Piece.Tex.class::isInstance)
                .map(p -> ((Piece.Tex) p).text().text())
                .toList()));
  }

  @Test
  void anUnclosedCalcIsReportedAtItsBrace() {
    Plain plain = Plain.read("a $\\calc{x$ b\n");
    assertEquals("page.md:1:4: error[E004]: \\calc{ is not closed", first(plain));
  }

  @Test
  void aBlankLineEndsAForgottenBlock() {
    Plain plain = Plain.read("a\n\n$$\nx\n\n# Next\n");
    assertEquals("page.md:3:1: error[E004]: the formula is not closed", first(plain));
    assertEquals("Next", plain.document().title());
  }

  @Test
  void textBehindABlockIsReported() {
    Plain plain = Plain.read("$$\nx\n$$ where x is\n");
    assertEquals("where x is", plain.diagnostics().get(0).span().text());
    assertEquals(List.of("E002"), plain.codes());
  }

  @Test
  void barsInATableBelongToTheFormulaEscapedOrNot() {
    Plain plain = Plain.read("| a | b |\n|---|---|\n| $|x|$ | $\\|y\\|$ |\n");
    assertEquals(
        List.of("|x|", "|y|"), plain.document().holes().stream().map(MathTest::tex).toList());
  }

  @Test
  void outsideATableAnEscapedBarIsLatex() {
    assertEquals("\\|y\\|", tex(math(Plain.read("$\\|y\\|$\n"))));
  }

  @Test
  void twoFormulasMayNotShareALabel() {
    Plain plain = Plain.read("$$x$$ {#eq-a}\n\n$$y$$ {#eq-a}\n");
    assertEquals(List.of("E108"), plain.codes());
    assertEquals("page.md:1:9", plain.diagnostics().get(0).labels().get(0).span().toString());
  }

  private static Hole.Math math(Plain plain) {
    return (Hole.Math) plain.document().holes().get(0);
  }

  private static String tex(Hole hole) {
    return ((Piece.Tex) ((Hole.Math) hole).pieces().get(0)).text().text();
  }

  private static dev.workings.source.Slice calc(Hole.Math math) {
    return math.pieces().stream()
        .filter(Piece.Calc.class::isInstance)
        .map(p -> ((Piece.Calc) p).expression())
        .findFirst()
        .orElseThrow();
  }

  private static String first(Plain plain) {
    return plain.diagnostics().get(0).toString();
  }
}
