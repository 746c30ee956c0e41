package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.workings.eval.Evaluator;
import dev.workings.eval.Imports;
import dev.workings.markdown.Hole;
import dev.workings.plot.DataTable;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.typeset.Plot;
import dev.workings.typeset.Plotter;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class PlotsTest {
  private static final String PAGE =
      """
      See @fig-a.

      ```{plot}
      #| label: fig-a
      #| fig-cap: "Losses <b> & more $p^2$"
      curve -ln(p) "a < b", 1/p for p in -1..1
      rule x at 1/2 "half"
      ```

      ```{plot}
      #| fig-alt: My own words
      heatmap [1, -2; 3, 4]
      ```

      ```{calc}
      #| output: hide
      v = [1, 2, 3]
      ```

      ```{plot}
      data: {calc: {n: v, square: "[t^2 for t in v]"}}
      mark: {type: line, strokeWidth: {calc: "max(v)"}}
      title: {calc: '"<i>"'}
      encoding: {x: {field: n, type: quantitative}, y: {field: square, type: quantitative}}
      ```
      """;

  private static BuildResult build(Paper world) {
    BuildResult result = Workings.build(world, BuildOptions.DEFAULT);
    assumeTrue(
        result.diagnostics().stream().noneMatch(d -> d.message().contains("on this machine")),
        "V8 does not run here: plots are not tested");
    return result;
  }

  private static String built() {
    Paper world = Paper.of("content/index.md", PAGE);
    assertEquals(List.of(), build(world).diagnostics());
    return Objects.requireNonNull(world.published().get("site/index.html"));
  }

  private static List<String> all(String pattern, String html) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(html)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void plotsAreFiguresWithNumberCaptionAndAlternative() throws Exception {
    String html = built();
    List<String> figures = all("<figure.*?</figure>", html);
    assertEquals(3, figures.size());
    assertTrue(figures.get(0).startsWith("<figure id=\"fig-a\">"));
    assertTrue(
        figures
            .get(0)
            .contains("<figcaption>Figure 1: Losses &lt;b&gt; &amp; more <span class=\"katex\">"));
    assertTrue(
        figures.get(0).contains("aria-label=\"Line chart against p, 2 series: a &lt; b, 1/p;"));
    assertTrue(figures.get(1).contains("aria-label=\"My own words\""));
    assertTrue(html.contains("<a class=\"ref\" href=\"#fig-a\">Figure 1</a>"));
    for (String figure : figures) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(all("<svg.*</svg>", figure).get(0))));
    }
  }

  @Test
  void idsOfOnePageDiffer() {
    List<String> ids = all(" id=\"[^\"]*\"", built());
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  @Test
  void twoBuildsAreTheSame() {
    assertEquals(built(), built());
  }

  @Test
  void calculatedValuesAreDrawn() {
    String figure = all("<figure.*?</figure>", built()).get(2);
    assertTrue(figure.contains("stroke-width=\"3\""));
    assertTrue(figure.contains("&lt;i&gt;"));
  }

  private static List<String> found(String cell) {
    Source source = Source.of("page.md", "```{plot}\n" + cell + "\n```\n");
    Slice body = Slice.of(source.span(10, source.text().length() - 4));
    Diagnostics found = new Diagnostics();
    new Plots(new Evaluator(found, Imports.NONE), Pages.english(), found)
        .of(new Hole.Cell(body.span(), "plot", source.span(4, 8), body));
    return found.sorted().stream()
        .map(d -> d.span().toString().replace("page.md:", "") + " " + d.code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "mark: point;data: {url: a.csv} → 3:8 E061",
        "mark: point;layer: [{data: {url: a.csv}}] → 3:17 E061",
        "{\"mark\": {\"type\": \"image\"}} → 2:19 E061",
        "mark: image → 2:7 E061",
        "encoding: {url: {field: u}} → 2:12 E061",
        "encoding: {href: {value: x}} → 2:12 E061",
        "data: {values: [], format: {type: topojson, feature: a}} → 2:35 E061,2:45 E061",
        "params: [{name: a, bind: {input: range}}] → 2:20 E061",
        "params: [{name: a, select: point}] → 2:20 E061",
        "transform: [{sample: 3}] → 2:14 E061",
        "transform: [{filter: {not: random() > 1}}] → 2:28 E061",
        "transform: [{filter: {and: [datum.a, now()]}}] → 2:38 E061",
        "config: {axis: {labelExpr: window.x}} → 2:28 E061",
        "config: {signals: [{name: a, update: now()}]} → 2:38 E061",
        "mark: {type: bar, width: {expr: data('x')}} → 2:33 E061",
        "mark: {type: bar, width: {signal: random()}} → 2:35 E061",
        "$schema: https://vega.github.io/schema/vega/v5.json → 2:10 E061",
        "marks: [] → 2:1 E061",
        "mrak: bar → 2:1 E302",
        "data: {values: [], format: {parse: {d: \"date:'%Y') + (random()\"}}} → 2:40 E061",
        "encoding: {x: {axis: {format: '\"+random()+\"'}}} → 2:31 E061",
        "encoding: {x: {axis: {formatType: random}}} → 2:35 E061",
        "encoding: {x: {scale: {domain: [{year: random()}]}}} → 2:40 E061",
        "mark: bar;data: {calc: {a: v}} → 3:18 E010",
        "mark: bar;data: {calc: f(1, 2)} → 3:19 E303",
        "mark: bar;data: {calc: {a: '[1]', b: '[1, 2]'}} → 3:28 E025",
        "mark: bar;data: {calc: 3} → 3:14 E024",
        "mark: bar;width: .inf → 3:8 E303",
        "mark: [ → 3:1 E301",
        "#| width: wide;line [1] → 2:11 E051",
        "#| output: hide;line [1] → 2:4 E050",
      })
  void whatIsWrongIsReportedAtItsPlace(String cell, String problems) {
    assertEquals(List.of(problems.split(",")), found(cell.replace(';', '\n')));
  }

  @Test
  void aPlotHasTheLabelOfAFigure() {
    Paper world = Paper.of("content/index.md", "```{plot}\n#| label: tbl-a\nline [1]\n```\n");
    assertEquals(
        List.of("content/index.md:2:11: error[E109]: tbl- is for a table, and this is a figure"),
        build(world).diagnostics().stream().map(Object::toString).toList());
  }

  @Test
  void dataMayHaveAnyNames() {
    assertEquals(
        List.of(),
        found("mark: point\ndata: {values: [{url: a, href: b, test: random(), sample: 1}]}"));
  }

  @Test
  void whereNothingCanBeDrawnTheDataAreATable() {
    Diagnostics found = new Diagnostics();
    Slice slice = Slice.of(Source.of("page.md", "plot"));
    FigureOptions options = FigureOptions.of(List.of(), found);
    DataTable table = new DataTable(List.of("x", "y"), List.of(List.of("1", "<2>")));
    Drawable drawable = new Drawable(size -> "{}", "A line", table);
    HoleContent.Figure figure =
        new HoleContent.Figure(slice, "calc", "plot-1", options, slice.span(), drawable);
    Words words = Pages.english().words();
    String html = new FigureHtml(figure, null, "", words, found).of(() -> new Unavailable());
    assertTrue(html.contains("<td>1</td><td>&lt;2&gt;</td>"));
    assertTrue(html.contains("<p>A line</p>"));
    assertFalse(found.hasErrors());
    assertEquals(
        List.of("page.md:1:1: warning[E062]: plots cannot be drawn on this machine"),
        Found.in(found));
  }

  private record Unavailable() implements Plotter {
    @Override
    public Plot svg(String specification, String id, String label) {
      return new Plot.Unavailable("no engine");
    }

    @Override
    public void close() {}
  }
}
