package dev.workings.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in BibTeX's fields, as readers see it in a list of works. */
class BibTexEntriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      quoteCharacter = '|',
      value = {
        "Erd{\\H o}s, P{\\'a}l → Erdős, Pál",
        "Erd\\H{o}s, P\\'al → Erdős, Pál",
        "{\\L}ukasiewicz, Jan → Łukasiewicz, Jan",
        "{\\c{C}}elik, {\\.I}lker → Çelik, İlker",
        "Garc{\\'\\i}a, Jos{\\'{e}} → García, José",
        "Dvo{\\v{r}}{\\'a}k, A. and M{\\\"u}ller, {\\O}. → Dvořák, A., and Ø. Müller",
        "{Institut f{\\\"u}r Physik} → Institut für Physik",
        "{Barnes and Noble} → Barnes and Noble",
        "van der Berg, Jan and O'Neil, M. → van der Berg, Jan, and M. O’Neil",
        "Knuth, D.~E. → Knuth, D. E.",
      })
  void namesHaveTheirLetters(String latex, String shown) {
    String entry = entry("author = {" + latex + "}, title = {T}, year = 2000");
    assertTrue(entry.startsWith(shown), entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      quoteCharacter = '|',
      value = {
        "the $\\zeta(s)$ function on $L^p$ → The [\\zeta(s)] Function on [L^p]",
        "costs of 5\\% \\& 3\\$ a → Costs of 5% &amp; 3$ A",
        "H$_2$O at 10~$\\mu$m → H[_2]O at 10\u00A0[\\mu]m",
        "\\textit{E. coli} and {\\em very} \\textbf{bold} → <i>E. Coli</i> and <i>Very</i> <b>Bold</b>",
        "x\\textsuperscript{2} and y\\textsubscript{i} → X<sup>2</sup> and Y<sub>I</sub>",
        "The {p}-adic and {iOS} {NASA} {de novo} things → The p-Adic and iOS NASA de novo Things",
        "pages 1--2 --- ``quoted'' here → Pages 1–2 — “Quoted” Here",
        "{\\`A} la carte, {\\oe}uvre → À La Carte, Œuvre",
        "\\today{} is no day → Is No Day",
        "\\unknown x and \\mbox{Kept} → \\unknown X and Kept",
        "a $ sign → A $ Sign",
        "a\\~{}b \\( open → A~B \\( Open",
        "a 100 % sure {unclosed → A 100 % Sure Unclosed",
        "\\ensuremath{\\alpha} and \\(\\beta\\) → [\\alpha] and [\\beta]",
        "\\enquote{so} <script> → “So” &lt;Script&gt;",
      })
  void titlesHaveTheirSignsAndFormulas(String latex, String shown) {
    String entry = entry("title = {" + latex.replace("{unclosed", "unclosed") + "}, year = 2000");
    assertEquals(shown, entry.replaceFirst("^“(.*)\\.” 2000\\.$", "$1"), entry);
  }

  @Test
  void theNumberOfAnArticleIsItsIssue() {
    String entry =
        entry("author = {A, B}, title = {T}, journal = {J}, volume = 27, number = 2, year = 1984");
    assertTrue(entry.contains("27 (2)"), entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "url = {https://example.org/~a_b--c?x=1%20&y=2} → https://example.org/~a_b--c?x=1%20&amp;y=2",
        "url = {https://example.org/a\\_b} → https://example.org/a_b",
        "howpublished = {\\url{https://example.org/h}} → https://example.org/h",
        "eprint = {1706.03762}, archivePrefix = {arXiv} → https://arxiv.org/abs/1706.03762",
        "doi = {10.1000/a_(b)<1--2>} → https://doi.org/10.1000/a_(b)&lt;1--2&gt;",
      })
  void addressesAreNotReadAsText(String field, String address) {
    String entry = entry("title = {T}, " + field);
    assertTrue(entry.contains("<a href=\"" + address + "\""), entry);
  }

  @Test
  void aSubtitleBelongsToItsTitle() {
    assertTrue(entry("title = {T}, subtitle = {S}").contains("T: S"));
  }

  @Test
  void textsThatNestWithoutEndAreRead() {
    for (String piece : List.of("\\em ", "\\'", "\\(", "$$ x", "\\url", "\\unknown ")) {
      String title = piece.repeat(4_000) + " end";
      String entry = entry("title = {" + title + "}").toLowerCase(Locale.ROOT);
      assertTrue(entry.contains("nd"), piece);
    }
  }

  private static String entry(String fields) {
    Diagnostics found = new Diagnostics();
    Bibliography works =
        Bibliography.bibtex(Source.of("refs.bib", "@article{a, " + fields + "}"), found);
    assertEquals(List.of(), found.sorted());
    Citation citation = new Citation(List.of(new Citation.Item("a", "", "", false)), false);
    CitationStyle style = CitationStyle.named("chicago-author-date");
    Cited cited =
        Citing.of(
            works, style, "en", List.of(citation), (key, html) -> html, tex -> "[" + tex + "]");
    return cited.entries().get(0).html();
  }
}
