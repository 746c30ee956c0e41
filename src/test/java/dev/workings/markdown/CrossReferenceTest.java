package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code @eq-x} in text. */
class CrossReferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "@eq-a → eq-a",
        "see @eq-a. → eq-a",
        "see @eq-a, @tbl-b; @fig-c: @eq-d- → eq-a tbl-b fig-c eq-d",
        "(@eq-a) \"@eq-b\" “@eq-c” → eq-a eq-b eq-c",
        "**@eq-a** _@eq-b_ ~~@eq-c~~ → eq-a eq-b eq-c",
        "@eq-größe_1:x.y-z! → eq-größe_1:x.y-z",
        "@eq-a's → eq-a",
        "[@eq-a] → eq-a",
        "[-@eq-a] → -eq-a",
        "[see @eq-a] → eq-a",
        "[@eq-a; @eq-b] → eq-a eq-b",
        "# A heading with @eq-a → eq-a",
        "\\\\@eq-a → eq-a",
        "\\[@eq-a] → eq-a",
      })
  void whatIsAReference(String text, String labels) {
    assertEquals(labels, labels(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@eq-b.org",
        "a.b@eq-c.org",
        "a-@eq-c.org",
        "<a@eq-b.org>",
        "`@eq-a`",
        "``` \n@eq-a\n```",
        "    @eq-a",
        "$@eq-a$",
        "\\@eq-a",
        "https://a.org/@eq-a",
        "https://a.org/?b=@eq-a",
        "<https://a.org/@eq-a>",
        "[@eq-a](b)",
        "[see @eq-a](b)",
        "[@eq-a][b]\n\n[b]: c",
        "![@eq-a](b)",
        "@eq-",
        "@eq",
        "@Eq-a",
        "@see-a",
        "@someone",
        "@@eq-a",
        "<!-- @eq-a -->",
      })
  void whatIsNone(String text) {
    assertEquals("", labels(text));
  }

  @Test
  void theTextOfALinkIsShownAsItIsWritten() {
    assertEquals("<p><a href=\"b\">see @eq-a</a></p>\n", Plain.html("[see @eq-a](b)\n"));
  }

  @Test
  void aReferenceKnowsItsPlaceWithItsBrackets() {
    Hole.Reference reference =
        (Hole.Reference) Plain.read("> a\n> [-@eq-b]\n").document().holes().get(0);
    assertEquals("page.md:2:3", reference.span().toString());
    assertEquals("[-@eq-b]", reference.span().text());
    assertTrue(reference.bare());
  }

  @Test
  void aLabelIsWhatAReferenceCanName() {
    assertTrue(Hole.Reference.isLabel("eq-a:b"));
    assertFalse(Hole.Reference.isLabel("eq-a."));
    assertFalse(Hole.Reference.isLabel("eq-a b"));
    assertFalse(Hole.Reference.isLabel("see-a"));
  }

  private static String labels(String text) {
    return Plain.read(text + "\n").document().holes().stream()
        .filter(Hole.Reference.class::isInstance)
        .map(hole -> (Hole.Reference) hole)
        .map(reference -> (reference.bare() ? "-" : "") + reference.label())
        .collect(Collectors.joining(" "));
  }
}
