package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.markdown.Markdown;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has a label and a number on a page, and what else a page says of its structure. */
class StructureTest {
  @Test
  void kindsAreCountedApartFromTopToBottom() {
    Labels labels =
        labels(
            "![a](b){#fig-a}\n\n::: {#exr-a}\n:::\n\n![a](b){#fig-b}\n\n::: {#sol-b}\n:::\n\n"
                + "::: {#exr-b}\n:::\n\n$$ x $$ {#eq-a}\n\n"
                + "$$ \\begin{align} a \\\\ b \\label{eq-b} \\end{align} $$\n");
    assertEquals(
        Map.of("fig-a", "1", "exr-a", "1", "fig-b", "2", "sol-b", "2", "exr-b", "2"),
        marks(labels, "fig-a", "exr-a", "fig-b", "sol-b", "exr-b"));
    assertEquals(Map.of("eq-a", "1", "eq-b", "3"), marks(labels, "eq-a", "eq-b"));
  }

  @Test
  void aSolutionHasTheNumberOfItsExercise() {
    Labels labels = labels("::: {#exr-x}\n:::\n::: {#exr-y}\n:::\n::: {#sol-y}\n:::\n");
    Numbered solution = labels.named("sol-y");
    assertTrue(solution != null && solution.solves());
    assertEquals("2", solution.mark());
  }

  @Test
  void aSolutionMayStandBeforeItsExerciseAndOthersAreCounted() {
    Labels labels =
        labels("::: {#sol-b}\n:::\n::: {#sol-alone}\n:::\n::: {#exr-a}\n:::\n::: {#exr-b}\n:::\n");
    assertEquals(Map.of("sol-b", "2", "sol-alone", "1"), marks(labels, "sol-b", "sol-alone"));
  }

  @Test
  void aFigureSaysWhatItsCaptionRefersTo() {
    String page =
        built("![By @eq-a, as [@eq-a]](https://a.org/p.png){#fig-a}\n\n$$ x $$ {#eq-a}\n", "")
            .get("site/index.html");
    String reference = "<a class=\"ref\" href=\"#eq-a\">Equation 1</a>";
    String caption = "</span>: By " + reference + ", as " + reference + "</figcaption>";
    assertTrue(page.contains(caption), page);
    assertTrue(page.contains("alt=\"By Equation 1, as Equation 1\""), page);
  }

  @Test
  void sectionsAreNumberedBelowTheTitle() {
    Diagnostics found = new Diagnostics();
    String page = "# T\n\n## A\n\n### B\n\n## C {.unnumbered}\n\n## D\n\n#### E\n";
    Labels labels = Labelling.of(Markdown.read(Source.of("a.md", page), found), true, found);
    assertEquals(
        List.of("", "1", "1.1", "", "2", "2.0.1"),
        List.of("t", "a", "b", "c", "d", "e").stream().map(labels::section).toList());
  }

  @Test
  void formulasAreReadableInTitlesAndLists() {
    Map<String, String> site =
        built("# The $\\ell_2$ norm\n\n## $\\mathbb{R}^n$\n\n[$x^2$](other.md) $x^3$\n", "# B\n");
    String page = site.get("site/index.html");
    assertTrue(page.contains("<title>The ℓ₂ norm"), page);
    assertTrue(page.contains("<a href=\"#mathbbrn\">ℝⁿ</a>"), page);
    assertTrue(site.get("site/other/index.html").contains("The ℓ₂ norm</a>"));
  }

  @Test
  void aFormulaThatIsPartOfANameHasOneItself() {
    String page =
        built("## $\\mathbb{R}^n$\n\n[$x^2$](other.md) $x^3$\n", "").get("site/index.html");
    assertTrue(page.contains("<math aria-label=\"ℝⁿ\""), page);
    assertTrue(page.contains("<math aria-label=\"x²\""), page);
    assertFalse(page.contains("<math aria-label=\"x³\""), page);
  }

  @Test
  void headingsSayInListsWhatTheirReferencesSay() {
    Map<String, String> site =
        built(
            "# By @eq-a\n\nAs @eq-a says.\n\n## Of @eq-b\n\n$$ x $$ {#eq-a}\n",
            "$$ y $$ {#eq-b}\n");
    String page = site.get("site/index.html");
    assertTrue(page.contains("<title>By Equation 1"), page);
    assertTrue(page.contains("content=\"As Equation 1 says.\""), page);
    assertTrue(page.contains(">Of Equation 1</a>"), page);
  }

  @Test
  void aRowHasItsNumberForEyesAndVoices() {
    String page =
        built("$$ \\begin{aligned} a \\label{eq-a} \\\\ b \\end{aligned} $$\n\n@eq-a\n", "")
            .get("site/index.html");
    assertTrue(page.contains("<span class=\"row\" id=\"eq-a\"></span>1"), page);
    assertTrue(page.contains("<mtext>(1)</mtext></mtd>"), page);
    assertTrue(page.contains("<a class=\"ref\" href=\"#eq-a\">Equation 1</a>"), page);
    assertTrue(page.codePoints().noneMatch(c -> c >= 0xF0000), page);
  }

  @Test
  void aFormulaHasOneNumberIfItsAuthorGaveIt() {
    for (String formula :
        List.of(
            "$$ x \\tag{E} $$ {#eq-a}",
            "$$ x \\tag{E} \\label{eq-a} $$",
            "$$ \\begin{equation} x \\tag{E} \\end{equation} $$ {#eq-a}",
            "```math {#eq-a}\nx \\tag{E}\n```")) {
      String page = built(formula + "\n\n@eq-a\n", "").get("site/index.html");
      assertTrue(page.contains("<a class=\"ref\" href=\"#eq-a\">Equation E</a>"), page);
      assertTrue(page.contains("<span class=\"row\" id=\"eq-a\"></span>"), page);
      assertEquals(page.indexOf("id=\"eq-a\""), page.lastIndexOf("id=\"eq-a\""), page);
      assertTrue(!page.contains("class=\"eqn\"") && !page.contains("(1)"), page);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "![x](https://a.org/x){#tbl-p} → tbl- is for a table, and this is a figure → write fig-p",
        "|a|%|-|%|b|%%: c {#fig-t} → fig- is for a figure, and this is a table → write tbl-t",
        "::: {#exr-}%x%::: → a label is made of letters and digits, with - _ . : between them"
            + " → write exr-name",
        "::: {#fig-x}%x%::: → fig- is for a figure, and this is a block"
            + " → label a figure in the block",
      })
  void aLabelThatStandsOnSomethingElseIsAMistake(String page, String fact, String hint) {
    Diagnostics found = new Diagnostics();
    Markdown.read(Source.of("a.md", page.replace('%', '\n')), found);
    assertEquals(
        List.of(fact + ": " + hint),
        found.sorted().stream().map(d -> d.message() + ": " + d.hints().get(0)).toList());
  }

  @Test
  void sizesOfPictures() {
    ByteBuffer png = ByteBuffer.allocate(24).put("\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(new PictureSize(3, 2), PictureSize.of(png.putInt(16, 3).putInt(20, 2).array()));
    ByteBuffer jpeg =
        ByteBuffer.allocate(40).putInt(0xFFD8FFE0).putShort((short) 4).putShort((short) 0);
    jpeg.putInt(0xFFC00011).put((byte) 8).putShort((short) 20).putShort((short) 30);
    assertEquals(new PictureSize(30, 20), PictureSize.of(jpeg.array()));
    assertEquals(new PictureSize(40, 20), svg("<svg viewBox='0 0 40 20' stroke-width=\"3\">"));
    assertEquals(new PictureSize(4, 5), svg("<?xml?><svg width=\"4px\" height='5'>"));
    assertNull(svg("<svg width='100%' height='5'>"));
    assertNull(PictureSize.of(new byte[0]));
  }

  @Test
  void noHeadOfAFileIsTooBroken() {
    java.util.Random random = new java.util.Random(7);
    for (String start :
        List.of("\u0089PNG", "GIF89a", "\u00ff\u00d8\u00ff", "RIFF1234WEBPVP8X", "<svg ")) {
      for (int length = 0; length < 60; length++) {
        byte[] head = new byte[length];
        random.nextBytes(head);
        byte[] magic = start.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(magic, 0, head, 0, Math.min(length, magic.length));
        PictureSize.of(head);
      }
    }
  }

  private static PictureSize svg(String text) {
    return PictureSize.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> built(String index, String other) {
    Paper world = Paper.of("content/index.md", index, "content/other.md", other);
    List<?> found = Workings.build(world, BuildOptions.DEFAULT).diagnostics();
    assertEquals(List.of(), found);
    return world.published();
  }

  private static Labels labels(String page) {
    Diagnostics found = new Diagnostics();
    return Labelling.of(Markdown.read(Source.of("a.md", page), found), false, found);
  }

  private static Map<String, String> marks(Labels labels, String... names) {
    Map<String, String> marks = new java.util.TreeMap<>();
    for (String name : names) {
      Numbered numbered = labels.named(name);
      marks.put(name, numbered == null ? "" : numbered.mark());
    }
    return marks;
  }
}
