package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final String ENGLISH = "site/assets/search/en.js";

  @Test
  void aPageKnowsTheIndexOfItsLanguage() {
    Map<String, String> site =
        built("content/a/b.md", "# B", "content/de.md", "---\nlang: de-AT\n---\n# Straße");
    assertEquals(
        "../../assets/search/en.js", dialog(site.get("site/a/b/index.html")).attr("data-index"));
    assertEquals(
        "../assets/search/de.js", dialog(site.get("site/de/index.html")).attr("data-index"));
    assertTrue(site.get("site/assets/search/de.js").contains("[\"Straße\",\"de/\"]"));
    assertFalse(site.get(ENGLISH).contains("Straße"));
  }

  @Test
  void computedValuesAndReadingsAreInTheIndex() {
    String index = built("content/a.md", "# A\n\n```{calc}\ntotal = 61700 + 6\n```\n").get(ENGLISH);
    assertTrue(index.contains("total equals 61700 plus 6"), index);
    assertTrue(index.contains(" 61706 "), index);
  }

  @Test
  void aNumberIsWhatItIsInItsLanguage() {
    Map<String, String> site = built("content/a.md", "---\nlang: de\n---\n# A\n\n61.706 und 0,5");
    String index = site.get("site/assets/search/de.js");
    assertTrue(index.contains("\"0.5 61706 a und\""), index);
  }

  @Test
  void draftsAndPagesThatDoNotWantToAreNotFound() {
    Map<String, String> site =
        built(
            "content/a.md", "# Alpha",
            "content/b.md", "---\nsearch: false\n---\n# Beta",
            "content/c.md", "---\ndraft: true\n---\n# Gamma",
            "content/404.md", "# Delta",
            "content/e.md", "---\naliases: [epsilon/]\n---\n# Eta");
    String index = site.get(ENGLISH);
    assertTrue(index.contains("\"pages\": [[\"Alpha\",\"a/\"],\n[\"Eta\",\"e/\"]],"), index);
    for (String word : List.of("beta", "gamma", "delta", "epsilon")) {
      assertFalse(index.contains(word), word);
    }
  }

  @Test
  void whereNothingCanBeFoundThereIsNoSearch() {
    Map<String, String> site = built("content/a.md", "---\nsearch: false\n---\n# A");
    assertNull(site.get(ENGLISH));
    assertNull(Jsoup.parse(site.get("site/a/index.html")).selectFirst("dialog"));
  }

  @Test
  void aFileOfTheSameNameIsAMistake() {
    Paper paper = Paper.of("content/a.md", "# A", "content/assets/search/en.js", "mine");
    BuildResult result = Workings.build(paper, BuildOptions.DEFAULT);
    assertEquals(1, result.diagnostics().size());
    assertTrue(result.diagnostics().get(0).message().contains("is also published by"));
  }

  private static Element dialog(String page) {
    return Jsoup.parse(page).expectFirst("header dialog.search");
  }

  private static Map<String, String> built(String... pathsAndTexts) {
    Paper paper = Paper.of(pathsAndTexts);
    BuildResult result = Workings.build(paper, BuildOptions.DEFAULT);
    assertEquals(List.of(), result.diagnostics());
    return paper.published();
  }
}
