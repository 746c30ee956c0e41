package dev.workings.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.script.Engine;
import dev.workings.script.Engines;
import dev.workings.script.Program;
import dev.workings.script.ScriptFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader finds: the script that is published, asked in an engine. */
class FindTest {
  private static final Path CACHE =
      Path.of(System.getProperty("java.io.tmpdir"), "workings-test-cache");

  /** Each result on a line, what is marked in brackets. */
  private static final String ASK =
      """
      function ask(question) {
        function text(pieces) {
          return pieces.map(function (p) { return p.hit ? "[" + p.text + "]" : p.text; }).join("");
        }
        var found = workingsSearch.find(question);
        return (found.all ? "all" : "some") + found.results.map(function (r) {
          return "\\n" + r.url + "#" + r.anchor + " " + text(r.heading) + ": " + text(r.excerpt);
        }).join("");
      }
      """;

  private static Engine engine;
  private static String script;

  @BeforeAll
  static void start() {
    try (Tokenizer tokenizer = Tokenizer.start(Engine.Choice.AUTO, CACHE)) {
      script = Index.script("en", pages().map(page -> page.indexed(tokenizer)).toList());
    }
    String program = script + ASK;
    engine = Engines.start(Engine.Choice.AUTO, Program.plain(() -> program), CACHE);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Stream<PageText> pages() {
    return Stream.of(
        page(
            "Convolution",
            "conv/",
            section("", "", "A kernel slides over the picture."),
            section("size", "Size", "The layer has 61,706 parameters and max_pool layers."),
            section("sign", "Signs", "The output is −40, and 40 when it is turned.")),
        page(
            "Losses of a café",
            "loss/",
            section("bce", "Cross-entropy", "loss of y equals minus the logarithm of 0.30103"),
            section("html", "Danger", "An <img src=x onerror=alert(1)> is text."),
            new Section("code", "Source", "", "conv2d(kernel) \\sigma")),
        page("日本語", "ja/", section("", "", "深層学習の損失関数を学ぶ。")));
  }

  private static PageText page(String title, String url, Section... sections) {
    return new PageText(title, url, "en", ".", List.of(sections));
  }

  private static Section section(String id, String heading, String text) {
    return new Section(id, heading, text, "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "61,706 | conv/#size",
        "61706 | conv/#size",
        "61 706 | conv/#size",
        "61.706 | conv/#size",
        "0.30103 | loss/#bce",
        "0,30103 | loss/#bce",
        "0.301 | loss/#bce",
        "-40 | conv/#sign",
        "equals minus the logarithm | loss/#bce",
        "minus logarithm y | loss/#bce",
        "cafe | loss/#bce",
        "cross-entropy | loss/#bce",
        "entropies | loss/#bce",
        "parameter | conv/#size",
        "paramters | conv/#size",
        "logaritm | loss/#bce",
        "convolutoin | conv/#",
        "max_pool | conv/#size",
        "maxpool | conv/#size",
        "pool | conv/#size",
        "sigma | loss/#code",
        "conv2d | loss/#code",
        "損失 | ja/#",
        "損失関数 | ja/#",
        "数 | ja/#",
      })
  void theFirstResultIs(String question, String place) throws ScriptFailure {
    assertEquals(place, ask(question).get(1).split(" ")[0], String.join("\n", ask(question)));
  }

  @Test
  void theWordThatIsBeingTypedMayBeUnfinishedAndTheOthersMayNot() throws ScriptFailure {
    assertEquals("all", ask("slides kern").get(0));
    assertEquals("some", ask("sli kernel").get(0));
  }

  @Test
  void sectionsWithAllWordsComeAloneAndWithoutThemThoseWithSome() throws ScriptFailure {
    assertEquals(List.of("all", "conv/#size"), places("layer parameters"));
    assertEquals("some", ask("layer zebra").get(0));
    assertEquals("conv/#size", places("layer zebra").get(1));
    assertEquals(List.of("some"), ask("zebra"));
  }

  @Test
  void aPagesTitleCountsForItsSections() throws ScriptFailure {
    assertEquals(List.of("all", "conv/#size"), places("convolution parameters"));
  }

  @Test
  void aNumberWithoutItsSignFindsBoth() throws ScriptFailure {
    assertEquals(
        "conv/#sign Signs: The output is −[40], and [40] when it is turned.", ask("40").get(1));
    assertEquals(
        "conv/#sign Signs: The output is [−40], and 40 when it is turned.", ask("-40").get(1));
  }

  @Test
  void aNumberIsNeverTakenForAnother() throws ScriptFailure {
    assertEquals(List.of("some"), ask("61707"));
    assertEquals(List.of("some"), ask("0.30104"));
  }

  @Test
  void hostileTextsAreTexts() throws ScriptFailure {
    assertEquals(
        "loss/#html Danger: An <[img] [src]=[x] [onerror]=[alert]([1])> is text.",
        ask("<img src=x onerror=alert(1)>").get(1));
    for (String question : List.of("__proto__", "constructor", "toString", "\\", "[", "$&", " ")) {
      assertEquals(List.of("some"), ask(question), question);
    }
    assertFalse(script.contains("<img"));
  }

  /** The engine in Java knows Unicode as browsers do. */
  @Test
  void accentsAndCaseAreNoDifference() throws ScriptFailure {
    String program = script + ASK;
    try (Engine java = Engines.start(Engine.Choice.JAVA, Program.plain(() -> program), CACHE)) {
      assertTrue(java.call("ask", "CAFÉ").startsWith("all\nloss/#bce"));
    }
  }

  @Test
  void aSiteWithoutWordsHasNothingToFind() throws ScriptFailure {
    String empty = Index.script("en", List.of()) + ASK;
    try (Engine none = Engines.start(Engine.Choice.JAVA, Program.plain(() -> empty), CACHE)) {
      assertEquals("some", none.call("ask", "loss"));
    }
  }

  private static List<String> places(String question) throws ScriptFailure {
    return ask(question).stream().map(line -> line.split(" ")[0]).toList();
  }

  private static List<String> ask(String question) throws ScriptFailure {
    return engine.call("ask", question).lines().toList();
  }
}
