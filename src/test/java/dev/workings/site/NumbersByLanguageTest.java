package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
      ```
      ```{table}
      "n" = [61706.25, 2]
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
  void aReadingIsMarkedAsEnglishWhereThePageIsNot() {
    assertTrue(page("lang: de\n", "").contains("aria-label=\"x equals 61706.5\" lang=\"en\""));
    assertTrue(!page("", "").contains("lang=\"en\" dir"));
  }

  @Test
  void contradictingSignsAreAnError() {
    Diagnostics found = new Diagnostics();
    Pages.config("numbers: {decimal: comma, group: comma}", found);
    Pages.config("numbers: {decimal: dot}", found);
    Pages.config("lang: english please", found);
    assertEquals(
        List.of(
            "group must be another sign than the one before decimals",
            "decimal must be point or comma",
            "lang must be a language, such as en or de-CH"),
        found.sorted().stream().map(each -> each.message()).sorted(
            java.util.Comparator.comparing(m -> m.charAt(0) == 'g' ? 0 : m.charAt(0) == 'd' ? 1 : 2))
            .toList());
  }

  private static String page(String frontMatter, String settings) {
    Paper paper =
        Paper.of("workings.yml", settings, "content/index.md", "---\n" + frontMatter + "---\n" + PAGE);
    BuildResult result = Workings.build(paper, BuildOptions.NONE);
    assertEquals(List.of(), result.diagnostics());
    return paper.published().get("site/index.html");
  }
}
