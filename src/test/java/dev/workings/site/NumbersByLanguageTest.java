package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.value.Separators;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersByLanguageTest {
  private static final String PAGE =
      """
      ```{calc}
      x = 61706.5
      y = sqrt(2 * 10^10) as 1 dp
      ```
      ```{table}
      [61706.25, 2] "n"
      ```
      """;

  @Test
  void everyLanguageHasItsSigns() {
    assertEquals(new Separators(",", ".", 3), NumberSigns.of("de"));
    assertEquals(new Separators(".", "’", 3), NumberSigns.of("de-CH"));
    assertEquals(new Separators(",", "\u202f", 3), NumberSigns.of("de-Latn-AT"));
    assertEquals(new Separators(",", "\u202f", 3), NumberSigns.of("fr-CH"));
    assertEquals(new Separators(".", ",", 3), NumberSigns.of("es-MX"));
    assertEquals(new Separators(",", ".", 3), NumberSigns.of("pt-br"));
    assertEquals(new Separators(".", ",", 2), NumberSigns.of("hi"));
  }

  @Test
  void englishIsWrittenOneWayAndWhatIsNotKnownAsEnglish() {
    for (String tag : List.of("en", "en-GB", "en-ZA", "en-IN", "ja", "tlh", "x-private")) {
      assertEquals(Separators.ENGLISH, NumberSigns.of(tag), tag);
    }
  }

  @Test
  void theLanguageOfThePageWritesFormulasAndTables() {
    String html = page("lang: de\n", "");
    assertTrue(html.contains("61.706{,}5"), html);
    assertTrue(html.contains("61.706,25"), html);
  }

  @Test
  void aStyleOfNumbersWinsOverTheLanguage() {
    String html = page("lang: de\nnumbers: {decimal: point, group: thin}\n", "");
    assertTrue(html.contains("61\\,706.5"), html);
    String site = page("", "numbers:\n  decimal: comma\n");
    assertTrue(site.contains("61\\,706{,}5"), site);
  }

  @Test
  void whatIsToldOfANumberIsInTheLanguageToo() {
    String html = page("lang: de\n", "");
    assertTrue(html.contains("<b>≈ 141.421,4</b>"), html);
    assertTrue(html.contains("<code>141421,35623730950488…</code>"), html);
  }

  @Test
  void aReadingIsMarkedAsEnglishWhereThePageIsNot() {
    String html = page("lang: de\n", "");
    assertTrue(html.contains("aria-label=\"x equals 61706.5\" lang=\"en\" dir=\"ltr\""), html);
    assertFalse(page("", "").contains("61706.5\" lang="));
  }

  @Test
  void contradictingSignsAreAnError() {
    List<String> settings =
        List.of(
            "numbers: {decimal: comma, group: comma}",
            "numbers: {decimal: dot}",
            "lang: english please");
    List<String> messages = settings.stream().map(NumbersByLanguageTest::message).toList();
    assertEquals(
        List.of(
            "group must be another sign than the one before decimals",
            "decimal must be point or comma",
            "lang must be a language, such as en or de-CH"),
        messages);
  }

  private static String message(String settings) {
    Diagnostics found = new Diagnostics();
    Pages.config(settings, found);
    return found.sorted().get(0).message();
  }

  private static String page(String frontMatter, String settings) {
    Paper paper =
        Paper.of(
            "workings.yml", settings, "content/index.md", "---\n" + frontMatter + "---\n" + PAGE);
    BuildResult result = Workings.build(paper, BuildOptions.DEFAULT);
    assertEquals(List.of(), result.diagnostics());
    return paper.published().get("site/index.html");
  }
}
