package dev.workings.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {
  private static final String KATEX =
      "<span class=\"katex\"><span class=\"katex-mathml\"><math><semantics>%s<annotation"
          + " encoding=\"application/x-tex\">%s</annotation></semantics></math></span>"
          + "<span class=\"katex-html\" aria-hidden=\"true\"><span>glyphs</span></span></span>";

  @Test
  void aSectionGoesFromHeadingToHeading() {
    List<Section> sections =
        Sections.of("<h1>T</h1><p>a</p><h2 id=x>X<a class=anchor aria-hidden=true>#</a></h2><p>b");
    assertEquals(List.of(new Section("", "", "a", ""), new Section("x", "X", "b", "")), sections);
  }

  @Test
  void blocksAndCellsAreWordsApartAndLettersInALineAreNot() {
    assertEquals("a b c d ef", only("<p>a</p>b<table><tr><td>c<td>d</table><b>e</b>f").text());
  }

  @Test
  void aCellsFormulaIsItsReadingAndTheWordsOfItsLatex() {
    String formula = katex("<mi>σ</mi>", "\\sigma = \\frac{61{,}706}{-40}");
    Section section = only("<div role=math aria-label='sigma equals one'>" + formula + "</div>");
    assertEquals("sigma equals one", section.text());
    assertEquals(List.of("sigma", "=", "61,706", "-40"), List.of(section.more().split(" ")));
  }

  @Test
  void anAuthorsFormulaIsWrittenOnALine() {
    String fraction = "<mfrac><mn>1</mn><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></mfrac>";
    String power = "<msup><mi>x</mi><mn>2</mn></msup><mo>⁢</mo><msqrt><mi>y</mi></msqrt>";
    String hat = "<mover accent=true><mi>y</mi><mo>^</mo></mover>";
    assertEquals("1/(n+1)x^2√yŷ", only(katex(fraction + power + hat, "")).text());
  }

  @Test
  void aReadingBesideADrawnFormulaStandsForIt() {
    String drawn = katex("<mi>x</mi>", "\\alpha");
    Section section =
        only("<span class=spoken>alpha</span><span aria-hidden=true>" + drawn + "</span>");
    assertEquals(new Section("", "", "alpha", "alpha"), section);
  }

  @Test
  void codeCountsLessAndPicturesAreWhatTheyAreCalled() {
    Section section =
        only(
            "<pre><code>y = <b>f</b>(x)\nz</code></pre><svg role=img aria-label=Chart><text>1</text></svg>"
                + "<img alt='A cat'>");
    assertEquals(new Section("", "", "Chart A cat", "y = f(x) z"), spaced(section));
  }

  @Test
  void whatIsHiddenIsNotFound() {
    assertEquals("a", only("a<div popover>b</div><p hidden>c</p><script>d</script>").text());
  }

  @Test
  void textThatLooksLikeHtmlStaysText() {
    assertEquals("<img src=x>", only("<p>&lt;img src=x&gt;").text());
  }

  @Test
  void ofAVeryLongPageTheBeginningIsRead() {
    List<Section> sections = Sections.of("<p>" + "word ".repeat(200_000) + "<h2 id=a>A</h2>b");
    assertTrue(sections.get(0).text().length() <= Limits.CHARACTERS_A_PAGE);
    assertEquals(new Section("a", "A", "", ""), sections.get(1));
  }

  private static Section spaced(Section section) {
    return new Section(
        section.id(),
        section.heading(),
        section.text().replace("ChartA", "Chart A"),
        section.more());
  }

  private static Section only(String html) {
    List<Section> sections = Sections.of(html);
    assertEquals(1, sections.size(), sections.toString());
    return sections.get(0);
  }

  private static String katex(String mathml, String latex) {
    return KATEX.replaceFirst("%s", mathml).replace("%s", latex);
  }
}
