package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Citations, terms and abbreviations on pages. */
class CitationsTest {
  private static final String BIB = "@book{knuth, author={Knuth, D.}, title={TeX}, year=1984}";
  private static final String SETTINGS = "bibliography: refs.bib";

  @Test
  void withoutABibliographyAnAtIsText() {
    String html = page("", "[see @knuth, p. 3] and @knuth, mail me@knuth.org or @media.");
    assertTrue(html.contains("<p>[see @knuth, p. 3] and @knuth, mail me@knuth.org or @media.</p>"));
  }

  @Test
  void aCitationLeadsToItsEntry() {
    String html =
        page(SETTINGS, "[see @knuth, p. 3], @knuth and [-@knuth]; a@knuth.org, \\@knuth.");
    assertTrue(
        html.contains("(see <a class=\"ref\" role=\"doc-biblioref\" href=\"#w-ref-knuth\">"));
    assertTrue(html.contains(">Knuth 1984, p. 3</a>)"), html);
    assertTrue(html.contains(">Knuth (1984)</a> and (<a"), html);
    assertTrue(html.contains(">1984</a>); a@knuth.org, @knuth."), html);
    assertTrue(html.contains("<h2 id=\"w-references\">References</h2>"), html);
    assertTrue(html.contains("id=\"w-ref-knuth\">Knuth, D. 1984. <i>TeX</i>.</div>"), html);
  }

  @Test
  void bracketsBehindAKeySayWhereInTheWork() {
    String html = page(SETTINGS, "@knuth [p. 33] says, @knuth\n[chap. 2, and more].");
    assertTrue(html.contains(">Knuth (1984, p. 33)</a> says, <a"), html);
    assertTrue(html.contains(">Knuth (1984, chap. 2, and more)</a>.</p>"), html);
    assertTrue(page("", "@knuth [p. 33].").contains("<p>@knuth [p. 33].</p>"));
    String links = page(SETTINGS, "@knuth [a](https://a.org) @knuth [b]\n\n[b]: https://b.org");
    assertTrue(links.contains(">Knuth (1984)</a> <a href=\"https://b.org\""), links);
    assertTrue(links.contains(">Knuth (1984)</a> <a href=\"https://a.org\""), links);
  }

  @Test
  void theReferencesAreInTheContentsOfThePage() {
    assertTrue(
        page(SETTINGS, "# T\n\n@knuth").contains("<a href=\"#w-references\">References</a>"));
    assertFalse(page(SETTINGS, "# T").contains("w-references"));
  }

  @Test
  void codeLinksAndReferencesAreNoCitations() {
    String html = page(SETTINGS, "`@knuth` [of @knuth](https://a.org) [@knuth](https://b.org)");
    assertFalse(html.contains("doc-biblioref"), html);
  }

  @Test
  void anUnknownWorkHasAPlaceAndAHint() {
    Paper paper = site(SETTINGS, "[@knut; @knuth]");
    BuildResult result = Workings.build(paper, BuildOptions.DEFAULT);
    assertEquals(
        List.of("content/index.md:1:2: error[E111]: no work knut in the bibliography"),
        result.diagnostics().stream().map(Object::toString).toList());
    assertEquals("did you mean knuth?", result.diagnostics().get(0).hints().get(0));
  }

  @Test
  void aFileThatIsNotThereIsReportedOnce() {
    Paper paper = site("bibliography: ref.bib\ncsl: iee", "[@knut]");
    List<String> found =
        Workings.build(paper, BuildOptions.DEFAULT).diagnostics().stream()
            .map(d -> d.message() + ": " + d.hints().get(0))
            .toList();
    assertEquals(
        List.of(
            "no bibliography ref.bib: did you mean refs.bib?", "no style iee: did you mean ieee?"),
        found);
  }

  @Test
  void aTermIsReferredToByItsWords() {
    String html =
        page(
            "",
            "@gls-cross-entropy, @gls-x-value.\n\nCross-entropy\n: How far off.\n\n$x$ value\n: a");
    assertTrue(html.contains("<dt id=\"gls-cross-entropy\">"), html);
    assertTrue(html.contains("href=\"#gls-cross-entropy\">Cross-entropy</a>, <a"), html);
  }

  @Test
  void abbreviationsAreExplainedInWholeWordsOfText() {
    String html = page("", "# CNN\n\nA CNN, two CNNs, `CNN` and CNN.\n\n*[CNN]: \"conv\" net");
    String title = "title=\"&quot;conv&quot; net\">CNN</abbr>";
    assertTrue(html.contains("<h1 id=\"cnn\"><abbr class=\"first\" " + title), html);
    assertTrue(html.contains("A <abbr " + title + ", two CNNs, <code>CNN</code> and <abbr"), html);
    assertFalse(html.contains("*["), html);
  }

  private static Paper site(String settings, String page) {
    return Paper.of("workings.yml", settings, "content/index.md", page, "content/refs.bib", BIB);
  }

  private static String page(String settings, String page) {
    Paper paper = site(settings, page);
    BuildResult result = Workings.build(paper, BuildOptions.DEFAULT);
    assertEquals(List.of(), result.diagnostics());
    return paper.published().get("site/index.html");
  }
}
