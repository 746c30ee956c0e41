package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final String PAGE =
      """
      ---
      title: t
      ---
      # A *b*

      c
      d  \\
      e $$
      f
      $$

      ```{calc}
      g
      ```

      ```
      h
      ```

      | i |
      |---|
      | `j` |

      > - k
      > l

      <!-- m
      n -->
      """;

  @Test
  void aMarkAndOtherLineEndsGiveTheSamePage() {
    String html = Plain.html(PAGE);
    for (String end : List.of("\r\n", "\r")) {
      String other = "\uFEFF" + PAGE.replace("\n", end);
      assertEquals(html, Plain.html(other));
      assertEquals(html, Plain.html(other.substring(1)));
    }
  }

  @Test
  void spansAreThoseOfTheFileWhateverItsLineEnds() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Document document = Plain.read("\uFEFF" + PAGE.replace("\n", end)).document();
      assertEquals("# A *b*", document.headings().get(0).span().text());
      Hole.Cell cell = (Hole.Cell) document.holes().get(1);
      assertEquals("calc", cell.kindSpan().text());
      assertEquals("page.md:13:1", cell.body().span(0, 1).toString());
      assertEquals("title: t" + end, document.frontMatter().text());
    }
  }

  @Test
  void frontMatterNeedsBothItsLines() {
    assertEquals(null, Plain.read("---\na: b\n").document().frontMatter());
    assertEquals("", Plain.read("---\n---\n# x\n").document().frontMatter().text());
    assertEquals("x", Plain.read("---\n---\n# x\n").document().title());
    assertEquals("a: b\n", Plain.read("---\na: b\n...").document().frontMatter().text());
    assertEquals(null, Plain.read("").document().frontMatter());
  }

  @Test
  void whatIsNoTextIsReportedAndReplaced() {
    Plain plain = Plain.read("a\n\u0000b\uD800 c\u0007 😀\n");
    assertEquals(
        "page.md:2:1: error[E107]: U+0000 is not text; 3 such characters are in the file",
        plain.diagnostics().get(0).toString());
    assertEquals("<p>a\n\uFFFDb\uFFFD c\uFFFD 😀</p>\n", plain.html());
    assertEquals("<p>\uFFFD \uFFFD \uFFFD</p>\n", Plain.html("&#0; &#xD800; &#1;\n"));
  }

  @Test
  void aFileMayHaveTwoMegabytes() {
    String line = "a b c\n\n";
    String big = line.repeat(Limits.FILE / line.length() + 1);
    Plain plain = Plain.read(big);
    assertEquals(List.of("E102"), plain.codes());
    assertEquals("", plain.html());
  }

  @Test
  void aLineMayHave32Kilobytes() {
    Plain plain = Plain.read("a\n\n" + "b".repeat(Limits.PARAGRAPH) + "\n");
    assertEquals(
        "page.md:3:1: error[E102]: the line has over 32768 characters, which is the limit",
        plain.diagnostics().get(0).toString());
    assertEquals(List.of(), Plain.read("b".repeat(Limits.PARAGRAPH - 1) + "\n").codes());
  }

  @Test
  void aParagraphMayHave32Kilobytes() {
    String line = "word ".repeat(100) + "\n";
    assertEquals(List.of(), Plain.read(line.repeat(65)).codes());
    Plain plain = Plain.read("a\n\n" + line.repeat(66));
    assertEquals(List.of("E102"), plain.codes());
    assertEquals("page.md:3:1", plain.diagnostics().get(0).span().toString());
  }

  @Test
  void aParagraphMayHaveAThousandLines() {
    assertEquals(List.of(), Plain.read("a\n".repeat(Limits.LINES)).codes());
    assertEquals(List.of("E102"), Plain.read("a\n".repeat(Limits.LINES + 1)).codes());
  }

  @Test
  void listsAndCodeMayBeLong() {
    assertEquals(List.of(), Plain.read("- item of a list\n".repeat(3000)).codes());
    assertEquals(List.of(), Plain.read("```\n" + "code [*]\n".repeat(9000) + "```\n").codes());
  }

  @Test
  void marksAreCountedByParagraph() {
    String marks = "*a* ".repeat(Limits.MARKS / 2);
    assertEquals(List.of(), Plain.read(marks + "\n\n" + marks + "\n").codes());
    assertEquals(List.of("E102"), Plain.read(marks + "*b*\n").codes());
    assertEquals(List.of("E102"), Plain.read("# " + marks + "*b*\n").codes());
  }

  @Test
  void blocksMayNestOneHundredDeep() {
    Plain plain = Plain.read("a\n\n" + "> ".repeat(101) + "b\n");
    assertEquals(
        "page.md:3:201: error[E101]: nested more than 100 deep",
        plain.diagnostics().get(0).toString());
    assertEquals(List.of(), Plain.read("> ".repeat(99) + "b\n").codes());
  }

  @Test
  void markupMayNestAsDeep() {
    assertEquals(List.of(), Plain.read("*a **b ".repeat(40) + "c" + "** *".repeat(40)).codes());
    Plain plain = Plain.read("*a **b ".repeat(400) + "c" + "** b*".repeat(400));
    assertEquals(List.of("E101"), plain.codes());
  }

  @Test
  void severalThreadsReadTheSame() {
    String html = Plain.html(PAGE);
    List<String> all = IntStream.range(0, 64).parallel().mapToObj(i -> Plain.html(PAGE)).toList();
    assertTrue(all.stream().allMatch(html::equals));
  }
}
