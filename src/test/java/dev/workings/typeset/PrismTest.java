package dev.workings.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.script.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrismTest {
  private static final Pattern ID = Pattern.compile("(?m)^\\t\\t\"([a-z0-9-]+)\": ");
  private static final Pattern SPAN = Pattern.compile("<span class=\"token[a-z0-9 -]*\">|</span>");

  private static final String USUAL =
      "java kotlin scala python javascript typescript tsx html xml css json yaml toml ini bash "
          + "powershell sql r julia matlab c cpp csharp go rust swift ruby php haskell lua latex "
          + "markdown diff docker makefile console";

  /** Parts of Prism that add to a language and are none. */
  private static final List<String> NO_LANGUAGES =
      List.of("css-extras", "js-extras", "js-templates", "php-extras", "xml-doc");

  @TempDir private static Path directory;

  private static Prism usual;
  private static Prism java;

  @BeforeAll
  static void start() {
    usual = Prism.start(Engine.Choice.AUTO, directory);
    java = Prism.start(Engine.Choice.JAVA, directory);
  }

  @AfterAll
  static void stop() {
    usual.close();
    java.close();
  }

  @Test
  void wordsAreInSpansOfTheirKind() {
    assertEquals(
        "<span class=\"token keyword\">int</span> i "
            + "<span class=\"token operator\">=</span> "
            + "<span class=\"token number\">1</span>"
            + "<span class=\"token punctuation\">;</span>",
        usual.html("java", "int i = 1;"));
  }

  @ParameterizedTest
  @CsvSource({
    "py,python",
    "JS,javascript",
    "sh,bash",
    "zsh,bash",
    "console,shell-session",
    "yml,yaml",
    "html,markup",
    "c++,cpp",
    "C#,csharp",
    "dockerfile,docker",
    "make,makefile",
    "tex,latex",
    "ts,typescript",
    "rs,rust",
    "kt,kotlin",
    "patch,diff",
    "md,markdown",
    "rb,ruby",
    "hs,haskell"
  })
  void aLanguageMayBeCalledByItsUsualNames(String alias, String name) {
    String code = "$ for <b> in \"x\": return 1 # -a\n+b\n";
    assertNotNull(usual.html(alias, code));
    assertEquals(usual.html(name, code), usual.html(alias, code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "calc", "nolang", "meta", "__proto__", "constructor", "toString"})
  void anUnknownLanguageIsPlain(String language) {
    assertNull(usual.html(language, "x = 1"));
    assertNull(java.html(language, "x = 1"));
  }

  @Test
  void whatWasHighlightedBeforeChangesNothing() {
    String page = "<style>a{color:red}</style><script>let x = 1</script>";
    try (Prism fresh = Prism.start(Engine.Choice.AUTO, directory)) {
      String first = fresh.html("html", page);
      Stream.of("php", "tsx", "css", "markdown", "js").forEach(name -> fresh.html(name, page));
      assertEquals(first, fresh.html("html", page));
      assertTrue(first.contains("<span class=\"token keyword\">let</span>"), first);
    }
  }

  @Test
  void aNameThatAnAuthorWroteIsNoClass() {
    String html = usual.html("markdown", "```evil\"onclick=x\ncode\n```\n");
    assertNotNull(html);
    assertEquals("```evil\"onclick=x\ncode\n```\n", textOf(html));
  }

  @Test
  void withoutItsSpansCodeIsWhatItWasInEveryLanguage() {
    Random random = new Random(4);
    List<String> plain = new ArrayList<>();
    for (String language : languages()) {
      String code = code(random, 40);
      String html = usual.html(language, code);
      if (html == null) {
        plain.add(language);
      } else {
        assertEquals(code, textOf(html), language);
      }
    }
    assertTrue(languages().size() > 290);
    assertEquals(NO_LANGUAGES, plain);
  }

  /** It is slow, so the usual languages must do. */
  @Test
  void theEngineInJavaAgreesToTheByte() {
    Random random = new Random(6);
    for (String language : USUAL.split(" ")) {
      String code = code(random, 30);
      String html = usual.html(language, code);
      assertNotNull(html, language);
      assertEquals(html, java.html(language, code), language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "json", "bash"})
  void hostileCodeComesToAnEnd(String language) {
    for (String piece : List.of("(", "[", "{", "\"", "/*", "a.", "\\\"", "${")) {
      String code = piece.repeat(Prism.CHARACTERS / piece.length());
      String html = usual.html(language, code);
      assertEquals(code, html == null ? code : textOf(html));
    }
  }

  @Test
  void codeThatIsTooLongIsPlain() {
    assertNotNull(usual.html("java", " ".repeat(Prism.CHARACTERS)));
    assertNull(usual.html("java", " ".repeat(Prism.CHARACTERS + 1)));
    assertNull(usual.html("java", "(".repeat(100_000)));
  }

  @Test
  void threadsGetTheSame() {
    List<String> alone = IntStream.range(0, 60).mapToObj(PrismTest::sample).toList();
    assertEquals(alone, IntStream.range(0, 60).parallel().mapToObj(PrismTest::sample).toList());
  }

  private static String sample(int i) {
    List<String> names = List.of("java", "html", "php", "css", "typescript");
    return usual.html(names.get(i % names.size()), "<?php if (x < " + i + ") { /* a */ } ?>");
  }

  /** All that Prism has. */
  private static List<String> languages() {
    String components = Library.PRISM.text("components.json");
    String languages =
        components.substring(
            components.indexOf("\"languages\""), components.indexOf("\"plugins\""));
    return ID.matcher(languages)
        .results()
        .map(found -> found.group(1))
        .filter(id -> !id.equals("meta"))
        .toList();
  }

  private static String code(Random random, int words) {
    List<String> pieces =
        List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "`",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "/*",
            "*/",
            "//",
            "#",
            "\n",
            "  ",
            "\t",
            "\u00a0",
            "é",
            "😀",
            "if",
            "def",
            "class",
            "return",
            "x",
            "Name",
            "0x1F",
            "3.5e-2",
            "=",
            "->",
            "::",
            ":",
            ";",
            ",",
            ".",
            "$",
            "@",
            "\\",
            "%",
            "|",
            "!",
            "<?php",
            "?>",
            "<!--",
            "-->",
            "<a href=\"",
            "</a>",
            "${",
            "#{",
            "{{",
            "}}",
            "---",
            "___PHP0___",
            "&lt;",
            "<span class=\"token\">");
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < words; i++) {
      code.append(pieces.get(random.nextInt(pieces.size())));
      code.append(random.nextInt(3) == 0 ? " " : "");
    }
    return code.toString();
  }

  private static String textOf(String html) {
    return SPAN.matcher(html)
        .replaceAll("")
        .replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&");
  }
}
