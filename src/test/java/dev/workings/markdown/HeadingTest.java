package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "Hello World ¦ hello-world",
        "What's new? ¦ whats-new",
        "C++ & `a_b` ¦ c--a_b",
        "TITLE Éa 日本 ¦ title-éa-日本",
        "A  *b* [c](d) ¦ a--b-c",
        "1.2 – Äpfel ¦ 12--äpfel",
        "!!! ¦ section",
      })
  void idsAreMadeAsOnGitHub(String text, String id) {
    assertEquals(id, Plain.read("# " + text + "\n").document().headings().get(0).id());
  }

  @Test
  void repeatedTextsGetNumbers() {
    assertEquals(List.of("a", "a-1", "a-2", "a-1-1"), ids("# a\n# a\n# a\n# a-1\n"));
  }

  @Test
  void anExplicitIdIsKeptAndNoSlugTakesIt() {
    assertEquals(List.of("b-1", "b"), ids("# B\n\n## A {#b .wide lang=en}\n"));
    assertEquals(
        "<h2 id=\"b\" class=\"wide\" lang=\"en\">A<a class=\"anchor\" href=\"#b\""
            + " aria-hidden=\"true\" tabindex=\"-1\">#</a></h2>\n",
        Plain.html("## A {#b .wide lang=en}\n"));
  }

  @Test
  void anIdGivenTwiceIsAnError() {
    Plain plain = Plain.read("# A {#x}\n\n# B {#x}\n");
    assertEquals(List.of("E108"), plain.codes());
    assertEquals("page.md:3:6", plain.diagnostics().get(0).span().toString());
    assertEquals("page.md:1:6", plain.diagnostics().get(0).labels().get(0).span().toString());
  }

  @Test
  void theTitleIsThePlainTextOfTheFirstHeadingOfLevelOne() {
    Document document = Plain.read("## x\n\nA *b*\n===\n\nText `c` $d$.\n\n# y\n").document();
    assertEquals("A b", document.title());
    assertEquals("Text c d.", document.plainText());
    assertNull(Plain.read("## x\n").document().title());
  }

  @Test
  void aHeadingKnowsItsPlaceAndLevel() {
    Heading heading = Plain.read("a\n\n### B c\n").document().headings().get(0);
    assertEquals(3, heading.level());
    assertEquals("### B c", heading.span().text());
  }

  private static List<String> ids(String text) {
    return Plain.read(text).document().headings().stream().map(Heading::id).toList();
  }
}
