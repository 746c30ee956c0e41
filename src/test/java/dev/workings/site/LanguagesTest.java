package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A site in several languages. */
class LanguagesTest {
  private static final String SETTINGS =
      """
      site_name: Notes
      site_url: https://example.org/notes/
      url_style: file
      languages:
        en: English
        de: {name: Deutsch, site_name: Notizen}
        ar: العربية
      """;

  private final Map<String, String> site =
      build(
          SETTINGS,
          "content/index.md",
          "# Home\n",
          "content/a/one.md",
          "# One\n",
          "content/a/two.md",
          "# Two\n",
          "content/de/index.md",
          "# Start\n\n> [!TIP]\n> Ja.\n",
          "content/de/a/one.md",
          "---\naliases: alt.html\n---\n# Eins\n\n[zwei](../../a/two.md)\n",
          "content/ar/index.md",
          "# مرحبا\n");

  @Test
  void everyPageIsInTheLanguageOfItsFolder() {
    assertEquals("en", page("index.html").select("html").attr("lang"));
    assertEquals("de", page("de/a/one.html").select("html").attr("lang"));
    assertEquals("ltr", page("de/a/one.html").select("html").attr("dir"));
    assertEquals("rtl", page("ar/index.html").select("html").attr("dir"));
    assertEquals("Tipp", page("de/index.html").select(".alert-title").text());
  }

  @Test
  void theSwitcherLeadsToTheTranslationOrElseToTheFirstPage() {
    assertEquals(
        List.of("English a/one.html", "Deutsch de/a/one.html", "العربية ar/index.html"),
        switcher("a/one.html"));
    assertEquals(
        List.of("English a/two.html", "Deutsch de/index.html", "العربية ar/index.html"),
        switcher("a/two.html"));
    Element current = page("de/a/one.html").select(".languages [aria-current]").first();
    assertEquals("Deutsch", current.text());
    assertEquals("de", current.attr("hreflang"));
  }

  private List<String> switcher(String file) {
    List<String> links = new ArrayList<>();
    for (Element link : page(file).select(".languages a")) {
      String path = Paths.resolve(file, link.attr("href"));
      links.add(link.text() + " " + path);
    }
    return links;
  }

  @Test
  void navigationAndNeighboursStayInTheLanguage() {
    Document one = page("de/a/one.html");
    assertEquals(
        List.of("Start", "A", "Eins"),
        one.select("nav[aria-label=Seiten] li > *:first-child").eachText().stream()
            .map(t -> t.split(" ")[0])
            .toList());
    assertEquals("index.html", one.select("[rel=prev]").attr("href"));
    assertNull(one.select("[rel=next]").first());
    assertEquals("Notizen", one.select(".top .name").text());
    assertEquals("../index.html", one.select(".top .name").attr("href"));
  }

  @Test
  void searchEnginesAreToldOfTranslations() {
    assertEquals(
        List.of(
            "en https://example.org/notes/a/one.html",
            "de https://example.org/notes/de/a/one.html",
            "x-default https://example.org/notes/a/one.html"),
        page("de/a/one.html").select("link[rel=alternate][hreflang]").stream()
            .map(link -> link.attr("hreflang") + " " + link.attr("href"))
            .toList());
    assertTrue(page("a/two.html").select("link[hreflang]").isEmpty());
  }

  @Test
  void aFormerAddressSpeaksTheLanguageOfItsPage() {
    assertEquals("de", page("alt.html").select("html").attr("lang"));
  }

  @Test
  void whereThereIsNoPageTheFirstPagesOfAllLanguagesAreLinked() {
    assertEquals(
        List.of("/notes/index.html", "/notes/de/index.html", "/notes/ar/index.html"),
        page("404.html").select(".languages a").eachAttr("href"));
  }

  @Test
  void aLanguageMayHaveANavigationAndAFolderOfItsOwn() {
    String settings =
        """
        languages:
          en: {name: English, folder: en}
          fr: {name: Français, folder: french, nav: [{Début: index.md}, b.md]}
        """;
    Map<String, String> own =
        build(
            settings,
            "content/en/index.md",
            "# Home\n",
            "content/french/index.md",
            "# Accueil\n",
            "content/french/b.md",
            "# Suite\n");
    Document page = Jsoup.parse(own.get("site/french/b/index.html"));
    assertEquals(List.of("Début", "Suite"), page.select("nav[aria-label=Pages] a").eachText());
    assertEquals("fr", page.select("html").attr("lang"));
    assertEquals("en", Jsoup.parse(own.get("site/en/index.html")).select("html").attr("lang"));
  }

  @Test
  void aSiteInOneLanguageHasNoSwitcher() {
    Map<String, String> one = build("lang: de\n", "content/index.md", "# Start\n");
    assertTrue(Jsoup.parse(one.get("site/index.html")).select(".languages").isEmpty());
  }

  @Test
  void slipsInTheSettingsAreErrors() {
    assertEquals(
        "languages must be languages with their names, such as de: Deutsch",
        slip("languages: {german!: Deutsch}"));
    assertEquals(
        "folder must be another one for each language",
        slip("languages: {en: English, de: {name: Deutsch, folder: ''}}"));
    assertEquals(
        "folder must be the name of one folder",
        slip("languages: {en: English, de: {name: Deutsch, folder: ../x}}"));
    assertEquals("unknown key: nam", slip("languages: {en: English, de: {nam: Deutsch}}"));
    assertEquals(
        "lang must be the first of languages, en",
        slip("lang: de\nlanguages: {en: English, de: Deutsch}"));
  }

  @Test
  void aLanguageWithoutPagesIsAnError() {
    Paper paper =
        Paper.of(
            "workings.yml",
            "languages: {en: English, de: Deutsch}",
            "content/index.md",
            "# Home\n");
    BuildResult result = Workings.check(paper, BuildOptions.DEFAULT);
    assertEquals("no page in Deutsch", result.diagnostics().get(0).message());
  }

  private static String slip(String settings) {
    Diagnostics found = new Diagnostics();
    Pages.config(settings, found);
    return found.sorted().get(0).message();
  }

  private static Map<String, String> build(String settings, String... files) {
    String[] all = new String[files.length + 2];
    all[0] = "workings.yml";
    all[1] = settings;
    System.arraycopy(files, 0, all, 2, files.length);
    Paper paper = Paper.of(all);
    assertEquals(List.of(), Workings.build(paper, BuildOptions.DEFAULT).diagnostics());
    return paper.published();
  }

  private Document page(String file) {
    return Jsoup.parse(site.get("site/" + file));
  }
}
