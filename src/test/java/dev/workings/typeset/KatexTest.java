package dev.workings.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.script.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KatexTest {
  @TempDir private static Path directory;

  private static Katex usual;
  private static Katex java;

  @BeforeAll
  static void start() {
    usual = Katex.start(Engine.Choice.AUTO, directory);
    java = Katex.start(Engine.Choice.JAVA, directory);
  }

  @AfterAll
  static void stop() {
    usual.close();
    java.close();
  }

  static Stream<Katex> engines() {
    return Stream.of(usual, java);
  }

  @Test
  void theVersionIsTheOneInKatexItself() {
    assertTrue(Library.KATEX.text("katex.min.js").contains("\"" + usual.version() + "\""));
    assertTrue(Library.KATEX.text("katex.min.css").contains("\"" + usual.version() + "\""));
  }

  @Test
  void anEngineKnowsItsName() {
    assertTrue(java.engineName().startsWith("Rhino"), java.engineName());
  }

  @Test
  void aFormulaIsHtmlAndMathml() {
    String html = html(usual, "x^2");
    assertTrue(html.startsWith("<span class=\"katex\"><span class=\"katex-mathml\"><math "), html);
    assertTrue(html.contains("<annotation encoding=\"application/x-tex\">x^2</annotation>"), html);
    assertTrue(html.contains("class=\"katex-html\" aria-hidden=\"true\""), html);
  }

  @Test
  void anErrorPointsAtItsToken() {
    assertEquals(
        new Typeset.Problem("Undefined control sequence: \\oops", 4, 9),
        math(usual, "x + \\oops y"));
  }

  @Test
  void anErrorAtTheEndPointsBehindTheLastCharacter() {
    Typeset.Problem problem = problem(usual, "\\frac{a}");
    assertEquals(List.of(8, 8), List.of(problem.start(), problem.end()));
  }

  @Test
  void placesAreCountedInUtf16() {
    Typeset.Problem problem = problem(usual, "\\text{😀} \\oops");
    assertEquals(List.of(10, 15), List.of(problem.start(), problem.end()));
  }

  @Test
  void anErrorInsideAGivenMacroPointsAtTheWholeFormula() {
    assertEquals(
        new Typeset.Problem("Undefined control sequence: \\oops", 0, 6),
        usual.math("a + \\R", false, Map.of("\\R", "x + \\oops")));
  }

  @Test
  void macrosAreExpandedAndNeverChanged() {
    Map<String, String> macros = new TreeMap<>(Map.of("\\R", "\\mathbb{R}"));
    Typeset given = usual.math("\\gdef\\S{y}\\gdef\\R{z}\\R\\S", false, macros);
    assertEquals(Map.of("\\R", "\\mathbb{R}"), macros);
    assertInstanceOf(Typeset.Html.class, given);
    assertTrue(html(usual.math("\\R", false, macros)).contains("mathbb"));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aGlobalDefinitionEndsWithItsFormula(Katex katex) {
    html(katex, "\\gdef\\leak{x}\\leak");
    assertEquals("Undefined control sequence: \\leak", problem(katex, "\\leak").message());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void linksAndAttributesAreRefusedWhereTheyStand(Katex katex) {
    assertEquals(
        new Typeset.Problem("\\href is not allowed in a formula", 2, 7),
        math(katex, "x \\href{https://example.org}{y}"));
    problem(katex, "\\htmlId{a}{x}");
  }

  @Test
  void textIsEscaped() {
    String html = html(usual, "\\text{<b>\"}");
    assertFalse(html.contains("<b>") || html.contains("\"}"), html);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aFormulaBombIsAProblem(Katex katex) {
    for (String bomb : bombs()) {
      problem(katex, bomb);
    }
    html(katex, "x");
  }

  private static List<String> bombs() {
    return List.of(
        "x".repeat(10_001),
        "{".repeat(201) + "}".repeat(201),
        "\\def\\a{x\\a}\\a",
        "\\def\\a{\\a\\a}\\a",
        "\\def\\a#1{\\a{#1#1}}\\a x",
        "\\def\\a#1{" + "#1".repeat(101) + "}\\a{x}",
        "\\def\\a#1{" + "#1".repeat(99) + "}\\a{" + "x".repeat(3_000) + "}",
        "\\def\\a{" + "x".repeat(1_000) + "}" + "\\a".repeat(30),
        "\\edef\\a{xx}" + "\\edef\\a{\\a\\a}".repeat(40) + "\\a",
        "\\begin{array}{" + "c".repeat(3_000),
        "\\begin{matrix}".repeat(600));
  }

  @Test
  void aPageThatWouldBeTooLargeIsAProblem() {
    String latex = "\\begin{matrix}" + "&".repeat(9_000) + "\\end{matrix}";
    assertTrue(problem(usual, latex).message().endsWith("the limit is 2000000"));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void whatTakesADeepStackIsTypeset(Katex katex) {
    html(katex, "\\tiny ".repeat(500));
    html(katex, "\\left(".repeat(400) + "\\right)".repeat(400));
    html(katex, "{".repeat(200) + "}".repeat(200));
  }

  @Test
  void escapedBracesAreNotCounted() {
    html(usual, "\\left\\{ x \\right.".repeat(201));
  }

  @Test
  void aMacroTooLargeIsAProblemThatNamesIt() {
    Typeset result = usual.math("x", false, Map.of("\\big", "x".repeat(10_001)));
    assertEquals(
        "The macro \\big: 10001 characters are too many; the limit is 10000",
        ((Typeset.Problem) result).message());
  }

  @Test
  void threadsShareTheEnginesAndGetTheSame() {
    List<Typeset> alone = IntStream.range(0, 200).mapToObj(KatexTest::powerOf).toList();
    try (Katex fresh = Katex.start(Engine.Choice.AUTO, directory)) {
      List<Typeset> together =
          IntStream.range(0, 200)
              .parallel()
              .mapToObj(i -> fresh.math("x^{" + i + "}", false, Map.of()))
              .toList();
      assertEquals(alone, together);
    }
  }

  @Test
  void aResultIsRemembered() {
    assertSame(math(usual, "a+b"), math(usual, "a+b"));
  }

  private static Typeset powerOf(int i) {
    return math(usual, "x^{" + i + "}");
  }

  private static Typeset math(Katex katex, String latex) {
    return katex.math(latex, false, Map.of());
  }

  private static String html(Katex katex, String latex) {
    return html(math(katex, latex));
  }

  private static String html(Typeset result) {
    return assertInstanceOf(Typeset.Html.class, result).html();
  }

  private static Typeset.Problem problem(Katex katex, String latex) {
    return assertInstanceOf(Typeset.Problem.class, math(katex, latex));
  }
}
