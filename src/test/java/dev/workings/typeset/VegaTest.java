package dev.workings.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.workings.script.Engine;
import java.io.IOException;
import java.io.StringReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Where V8 cannot run only what does not need it is tested. */
class VegaTest {
  private static final String BARS =
      """
      {"data":{"values":[{"a":"Conv2d-1","b":156},{"a":"<b>&","b":2416}]},"mark":"bar",
       "encoding":{"x":{"field":"a","type":"nominal"},"y":{"field":"b","type":"quantitative"}}}
      """;

  private static final String CURVE =
      """
      {"data":{"values":[{"p":0.1,"y":2.3,"k":"one"},{"p":0.5,"y":0.7,"k":"one"},{"p":1,"y":0,"k":"one"},
                         {"p":0.1,"y":0.3,"k":"two"},{"p":0.5,"y":0.2,"k":"two"},{"p":1,"y":1,"k":"two"}]},
       "mark":{"type":"line","clip":true,"point":true},
       "encoding":{"x":{"field":"p","type":"quantitative"},"y":{"field":"y","type":"quantitative"},
                   "color":{"field":"k","type":"nominal"}}}
      """;

  private static final String HEAT =
      """
      {"data":{"values":[{"r":1,"c":1,"v":-2},{"r":1,"c":2,"v":0.3333333},{"r":2,"c":1,"v":5}]},
       "mark":"rect","encoding":{"x":{"field":"c","type":"ordinal"},"y":{"field":"r","type":"ordinal"},
       "color":{"field":"v","type":"quantitative"}}}
      """;

  private static final String HISTOGRAM =
      """
      {"data":{"values":[{"v":1},{"v":2},{"v":2.5},{"v":7}]},"mark":"bar",
       "encoding":{"x":{"bin":{"maxbins":5},"field":"v"},"y":{"aggregate":"count"}}}
      """;

  private static final String DAYS =
      """
      {"data":{"values":[{"d":"2024-03-30T23:30","v":1},{"d":"2024-03-31 12:00","v":2},
                         {"d":"2024-04-02","v":2},{"d":"Apr 3 2024 4:00","v":3}]},
       "mark":"line","encoding":{"x":{"field":"d","type":"temporal"},
       "y":{"field":"v","type":"quantitative"}}}
      """;

  private static final String LABEL = "Two \"bars\" & more";

  @TempDir private static Path directory;

  private static Plotter vega;

  @BeforeAll
  static void start() {
    vega = Vega.start(Engine.Choice.AUTO, directory);
  }

  @AfterAll
  static void stop() {
    vega.close();
  }

  static Stream<String> specifications() {
    return Stream.of(BARS, CURVE, HEAT, HISTOGRAM, DAYS);
  }

  @ParameterizedTest
  @MethodSource("specifications")
  void aPlotIsOneElementThatIsRead(String specification) throws Exception {
    Plot.Picture picture = picture(specification);
    Element root = xml(picture.svg());
    assertEquals("svg", root.getTagName());
    assertEquals("img", root.getAttribute("role"));
    assertEquals("Two \"bars\" & more", root.getAttribute("aria-label"));
    assertEquals(List.of(), picture.warnings());
    assertEquals(1, picture.svg().split("aria-|role=", -1).length - 2, "labels besides the root's");
  }

  @ParameterizedTest
  @MethodSource("specifications")
  void numbersAreThoseThatCanBeSeen(String specification) {
    String svg = picture(specification).svg();
    assertFalse(
        Pattern.compile(" (d|transform|x2?|y2?)=\"[^\"]*\\.\\d{3}").matcher(svg).find(), svg);
  }

  @Test
  void aPlotShrinksToThreeQuartersOfItsWidth() throws Exception {
    Element root = xml(svg(BARS));
    double width = Double.parseDouble(root.getAttribute("width"));
    assertEquals("--least: " + Math.round(0.75 * width) + "px", root.getAttribute("style"));
  }

  @Test
  void roundingMovesNothing() {
    Matcher bars =
        Pattern.compile("d=\"M([0-9.]+),([0-9.]+)h([0-9.]+)v([0-9.]+)").matcher(svg(BARS));
    assertTrue(bars.find());
    assertEquals(300, Double.parseDouble(bars.group(2)) + Double.parseDouble(bars.group(4)), 0.02);
  }

  @Test
  void textStaysTextAndIsEscaped() {
    String svg = svg(BARS);
    assertTrue(svg.contains(">&lt;b&gt;&amp;</text>") && svg.contains(">Conv2d-1</text>"), svg);
  }

  @Test
  void coloursAreThoseOfThePage() {
    assertTrue(svg(CURVE).contains("stroke=\"var(--plot-1)\""));
    assertTrue(svg(CURVE).contains("stroke=\"var(--plot-2)\""));
    assertTrue(svg(BARS).contains("fill=\"currentColor\""));
    assertTrue(svg(BARS).contains("font-family=\"inherit\""));
    assertFalse(svg(BARS).contains("#fff") || svg(BARS).contains("white"));
  }

  @Test
  void idsBeginWithTheFiguresAndAreAllThatIsReferredTo() {
    for (String specification : List.of(CURVE, HEAT)) {
      String svg = svg(specification);
      List<String> ids = all(svg, " id=\"([^\"]*)\"");
      assertFalse(ids.isEmpty());
      assertTrue(ids.stream().allMatch(id -> id.startsWith("fig-a-")), ids.toString());
      assertEquals(new TreeSet<>(ids), new TreeSet<>(all(svg, "url\\(#([^)]*)\\)")));
    }
    assertThrows(IllegalArgumentException.class, () -> vega.svg(CURVE, "a\"b", ""));
  }

  @Test
  void whatWasDrawnBeforeChangesNothing() {
    List<Plot> first = specifications().map(VegaTest::plot).toList();
    plot("{\"mark\":\"nonsense\"}");
    assertEquals(first, specifications().map(VegaTest::plot).toList());
    try (Plotter fresh = Vega.start(Engine.Choice.AUTO, directory)) {
      assertEquals(first.get(2), fresh.svg(HEAT, "fig-a", LABEL));
    }
  }

  @Test
  void threadsGetTheSame() {
    List<Plot> alone = IntStream.range(0, 10).mapToObj(VegaTest::sample).toList();
    assertEquals(alone, IntStream.range(0, 10).parallel().mapToObj(VegaTest::sample).toList());
  }

  private static Plot sample(int i) {
    return plot(specifications().toList().get(i % 5));
  }

  /** In another time zone, with all of Unicode and another V8. */
  @Test
  void nodeAgreesInAnotherTimeZone() throws IOException, InterruptedException {
    for (String specification : List.of(CURVE, HEAT, DAYS)) {
      Plot here = plot(specification);
      assertEquals(here, Drawing.read(Node.plot(specification, directory), LABEL));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-31T02:30, 2024-03-31T02:30:00.000Z",
    "2024-03-31 02:30, 2024-03-31T02:30:00.000Z",
    "2024-03-31, 2024-03-31T00:00:00.000Z",
    "Mar 31 2024, 2024-03-31T00:00:00.000Z",
    "2024-03-31T02:30+02:00, 2024-03-31T00:30:00.000Z",
    "'Sun, 31 Mar 2024 02:30:00 GMT', 2024-03-31T02:30:00.000Z",
    "nonsense, Invalid Date",
  })
  void aDateIsReadAsOnGreenwichMean(String written, String expected) {
    assertTrue(svg(text("toString(toDate('" + written + "'))")).contains(number(expected)));
    assertTrue(svg(text("'' + datetime(2024,2,31,2)")).contains("2024-03-31T02:00:00.000Z"));
    assertTrue(svg(text("'' + timezoneoffset(datetime(2024,6,1))")).contains(">0</text>"));
  }

  private static String number(String date) {
    return date.startsWith("I") ? "NaN" : String.valueOf(Instant.parse(date).toEpochMilli());
  }

  @Test
  void nowIsAlwaysTheSame() {
    assertTrue(svg(text("'' + now()")).contains(">0</text>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"random()", "sampleUniform()"})
  void chanceIsRefused(String expression) {
    problem(text(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'data':{'url':'file:///etc/passwd'},'mark':'bar'}",
        "{'data':{'url':'https://example.org/x.csv'},'mark':'bar'}",
        "{'data':{'values':[{}]},'mark':{'type':'image','url':'x.png'}}",
        "{'data':{'values':[{'u':'x.png'}]},'mark':'image','encoding':{'url':{'field':'u'}}}",
        "{'data':{'values':[{}]},'mark':{'type':'point','href':'https://example.org'}}",
        "{'data':{'values':[{'h':'x'}]},'mark':'point','encoding':{'href':{'field':'h'}}}",
        "{'data':{'values':[{}]},'mark':{'type':'point','color':'url(https://example.org#a)'}}"
      })
  void nothingIsLoadedAndNothingLinksAway(String specification) {
    String message = problem(specification.replace('\'', '"'));
    assertTrue(message.startsWith("a plot cannot "), message);
  }

  @Test
  void whatAnAuthorWritesIsNoMarkup() throws Exception {
    String evil = "\\\"><script>alert(1)</script>";
    for (String key :
        List.of("color", "font", "fontStyle", "name", "description", "text", "blend")) {
      String specification =
          "{'data':{'values':[{}]},'mark':{'type':'text','text':'a','KEY':'EVIL'}}"
              .replace('\'', '"')
              .replace("KEY", key)
              .replace("EVIL", evil);
      if (plot(specification) instanceof Plot.Picture picture) {
        assertFalse(picture.svg().contains("<script"), picture.svg());
        xml(picture.svg());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'mark':'bar'|JSON",
        "{}|Invalid specification",
        "{'data':{'values':[]},'mark':'nonsense'}|there is no mark",
        "{'data':{'values':[{}]},'mark':'bar','transform':[{'calculate':'1 +','as':'a'}]}|Unexpected end of input",
        "{'data':{'values':[{}]},'mark':'bar','transform':[{'calculate':'f(1)','as':'a'}]}|f",
      })
  void whatIsWrongIsSaid(String specification, String words) {
    String message = problem(specification.replace('\'', '"'));
    assertTrue(message.contains(words) && message.length() <= 301, message);
    assertFalse(message.contains("\n") || message.contains("    at "), message);
  }

  @Test
  void whatIsDroppedIsAWarning() {
    String specification =
        BARS.replace("\"encoding\":{", "\"encoding\":{\"shape\":{\"value\":\"x\"},");
    List<String> warnings = picture(specification).warnings();
    assertTrue(warnings.size() == 1 && warnings.get(0).contains("shape"), warnings.toString());
  }

  @Test
  void aColumnThatIsMissingIsAWarning() {
    List<String> warnings = picture(BARS.replace("\"field\":\"b\"", "\"field\":\"z\"")).warnings();
    assertTrue(warnings.stream().anyMatch(w -> w.startsWith("Infinite extent")), "" + warnings);
  }

  @Test
  void aBoxPlotWithoutOutliersIsNothingToWarnOf() {
    String specification =
        "{'data':{'values':[{'b':2},{'b':3},{'b':4},{'b':9}]},'mark':'boxplot','encoding':{"
            + "'y':{'field':'b','type':'quantitative'}}}";
    assertEquals(List.of(), picture(specification.replace('\'', '"')).warnings());
  }

  @Test
  void whatNeedsAScriptInThePageIsRefused() {
    for (String parameter : List.of("'select':'interval'", "'value':1,'bind':{'input':'range'}")) {
      String specification =
          "{'params':[{'name':'p'," + parameter + "}],'data':{'values':[{}]},'mark':'point'}";
      String message = problem(specification.replace('\'', '"'));
      assertEquals("a plot cannot be changed by its readers", message);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'data':{'sequence':{'start':0,'stop':1e9}},'mark':'bar'}",
        "{'data':{'sequence':{'start':0,'stop':1,'step':1e-9}},'mark':'bar'}",
        "{'data':{'sequence':{'start':0,'stop':49999}},'mark':'point','encoding':{"
            + "'x':{'field':'data','type':'quantitative','axis':{'tickCount':1e9}}}}",
        "{'data':{'values':[{}]},'mark':'point','transform':["
            + "{'calculate':'sequence(0,1e9)','as':'a'},{'flatten':['a']}]}",
        "{'data':{'values':[{'a':1},{'a':2}]},'mark':'bar','transform':["
            + "{'quantile':'a','step':1e-9}],'encoding':{'x':{'field':'prob'}}}"
      })
  void aPlotBombIsAProblem(String specification) {
    problem(specification.replace('\'', '"'));
    picture(BARS);
  }

  @Test
  void columnsMayHaveAnyName() {
    for (String data : List.of("'values':ROWS", "'name':'d'},'datasets':{'d':ROWS")) {
      String rows = "[{'url':'a','mark':'b','count':5000,'tickCount':1e6}]";
      String specification =
          "{'data':{DATA},'mark':'bar','config':{'mark':{'opacity':1}},'encoding':{"
              + "'x':{'field':'url'},'y':{'field':'count','type':'quantitative'}}}";
      picture(specification.replace("DATA", data).replace("ROWS", rows).replace('\'', '"'));
    }
  }

  @Test
  void aSpecificationThatIsTooLongIsAProblem() {
    assertTrue(problem(" ".repeat(Vega.CHARACTERS + 1)).endsWith("the limit is 2000000"));
  }

  @Test
  void whereThereIsNoV8EveryPlotSaysSo() {
    try (Plotter plotter = Vega.start(Engine.Choice.JAVA, directory)) {
      assertInstanceOf(Plot.Unavailable.class, plotter.svg(BARS, "fig-a", LABEL));
    }
  }

  /** A plot that shows what an expression comes to. */
  private static String text(String expression) {
    return "{\"data\":{\"values\":[{}]},\"transform\":[{\"calculate\":\""
        + expression
        + "\",\"as\":\"t\"}],\"mark\":\"text\",\"encoding\":{\"text\":{\"field\":\"t\"}}}";
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Element xml(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  private static String svg(String specification) {
    return picture(specification).svg();
  }

  private static String problem(String specification) {
    return assertInstanceOf(Plot.Problem.class, plot(specification)).message();
  }

  private static Plot.Picture picture(String specification) {
    return assertInstanceOf(Plot.Picture.class, plot(specification));
  }

  private static Plot plot(String specification) {
    Plot plot = vega.svg(specification, "fig-a", LABEL);
    assumeFalse(plot instanceof Plot.Unavailable, "V8 does not run here: plots are not tested");
    return plot;
  }

  /** The same script in Node.js, if that is installed. */
  private static final class Node {
    private static final String RUN =
        """
        const [script, input, output, ...limits] = process.argv.slice(1);
        const fs = require('fs');
        const context = require('vm').createContext({});
        const run = text => require('vm').runInContext(text, context);
        run(fs.readFileSync(script, 'utf8'));
        context.input = [fs.readFileSync(input, 'utf8'), 'fig-a', ...limits];
        fs.writeFileSync(output, run('plot(...input)'));
        """;

    static String plot(String specification, Path directory)
        throws IOException, InterruptedException {
      Path script = Files.writeString(directory.resolve("plot.js"), Vega.script());
      Path input = Files.writeString(directory.resolve("in.json"), specification);
      Path output = directory.resolve("out.svg");
      List<String> command = new ArrayList<>(List.of("node", "-e", RUN));
      command.addAll(List.of("" + script, "" + input, "" + output));
      command.addAll(List.of("" + Vega.MARKS, "" + Vega.COUNTS, "" + Vega.CHARACTERS));
      assertEquals(0, run(command));
      return Files.readString(output);
    }

    private static int run(List<String> command) throws InterruptedException {
      ProcessBuilder node = new ProcessBuilder(command);
      node.environment().put("TZ", "America/New_York");
      try {
        return node.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor();
      } catch (IOException missing) {
        return abort("node is not installed: not compared with it");
      }
    }
  }
}
