package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What machines read of a site: search engines, feed readers, servers. */
class ForMachinesTest {
  private static final String SETTINGS =
      """
      site_name: Notes & <b>
      site_url: https://example.org/notes
      site_description: About "notes".
      site_author: The Author
      lang: en-GB
      """;
  private static final String PAGE =
      """
      ---
      title: "A </script><!-- & B"
      description: What it is about.
      date: 2026-01-02
      author: [One, Two]
      tags: [C, C++, Loss]
      image: ../picture one.png
      ---
      Text.
      """;

  private final Paper site =
      Paper.of(
              "workings.yml", SETTINGS,
              "content/index.md", "Welcome.",
              "content/a/b.md", PAGE,
              "content/a/c.md", "---\ntags: loss\n---\n# Third page",
              "content/picture one.png", "")
          .changed("a/b.md", "2026-03-04");

  @Test
  void theSitemapHasEveryPageThatIsThereToBeRead() {
    Document map = xml(build(site), "sitemap.xml");
    assertEquals(
        List.of(
            "https://example.org/notes/a/b/",
            "https://example.org/notes/a/c/",
            "https://example.org/notes/",
            "https://example.org/notes/tags/",
            "https://example.org/notes/tags/c/",
            "https://example.org/notes/tags/c-2/",
            "https://example.org/notes/tags/loss/",
            "https://example.org/notes/a/"),
        map.select("loc").eachText());
    assertEquals(List.of("2026-03-04"), map.select("lastmod").eachText());
  }

  @Test
  void theFeedHasThePagesThatHaveADate() {
    Document feed = xml(build(site), "atom.xml");
    assertEquals("Notes & <b>", feed.select("feed > title").text());
    assertEquals("The Author", feed.select("feed > author > name").text());
    assertEquals("2026-03-04T00:00:00Z", feed.select("feed > updated").text());
    assertEquals(List.of("A </script><!-- & B"), feed.select("entry > title").eachText());
    assertEquals("https://example.org/notes/a/b/", feed.select("entry > id").text());
    assertEquals(List.of("One", "Two"), feed.select("entry name").eachText());
    assertEquals(List.of("C", "C++", "Loss"), feed.select("category").eachAttr("term"));
  }

  @Test
  void withoutAnAddressNothingIsPublishedThatNeedsOne() {
    Map<String, String> files =
        build(
            Paper.of(
                "content/index.md",
                "---\ndate: 2026-01-01\nimage: x.png\n---\n",
                "content/x.png",
                ""));
    assertFalse(files.containsKey("site/sitemap.xml"));
    assertFalse(files.containsKey("site/atom.xml"));
    assertFalse(files.containsKey("site/CNAME"));
    assertEquals("User-agent: *\nAllow: /\n", files.get("site/robots.txt"));
    Document page = Jsoup.parse(files.get("site/index.html"));
    assertTrue(
        page.select("[rel=canonical], [rel=alternate], [property=og:url], [property=og:image]")
            .isEmpty());
  }

  @Test
  void aSiteWithoutDatesHasNoFeed() {
    Map<String, String> files = build(Paper.of("workings.yml", SETTINGS, "content/index.md", "hi"));
    assertFalse(files.containsKey("site/atom.xml"));
    assertFalse(files.get("site/index.html").contains("atom+xml"));
  }

  @Test
  void robotsAreShownTheSitemap() {
    assertEquals(
        "User-agent: *\nAllow: /\n\nSitemap: https://example.org/notes/sitemap.xml\n",
        build(site).get("site/robots.txt"));
  }

  @Test
  void languageModelsAreGivenAGuide() {
    assertEquals(
        """
        # Notes & <b>

        > About "notes".

        ## Pages

        - [index](https://example.org/notes/): Welcome.

        ## A

        - [A </script><!-- & B](https://example.org/notes/a/b/): What it is about.
        - [Third page](https://example.org/notes/a/c/)
        """,
        build(site).get("site/llms.txt"));
  }

  @Test
  void theGuideHasPagesTheNavigationLeavesOutAndAWayToThemWithoutAnAddress() {
    Map<String, String> files =
        build(
            Paper.of(
                "workings.yml", "nav: [a.md, {Else: 'https://example.org/'}]",
                "content/a.md", "---\ntitle: 'x](y) [z'\n---\n",
                "content/b.md", "# B",
                "content/404.md", "# Lost"));
    assertEquals(
        """
        # Workings

        ## Pages

        - [x\\](y) \\[z](a/)
        - [Else](https://example.org/)

        ## Optional

        - [B](b/)
        """,
        files.get("site/llms.txt"));
  }

  @Test
  void whatAnAuthorWroteStandsInsteadOfWhatWeWouldWrite() {
    Paper own =
        Paper.of(
            "workings.yml", "site_url: https://docs.example.org/",
            "content/index.md", "---\ndate: 2026-01-01\ntags: x\n---\n",
            "content/robots.txt", "mine",
            "content/sitemap.xml", "mine",
            "content/atom.xml", "mine",
            "content/llms.txt", "mine",
            "content/tags/index.md", "mine",
            "content/tags/x.md", "mine",
            "content/CNAME", "mine");
    Map<String, String> files = build(own);
    for (String name : List.of("robots.txt", "sitemap.xml", "atom.xml", "llms.txt", "CNAME")) {
      assertEquals("mine", files.get("site/" + name));
    }
    assertTrue(files.get("site/tags/x/index.html").contains("mine"));
    assertEquals(
        "tags/x/", Jsoup.parse(files.get("site/index.html")).select("a[rel=tag]").attr("href"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://Docs.example.org/, docs.example.org",
    "http://example.org, example.org",
    "https://example.org/notes/,",
    "https://someone.github.io/,",
    "https://example.org:8080/,",
    "http://localhost/,",
    "http://127.0.0.1/,"
  })
  void aDomainOfOnesOwnIsToldToGithubPages(String url, String domain) {
    Map<String, String> files =
        build(Paper.of("workings.yml", "site_url: " + url, "content/index.md", "hi"));
    assertEquals(domain == null ? null : domain + "\n", files.get("site/CNAME"));
  }

  @Test
  void aPageTellsWhatItIs() {
    Document page = Jsoup.parse(build(site).get("site/a/b/index.html"));
    assertEquals("A </script><!-- & B", property(page, "og:title"));
    assertEquals("What it is about.", property(page, "og:description"));
    assertEquals("article", property(page, "og:type"));
    assertEquals("https://example.org/notes/a/b/", property(page, "og:url"));
    assertEquals("https://example.org/notes/picture%20one.png", property(page, "og:image"));
    assertEquals("en_GB", property(page, "og:locale"));
    assertEquals("2026-01-02", property(page, "article:published_time"));
    assertEquals("2026-03-04", property(page, "article:modified_time"));
    assertEquals("summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
    assertEquals(List.of("One", "Two"), page.select("meta[name=author]").eachAttr("content"));
    assertEquals("../../atom.xml", page.select("link[rel=alternate]").attr("href"));
  }

  @Test
  void structuredDataIsJsonAndCannotEndItsElement() throws Exception {
    Document page = Jsoup.parse(build(site).get("site/a/b/index.html"));
    String json = page.select("script[type=application/ld+json]").html();
    List<String> values = values(json);
    assertTrue(values.contains("A </script><!-- & B"), json);
    assertTrue(values.containsAll(List.of("TechArticle", "BreadcrumbList", "2026-01-02")), json);
    assertTrue(values.containsAll(List.of("One", "Two", "C++", "2026-03-04")), json);
    assertTrue(values.contains("https://example.org/notes/a/b/"), json);
  }

  @Test
  void readersSeeAuthorsDatesAndTags() {
    Document page = Jsoup.parse(build(site).get("site/a/b/index.html"));
    assertEquals(
        List.of("By One, Two", "Published 2026-01-02", "Last changed 2026-03-04"),
        page.select(".byline p").eachText());
    assertEquals(
        List.of("2026-01-02", "2026-03-04"), page.select(".byline time").eachAttr("datetime"));
    assertEquals(
        List.of("../../tags/c/", "../../tags/c-2/", "../../tags/loss/"),
        page.select(".byline a[rel=tag]").eachAttr("href"));
    assertNull(Jsoup.parse(build(site).get("site/index.html")).selectFirst(".byline"));
  }

  @Test
  void aTagHasAPageWithItsPages() {
    Map<String, String> files = build(site);
    Document loss = Jsoup.parse(files.get("site/tags/loss/index.html"));
    assertEquals("Pages about Loss", loss.select("h1").text());
    assertEquals(List.of("../../a/b/", "../../a/c/"), loss.select("article li a").eachAttr("href"));
    Document all = Jsoup.parse(files.get("site/tags/index.html"));
    assertEquals(List.of("C (1)", "C++ (1)", "Loss (2)"), all.select("article li").eachText());
  }

  @ParameterizedTest
  @CsvSource({
    "index, tags/index-2.html",
    "con, tags/tag-con.html",
    "?!, tags/tag.html",
    "É, tags/é.html"
  })
  void aTagsAddressIsAlwaysAFileName(String tag, String file) {
    Paper paper =
        Paper.of(
            "workings.yml", "url_style: file", "content/a.md", "---\ntags: ['" + tag + "']\n---\n");
    Map<String, String> files = build(paper);
    assertTrue(files.containsKey("site/" + file), files.keySet().toString());
  }

  @Test
  void aPictureThatIsNotThereIsABrokenLink() {
    Paper paper = Paper.of("content/a.md", "---\nimage: x.png\n---\n");
    assertEquals(
        List.of("content/a.md:2:8: error[E304]: no such page or file: x.png"),
        Workings.check(paper, BuildOptions.DEFAULT).diagnostics().stream()
            .map(Object::toString)
            .toList());
  }

  @Test
  void thePageForMissingOnesWorksFromADiskIfTheSiteHasNoAddress() {
    String page =
        build(Paper.of("workings.yml", "url_style: file", "content/a/b.md", "hi"))
            .get("site/404.html");
    assertTrue(page.contains("href=\"assets/workings.css\""), page);
    assertTrue(page.contains("href=\"a/b.html\""), page);
  }

  private static Map<String, String> build(Paper paper) {
    assertEquals(List.of(), Workings.build(paper, BuildOptions.DEFAULT).diagnostics());
    return paper.published();
  }

  private static Document xml(Map<String, String> files, String name) {
    return Jsoup.parse(files.get("site/" + name), "", Parser.xmlParser());
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  private static List<String> values(String json) throws Exception {
    List<String> values = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          values.add(parser.getText());
        }
      }
    }
    return values;
  }
}
