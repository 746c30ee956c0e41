package dev.workings.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Citations and references in the styles that come with us. */
class CitingTest {
  private static final String BIB =
      """
      @book{knuth, author = "Donald E. Knuth", title = "The {\\\\TeX}book", publisher = "AW", year = 1984}
      @inproceedings{he1, author = {He, Kaiming and Zhang, X.}, title = {Deep <script>alert(1)</script>},
        booktitle = {CVPR}, year = {2016}, pages = {770--778}, doi = {10.1109/CVPR.2016.90}}
      @inproceedings{he2, author = {He, Kaiming and Zhang, X.}, title = {Mappings}, year = {2016},
        url = {javascript:alert(1)}}
      @misc{anon, title = {Nobody}, year = 2001, month = märz}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "apa → (<he1>He & Zhang, 2016a</>; see <knuth>Knuth, 1984, Page 3</>)",
        "chicago-author-date → (see <knuth>Knuth 1984, p. 3</>; <he1>He and Zhang 2016a</>)",
        "ieee → see <knuth>[1, p. 3]</>, <he1>[2]</>",
        "nature → <sup>see <knuth>1</>,<he1>2</></sup>",
      })
  void everyWorkOfACitationIsALink(String style, String html) {
    Citation both = new Citation(List.of(item("knuth", "see", "p. 3"), item("he1")), false);
    Citation other = new Citation(List.of(item("he2")), false);
    assertEquals(html, cite(style, "en", both, other).citations().get(0).replace("&amp;", "&"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "apa → en → <he1>He and Zhang (2016)</>",
        "apa → de → <he1>He und Zhang (2016)</>",
        "apa → xx → <he1>He and Zhang (2016)</>",
        "ieee → en → <he1>He and Zhang [1]</>",
        "vancouver → fr → <he1>He et Zhang (1)</>",
      })
  void anAuthorInTheSentenceIsNotRepeated(String style, String lang, String html) {
    Citation inText = new Citation(List.of(item("he1")), true);
    assertEquals(html, cite(style, lang, inText).citations().get(0));
  }

  @Test
  void whatHasNothingButAnAuthorKeepsIt() {
    Citation without = new Citation(List.of(new Citation.Item("anon", "", "", true)), false);
    assertFalse(
        cite("modern-language-association", "en", without).toString().contains("<anon></>"));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void noEntryBreaksOutOfItsText(String style) {
    Cited cited = cite(style, "en", new Citation(List.of(item("he1"), item("he2")), false));
    String html = cited.toString();
    assertEquals(2, cited.entries().size());
    assertFalse(html.contains("<script") || html.contains("<Script"), html);
    assertFalse(html.contains("href=\"javascript"), html);
    assertFalse(html.contains("Cvpr"), html);
    assertTrue(html.codePoints().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF || c == 0x115F), html);
  }

  static List<String> styles() {
    return CitationStyle.NAMES;
  }

  @Test
  void titleCaseLeavesTheElementsOfJsonAlone() {
    Diagnostics found = new Diagnostics();
    String title = "on <i>e. coli</i> in <span class=\\\"nocase\\\">vitro</span>";
    String json = "[{\"id\": \"b\", \"type\": \"book\", \"title\": \"" + title + "\"}]";
    Bibliography works = Bibliography.json(Source.of("refs.json", json), found);
    Citation citation = new Citation(List.of(item("b")), false);
    CitationStyle style = CitationStyle.named("chicago-author-date");
    Cited cited = Citing.of(works, style, "en", List.of(citation), (key, html) -> html, t -> t);
    String html = cited.entries().get(0).html();
    assertTrue(html.contains("On <i>E. Coli</i> in vitro"), html);
  }

  @Test
  void jsonIsReadAsBibtexIs() {
    Diagnostics found = new Diagnostics();
    String json =
        """
        [{"id": "b", "type": "book", "title": "A <i>b</i> <b>c", "issued": {"date-parts": [[2004]]},
          "author": [{"family": "Ü", "given": "Q"}]}]
        """;
    Bibliography works = Bibliography.json(Source.of("refs.json", json), found);
    Citation citation = new Citation(List.of(item("b")), false);
    CitationStyle style = CitationStyle.named("ieee");
    Cited cited = Citing.of(works, style, "en", List.of(citation), (key, html) -> html, tex -> tex);
    assertEquals(List.of(), found.sorted());
    assertTrue(cited.entries().get(0).html().contains("A <i>b</i> &lt;b&gt;c"), cited.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "@article{a, title = {x}|@book{b, title = {y}} → 2:1 this is not BibTeX",
        "@misc{a, = {x}} → 1:10 this is not BibTeX",
        "@misc{a, title = {x}}|@misc{a, title = {y}} → 2:7 the key a is given twice",
        "@string{a = \"x\"}|@misc{b, title = a # a} → none",
        "just text → none",
      })
  void mistakesInBibtexHaveAPlace(String bib, String mistake) {
    assertEquals(mistake, mistake(bib.replace('|', '\n')));
  }

  @Test
  void textsThatGrowWithoutEndAreRefused() {
    StringBuilder bomb = new StringBuilder("@string{a0 = \"xxxxxxxxxx\"}\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("@string{a" + i + " = a" + (i - 1) + " # a" + (i - 1) + "}\n");
    }
    assertEquals("1:1 a text in this file is too long", mistake(bomb + "@misc{b, title = a59}"));
    String deep = "@misc{a, title = " + "{".repeat(5000) + "}".repeat(5000) + "}";
    assertEquals("1:67 braces more than 50 deep", mistake(deep));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "<!DOCTYPE s [<!ENTITY e SYSTEM 'file:///etc/hosts'>]><style>&e;</style>"
            + " → 1:1 a style has no document type",
        "<style → 1:6 this is not XML",
        "<feed/> → 1:1 this is no style: it begins with feed",
        "<style class='note'/> → 1:1 this style cites in footnotes, and here is cited in the text",
        "<style><macro name='a'><text macro='a'/></macro><citation><layout><text macro='a'/></layout>"
            + "</citation><bibliography><layout/></bibliography></style>"
            + " → 1:1 the macros of this style never end",
      })
  void stylesThatCannotBeUsedAreRefused(String csl, String mistake) {
    Diagnostics found = new Diagnostics();
    CitationStyle.read(Source.of("x.csl", csl), found);
    assertEquals(mistake, first(found));
  }

  @Test
  void everyStyleThatWeNameIsThere() {
    CitationStyle.NAMES.forEach(name -> assertNotNull(CitationStyle.named(name)));
  }

  private static String mistake(String bib) {
    Diagnostics found = new Diagnostics();
    Bibliography.bibtex(Source.of("refs.bib", bib), found);
    return first(found);
  }

  private static String first(Diagnostics found) {
    return found.sorted().stream()
        .map(d -> d.span().toString().replaceFirst("^[^:]*:", "") + " " + d.message())
        .findFirst()
        .orElse("none");
  }

  private static Citation.Item item(String key) {
    return item(key, "", "");
  }

  private static Citation.Item item(String key, String prefix, String suffix) {
    return new Citation.Item(key, prefix, suffix, false);
  }

  private static Cited cite(String style, String lang, Citation... citations) {
    Diagnostics found = new Diagnostics();
    Bibliography works = Bibliography.bibtex(Source.of("refs.bib", BIB), found);
    assertEquals(List.of(), found.sorted());
    return Citing.of(
        works,
        CitationStyle.named(style),
        lang,
        List.of(citations),
        (key, html) -> "<" + key + ">" + html + "</>",
        tex -> tex);
  }
}
