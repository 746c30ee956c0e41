package dev.workings.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
  private final Templates theme = new Templates(name -> null);

  @Test
  void aPageHasItsParts() throws TemplateProblem {
    Document page = Jsoup.parse(theme.fill("page.html", view()));
    assertEquals("Losses – Notes", page.title());
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals("Losses", page.select("main article h1").text());
    assertEquals("#content", page.select("body > a.skip").attr("href"));
    assertEquals("Losses", page.select("nav a[aria-current=page]").text());
    assertEquals("Formula", page.select(".toc a[href=#formula]").text());
    assertEquals("Course", page.select(".breadcrumbs a").text());
    assertEquals("../next/", page.select(".pager .next").attr("href"));
    assertTrue(page.select(".pager .previous").isEmpty());
  }

  @Test
  void aPageBeginsWithItsDoctype() throws TemplateProblem {
    assertTrue(theme.fill("page.html", view()).startsWith("<!doctype html>\n<html lang=\"en\""));
  }

  @Test
  void scriptsStandInFilesOfTheirOwnAndWait() throws TemplateProblem {
    Document page = Jsoup.parse(theme.fill("page.html", view()));
    assertEquals(
        page.select("script"),
        page.select("script[defer][src]:empty, script[src$=first.js]:empty"));
    assertTrue(page.select("[onclick], iframe, form").isEmpty());
  }

  @Test
  void everyPageForbidsForeignContent() throws TemplateProblem {
    String policy =
        Jsoup.parse(theme.fill("page.html", view()))
            .select("meta[http-equiv=Content-Security-Policy]")
            .attr("content");
    assertEquals(
        "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'",
        policy);
  }

  @Test
  void theStyleSheetAsksNobodyForAnything() {
    assertFalse(css().contains("url(") || css().contains("@import") || css().contains("//"));
  }

  @Test
  void theMissingPageKeepsTheFrame() throws TemplateProblem {
    Document page = Jsoup.parse(theme.fill("404.html", view()));
    assertEquals("missing", page.select("article h1").text());
    assertFalse(page.select("nav[aria-label=pages] a").isEmpty());
  }

  @Test
  void aPageWithNothingAroundItIsStillAPage() throws TemplateProblem {
    Map<String, @Nullable Object> bare = view();
    bare.put("nav", List.of());
    bare.put("page", page(List.of(), List.of(), null));
    Document page = Jsoup.parse(theme.fill("page.html", bare));
    assertTrue(page.select("nav, .frame details, .menu").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"style", "first", "script", "assets", "words"})
  void theBuiltInThemeHasAllTheFilesOfItsFolders(String folder) throws IOException {
    List<String> all =
        Stream.of(BuiltIn.STYLES, BuiltIn.SCRIPTS, BuiltIn.FIRST, BuiltIn.ASSETS, BuiltIn.WORDS)
            .flatMap(List::stream)
            .filter(name -> name.startsWith(folder + "/"))
            .sorted()
            .toList();
    assertEquals(files(Path.of("templates"), folder), all);
  }

  private static List<String> files(Path theme, String folder) throws IOException {
    if (!Files.exists(theme.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(theme.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> theme.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** A view with every key that the theme reads. */
  static Map<String, @Nullable Object> view() {
    Map<String, @Nullable Object> view = new TreeMap<>();
    view.put("site", site());
    view.put(
        "page",
        page(
            List.of(Map.of("title", "Course", "url", "../")),
            List.of(Map.of("level", 2, "id", "formula", "text", "Formula")),
            Map.of("title", "Next", "url", "../next/")));
    view.put("nav", List.of(section("Course", null, section("Losses", "./"))));
    view.put("languages", List.of());
    view.put("root", "../");
    view.put("assets", assets());
    view.put("words", words());
    view.put("numbers", null);
    view.put("generator", Map.of("name", "Workings", "version", "0.1.0"));
    view.put("structured_data", null);
    view.put("content", "<h1>Losses</h1>");
    return view;
  }

  private static Map<String, Object> assets() {
    return Map.of(
        "css",
        List.of("../assets/katex.css", "../assets/workings.css"),
        "fonts",
        List.of(),
        "scripts",
        List.of("../assets/workings.js"),
        "first",
        "../assets/first.js",
        "search",
        "../assets/search/en.js");
  }

  private static Map<String, @Nullable Object> site() {
    Map<String, @Nullable Object> site = new TreeMap<>();
    site.put("name", "Notes");
    site.put("url", null);
    site.put("repo", null);
    site.put("description", null);
    site.put("author", null);
    site.put("copyright", null);
    site.put("logo", null);
    site.put("icon", null);
    site.put("home", "../");
    site.put("author", null);
    site.put("feed", null);
    return site;
  }

  private static Map<String, @Nullable Object> page(
      List<?> breadcrumbs, List<?> toc, @Nullable Map<String, String> next) {
    Map<String, @Nullable Object> page = new TreeMap<>();
    page.put("title", "Losses");
    page.put("heading", null);
    page.put("description", null);
    page.put("lang", "en");
    page.put("dir", "ltr");
    page.put("layout", "page");
    page.put("bare", false);
    page.put("footnotes", false);
    page.put("children", List.of());
    page.put("path", "content/losses.md");
    page.put("url", "losses/");
    page.put("canonical", null);
    page.put("alternates", List.of());
    page.put("breadcrumbs", breadcrumbs);
    page.put("toc", toc);
    page.put("previous", null);
    page.put("next", next);
    page.put("kind", "article");
    page.put("locale", null);
    page.put("authors", List.of());
    page.put("date", null);
    page.put("changed", null);
    page.put("tags", List.of());
    page.put("image", null);
    return page;
  }

  private static Map<String, @Nullable Object> section(
      String title, @Nullable String url, Map<?, ?>... children) {
    Map<String, @Nullable Object> section = new TreeMap<>();
    section.put("title", title);
    section.put("url", url);
    section.put("current", url != null);
    section.put("open", true);
    section.put("children", List.of(children));
    return section;
  }

  /** Every word of the theme, each said as its key. */
  private static Map<String, String> words() {
    return BuiltIn.source("words/en.yml")
        .text()
        .lines()
        .filter(line -> line.contains(": "))
        .map(line -> line.substring(0, line.indexOf(':')))
        .collect(Collectors.toMap(key -> key, key -> key));
  }

  private static String css() {
    return BuiltIn.STYLES.stream()
        .map(name -> BuiltIn.source(name).text())
        .collect(Collectors.joining());
  }
}
