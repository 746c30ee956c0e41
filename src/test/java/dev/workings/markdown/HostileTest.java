package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs that make parsers slow or overflow their stack: the families of cmark's pathological tests
 * and those that were found in flexmark. Each takes some ten milliseconds.
 */
class HostileTest {
  /** So long is a hang on the busiest machine. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final int SIZE = 20_000;

  /** As much of it as a line, a paragraph and the count of marks allow, and as much as a file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a **a ",
        "a** a* ",
        "_a ",
        "a_ ",
        "*a_ ",
        "*_",
        "**x [a*b**c*](d)",
        "a**b",
        "***a __b ",
        "~~a ",
        "~",
        "*",
        "_",
        "[",
        "]",
        "[a",
        "a]",
        "[ (](",
        "![[]()",
        "[a](b",
        "[a](<b",
        "[](a \"",
        "[a][b]",
        "[a][",
        "*[",
        "[a] ",
        "![",
        "!",
        "<",
        "</a",
        "<a b=\"",
        "<https://a ",
        "<a@b ",
        "<!-- ",
        "<? ",
        "<!A ",
        "<![CDATA[",
        "&",
        "&amp;",
        "&#x",
        "\\",
        "`",
        "`a``b",
        "$a ",
        "$$a ",
        "$`a ",
        "$\\calc{",
        "{#a} ",
        "{.a .b ",
        "{a=\"",
        "[^a] ",
        "https://a.b/) ",
        "www.a.b)",
        "@eq-a ",
        "@eq-a:",
        "[@eq-a",
        "[-@eq-a]",
        "@",
        "(",
        "\"",
        "| a ",
        "|",
        "x ![a](b) "
      })
  void repeatedMarkupOnOneLine(String unit) {
    read(unit.repeat(Limits.PARAGRAPH / unit.length() - 1) + "\n");
    read((nearLimits(unit) + "\n\n").repeat(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n",
        "  a\n",
        "a  \n",
        "[a]: b\n",
        "[a]: <b\n",
        "[a]:\n",
        "[a]: a \"\n",
        "> a\n",
        ">\n",
        "> a\n\n",
        "- a\n",
        "- a\n\n",
        "-\n",
        "=\n",
        "- [ ] a\n",
        "1. a\n",
        "# a\n",
        "a\n=\n",
        "***\n",
        "```\n",
        "```{calc}\n",
        "```{calc}\na\n```\n",
        "$$\nx\n$$\n\n",
        "$$\nx\n\n",
        "a $$\n$$ b $$\n",
        "<div>\n\n",
        "<!-- a -->\n\n",
        "<!--\n",
        "<?\n\n",
        "<![CDATA[\n",
        "|a|b|\n|-|-|\n|1|2|\n\n",
        "|1|2|\n",
        "a\n: b\n\n",
        ": b\n",
        "> [!NOTE]\n> a\n\n",
        "    a\n",
        "\n",
        "\t",
        " ",
        "- > a\n",
        "a {.x}\n\n",
        "[^a]: x\n\n",
        "* * *\n",
        "+ a\n\n\n",
        "a\\\n"
      })
  void repeatedLines(String unit) {
    read(unit.repeat(SIZE / unit.length()));
  }

  @ParameterizedTest
  @MethodSource("structures")
  void structures(String name, String text) {
    read(text);
  }

  static Stream<Arguments> structures() {
    return Stream.of(
        Arguments.of("nested quotes", "> ".repeat(10_000) + "a"),
        Arguments.of("many nested quotes", ("> ".repeat(90) + "a\n").repeat(100)),
        Arguments.of("nested items", "- ".repeat(10_000) + "a"),
        Arguments.of("many nested items", ("- ".repeat(40) + "a\n").repeat(100)),
        Arguments.of("nested numbers", "1. ".repeat(10_000) + "a"),
        Arguments.of("mixed nesting", "> - 1. ".repeat(4_000)),
        Arguments.of("indented items", lines(300, i -> "  ".repeat(i) + "- a\n")),
        Arguments.of("loose indented items", lines(300, i -> "  ".repeat(i) + "- a\n\n")),
        Arguments.of("nested brackets", "[".repeat(15_000) + "a" + "]".repeat(15_000)),
        Arguments.of("nested emphasis", "*a **a ".repeat(600) + "b" + " a** a*".repeat(600)),
        Arguments.of("backtick ladder", lines(240, i -> "e" + "`".repeat(i + 1))),
        Arguments.of("many definitions", lines(1_500, i -> "[x" + i + "]: /u\n\n")),
        Arguments.of("many footnotes", lines(1_000, i -> "x[^" + i + "]\n\n[^" + i + "]: y\n\n")),
        Arguments.of("many ids", lines(1_500, i -> "a {#x" + i + "}\n\n")),
        Arguments.of("many equal headings", "# a\n".repeat(4_000)),
        Arguments.of("a wide table", wide("|a") + wide("|-") + wide("|1")),
        Arguments.of("lazy lines", "> ".repeat(90) + "a\n" + "b\n".repeat(10_000)));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).reduce("", String::concat);
  }

  private static String wide(String cell) {
    return cell.repeat(600) + "|\n";
  }

  private static String nearLimits(String unit) {
    int marks = (int) unit.chars().filter(c -> "*_~`[]()<>!&\\$|{".indexOf(c) >= 0).count();
    int byMarks = Limits.MARKS / Math.max(1, marks);
    return unit.repeat(Math.min(byMarks, Limits.PARAGRAPH / unit.length() - 1));
  }

  /** There is a page or a reason why there is none. */
  private static void read(String text) {
    Plain plain = assertTimeoutPreemptively(LIMIT, () -> Plain.read(text));
    ThrowingSupplier<String> write = plain::html;
    String html = assertTimeoutPreemptively(LIMIT, write);
    assertFalse(html.isEmpty() && plain.diagnostics().isEmpty() && hasContent(text));
  }

  private static boolean hasContent(String text) {
    return !text.isBlank()
        && !text.startsWith("[a]:")
        && !text.startsWith("[x0]:")
        && !text.startsWith("<!-- a -->");
  }
}
