package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks between colons. */
class DivTest {
  @Test
  void aWordIsAClass() {
    assertEquals("<div class=\"wide\">\n<p>a</p>\n</div>\n", Plain.html("::: wide\na\n:::\n"));
    assertEquals("<div class=\"wide\">\n<p>a</p>\n</div>\n", Plain.html(":::wide :::\na\n:::\n"));
  }

  @Test
  void attributesAreThoseOfTheElement() {
    assertEquals(
        "<div class=\"a b\" id=\"c\">\n<p>d</p>\n</div>\n",
        Plain.html("::::: {.a .b #c} ::::\nd\n:::\n"));
  }

  @Test
  void colonsAloneCloseTheInnermostBlock() {
    assertEquals(
        "<div class=\"a\">\n<div class=\"b\">\n<p>c</p>\n</div>\n<p>d</p>\n</div>\n<p>e</p>\n",
        Plain.html("::: a\n:::: b\nc\n:::\nd\n:::::\ne\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: a\n```\n:::\n```\n:::\n",
        "::: a\n- b\n\n  ::: c\n  d\n  :::\n:::\n",
        "::: a\n> b\n:::\n",
        "::: a\n- b\n:::\n",
        "::: a\n$$\n:::\n$$\n:::\n",
        "::: a\n$$ b $$\n:::\n",
        "::: a\n$$\nb\n$$\n:::\n",
        "::: a\n- $$ b $$\n:::\n",
        "- ::: a\n  b\n  :::\n- c\n",
        "> ::: a\n> b\n> :::\n",
        "a\n::: b\nc\n:::\nd\n",
        "::: a\n:::\n",
        "::: a\n::: b\n:::\n:::\n::: c\n:::\n",
        "::: a\n| b |\n|---|\n| c |\n:::\n",
        "::: a\nTerm\n: definition\n:::\n",
        "::: a\n- [ ] task[^1]\n:::\n\n[^1]: b\n",
      })
  void whatIsClosedIsClosed(String text) {
    Plain plain = Plain.read(text);
    assertEquals(List.of(), plain.diagnostics(), plain.html());
    assertTrue(!plain.html().replace("<code>:::", "").contains(":::"), plain.html());
  }

  @Test
  void whatIsNotClosedIsReportedAtItsFence() {
    assertEquals(
        "[page.md:3:3: error[E004]: the block is not closed]",
        Plain.read("a\n\n> ::: b\n> c\n\nd\n").diagnostics().toString());
  }

  @Test
  void aFenceThatClosesNothingIsReported() {
    assertEquals(
        "[page.md:3:1: error[E002]: no block is open that this could close]",
        Plain.read("a\n\n:::\n").diagnostics().toString());
  }

  @Test
  void aHeadThatSaysNothingIsReported() {
    assertEquals(
        "[page.md:1:5: error[E002]: this does not say what the block is]",
        Plain.read("::: {.a\nb\n:::\n").diagnostics().toString());
    assertEquals(List.of("E105"), Plain.read("::: {onclick=x}\nb\n:::\n").codes());
  }

  @Test
  void fourSpacesAreCodeAndTwoColonsAreText() {
    assertEquals(List.of(), Plain.read("    ::: a\n").codes());
    assertEquals("<p>:: a</p>\n", Plain.html(":: a\n"));
  }

  @Test
  void blocksNestAsDeepAsOthers() {
    assertEquals(List.of("E101"), Plain.read("::: a\n".repeat(5000)).codes());
    assertEquals(List.of(), Plain.read("::: a\n".repeat(90) + ":::\n".repeat(90)).codes());
  }

  @Test
  void manyBlocksAreReadInLinearTime() {
    assertEquals(List.of(), Plain.read("::: a\nb\n:::\n".repeat(2_000)).codes());
    assertEquals(2_000, Plain.read(":::\n".repeat(2_000)).codes().size());
  }

  @Test
  void aHeadingThatBeginsAnExerciseIsItsName() {
    String html = Plain.html("::: {#exr-a}\n## Name\nb\n:::\n");
    assertEquals(
        "<div class=\"block exercise\" id=\"exr-a\">\n"
            + "<p class=\"block-title\"><span class=\"label\">exr-a</span>: Name</p>\n"
            + "<p>b</p>\n</div>\n",
        html);
    assertEquals(List.of(), Plain.read("::: {#exr-a}\n## Name\n:::\n").document().headings());
  }

  @Test
  void aBlockFoldsWithoutAScript() {
    assertEquals(
        "<details class=\"block solution\" open=\"\">\n"
            + "<summary class=\"block-title\"><span class=\"label\">solution</span></summary>\n"
            + "<p>a</p>\n</details>\n",
        Plain.html("::: {.solution collapse=false}\na\n:::\n"));
  }

  @Test
  void anAlertBetweenColonsIsAnAlert() {
    String alert = Plain.html("> [!TIP]\n> a\n");
    assertEquals(alert, Plain.html("::: tip\na\n:::\n").replace("tip tip", "tip"));
  }

  @Test
  void headingsOfTabsBeginPanelsAndAreInNoList() {
    Plain plain = Plain.read("::: {.panel-tabset}\n## A\nb\n### C\n\n## D\n:::\n");
    assertEquals(List.of(), plain.document().headings());
    assertEquals(
        "<div class=\"tabs panel-tabset\">\n"
            + "<div class=\"tab\">\n<h2 class=\"tab-title\" id=\"a\">A</h2>\n<p>b</p>\n"
            + "<h3 id=\"c\">C<a class=\"anchor\" href=\"#c\" aria-hidden=\"true\""
            + " tabindex=\"-1\">#</a></h3>\n</div>\n"
            + "<div class=\"tab\">\n<h2 class=\"tab-title\" id=\"d\">D</h2></div>\n</div>\n",
        plain.html());
  }
}
