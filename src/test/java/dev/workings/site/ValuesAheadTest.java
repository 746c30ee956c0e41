package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Values in what is told of a page elsewhere: its title, its description, its headings. */
class ValuesAheadTest {
  private static final String SETTINGS = "site_url: https://example.org/\n";
  private static final String FIELD =
      """
      ---
      date: 2026-01-02
      tags: fields
      ---
      ```{calc}
      a = 12 * 30
      ```

      # A field of `= a` square metres

      It has `{calc} a * 10` trees, and `a` is code; see @sec-half.

      ## Half of it is `= a/2` {#sec-half}
      """;

  private final Map<String, String> site =
      build("workings.yml", SETTINGS, "content/index.md", "# Home", "content/field.md", FIELD);

  @Test
  void aTitleTellsTheValueAndNotItsCalculation() {
    assertEquals("A field of 360 square metres – Workings", page("field").title());
    assertEquals("A field of 360 square metres", page("").select("nav.side a").last().text());
    assertTrue(site.get("site/atom.xml").contains("<title>A field of 360 square metres</title>"));
  }

  @Test
  void aDescriptionTellsTheValueWhereverItIsRead() {
    String about = "It has 3600 trees, and a is code; see Half of it is 180.";
    assertEquals(about, page("field").select("meta[name=description]").attr("content"));
    assertTrue(site.get("site/llms.txt").contains(": " + about));
    assertTrue(site.get("site/atom.xml").contains("<summary>" + about));
    assertTrue(page("tags/fields").text().contains(about));
  }

  @Test
  void theListOfHeadingsTellsTheValue() {
    assertEquals("Half of it is 180", page("field").select(".toc a").text());
  }

  @Test
  void theSignsAreThoseOfThePagesLanguage() {
    Map<String, String> german =
        build("workings.yml", "lang: de", "content/index.md", "Es sind `= 123456.5` Stück.");
    assertEquals(
        "Es sind 123.456,5 Stück.",
        Jsoup.parse(german.get("site/index.html"))
            .select("meta[name=description]")
            .attr("content"));
  }

  @Test
  void aValueOfAnotherPageIsToldToo() {
    Map<String, String> two =
        build(
            "content/index.md", "# Sum\n\n```{calc}\nuse \"one\" (x)\n```\n\nIt is `= x + 1`.",
            "content/one.md", "```{calc}\nx = 1\n```");
    assertTrue(two.get("site/llms.txt").contains("[Sum](./): It is 2."));
  }

  @Test
  void aValueThatFailsIsReportedOnce() {
    Paper paper = Paper.of("content/index.md", "# Of `= nope`\n\nIt is `= 1/0`.");
    assertEquals(
        List.of(
            "content/index.md:1:9: error[E010]: unknown name nope",
            "content/index.md:3:12: error[E022]: the divisor is 0"),
        Workings.build(paper, BuildOptions.DEFAULT).diagnostics().stream()
            .map(Object::toString)
            .toList());
  }

  private Document page(String path) {
    return Jsoup.parse(site.get("site/" + (path.isEmpty() ? "" : path + "/") + "index.html"));
  }

  private static Map<String, String> build(String... files) {
    Paper paper = Paper.of(files);
    assertEquals(List.of(), Workings.build(paper, BuildOptions.DEFAULT).diagnostics());
    return paper.published();
  }
}
