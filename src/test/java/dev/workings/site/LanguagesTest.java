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
          "---\ndate: 2026-01-02\ntags: [x, y]\n---\n# Two `= 1`\n",
          "content/de/index.md",
          "---\ndate: 2026-01-03\ntags: x\n---\n# Start `= 2`\n\n> [!TIP]\n> Ja.\n",
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

  @Test
  void theSwitcherLeadsFromAListToTheSameList() {
    String arabic = "العربية ar/index.html";
    assertEquals(
        List.of("English a/index.html", "Deutsch de/a/index.html", arabic),
        switcher("de/a/index.html"));
    assertEquals(
        List.of("English tags/index.html", "Deutsch de/tags/index.html", arabic),
        switcher("tags/index.html"));
    assertEquals(
        List.of("English tags/x.html", "Deutsch de/tags/x.html", arabic),
        switcher("de/tags/x.html"));
    assertEquals(
        List.of("English tags/y.html", "Deutsch de/index.html", arabic), switcher("tags/y.html"));
    assertEquals(
        List.of("English numbers.html", "Deutsch de/numbers.html", arabic),
        switcher("de/numbers.html"));
    assertEquals(
        List.of("en", "de", "x-default"),
        page("numbers.html").select("link[hreflang]").eachAttr("hreflang"));
  }

  @Test
  void aFoldersOwnPageMayBeAListInAnotherLanguage() {
    Map<String, String> own =
        build(
            "languages: {en: English, de: Deutsch}",
            "content/index.md",
            "# Home",
            "content/a/index.md",
            "# Own",
            "content/de/index.md",
            "# Start",
            "content/de/a/one.md",
            "# Eins");
    assertEquals(
        "../de/a/",
        Jsoup.parse(own.get("site/a/index.html")).select(".languages [lang=de]").attr("href"));
    assertEquals(
        "../../a/",
        Jsoup.parse(own.get("site/de/a/index.html")).select(".languages [lang=en]").attr("href"));
  }

  @Test
  void theNewsOfALanguageAreAFeedOfItsOwn() {
    String german = site.get("site/de/atom.xml");
    assertTrue(german.contains("xml:lang=\"de\""), german);
    assertTrue(german.contains("<title>Notizen</title>"), german);
    assertTrue(german.contains("href=\"https://example.org/notes/de/atom.xml\""), german);
    assertTrue(german.contains("<title>Start 2</title>") && !german.contains("Two"), german);
    assertEquals(1, site.get("site/atom.xml").split("<entry>", -1).length - 1);
    String feed = "link[type=application/atom+xml]";
    assertEquals("../../de/atom.xml", page("de/a/one.html").select(feed).attr("href"));
    assertTrue(page("ar/index.html").select(feed).isEmpty());
  }

  @Test
  void everyLanguageHasAFirstPageForMachines() {
    Document german = page("de/index.html");
    assertEquals("website", german.select("[property=og:type]").attr("content"));
    String data = german.select("script[type=application/ld+json]").html();
    assertTrue(data.contains("\"@type\":\"WebPage\""), data);
    assertTrue(data.contains("\"name\":\"Notizen\""), data);
    assertTrue(site.get("site/llms.txt").contains("\n## Deutsch: A\n"), site.get("site/llms.txt"));
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
