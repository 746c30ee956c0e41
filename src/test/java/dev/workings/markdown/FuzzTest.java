package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostic;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Two thousand spoilt documents: none throws, all places are in the file, all HTML is harmless. */
class FuzzTest {
  private static final int DOCUMENTS = 2_000;
  private static final String SPICE =
      "*_~`[](){}<>!&\\$|#=-+:.\"'^ \n\r\t\u0000\uD83D\uDE00\uFEFFaé1";

  private static final List<String> OURS =
      List.of(
          "> - ```{calc}\n>   x = 1\n>   ```\n",
          "$$\na\n$$ {#eq-a}\n",
          "@eq-a [@tbl-b] *[-@fig-c.d]* [e @eq-f](g) a@eq-h\n",
          "a `= b` `{calc} c` $\\calc{d}$ $$e$$\n",
          "| a | $|b|$ |\n|:--|--:|\n| `c\\|d` | e[^1] |\n\n[^1]: `= f`\n",
          "- [ ] a {#b .c}\n\n  1. d\r\n",
          "> [!NOTE]\r\n> a\r\n",
          "::: {#exr-a name=\"b\"}\n- c\n\n  ::: note\n  d\n  :::\n:::\n",
          "::: {.panel-tabset}\n## a\n\n```\n:::\n```\n\n## b\n:::\n",
          ":::: {.b collapse=true}\n::: tip\n## c\n:::\n::::\n",
          "| a | b |\n|---|---|\n| c | d |\n\n: Cap $x$ {#tbl-a}\n",
          "![A *b* $c$](d.png){#fig-a fig-alt=\"e\"}\n\n## f {#sec-a}\n",
          "$$\n\\begin{aligned}\na &= \\calc{b} \\label{eq-b} \\\\\n"
              + "c \\tag{d} \\label{eq-c}\n\\end{aligned}\n$$\n",
          "$$ \\begin{align} a \\notag \\\\ b \\end{align} $$ [@eq-a; -@sec-b]\n",
          "# A {#b}\n\n![c](d \"e\"){width=5}\n",
          "Term\n: def\n\n<!-- x -->\n\n<div>\n",
          "---\na: b\n---\n");

  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  @Test
  void noSpoiltDocumentDoesHarm() {
    Random random = new Random(20260101);
    for (int i = 0; i < DOCUMENTS; i++) {
      check(document(random));
    }
  }

  private static String document(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(fragment(random)).append(random.nextBoolean() ? "\n" : "");
    }
    for (int i = random.nextInt(12); i > 0; i--) {
      spoil(text, random);
    }
    return text.toString();
  }

  private static String fragment(Random random) {
    return random.nextBoolean()
        ? OURS.get(random.nextInt(OURS.size()))
        : EXAMPLES.get(random.nextInt(EXAMPLES.size())).getSource();
  }

  private static void spoil(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(8));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
      case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      default -> text.insert(at, random.nextBoolean() ? "> " : "   ");
    }
  }

  private static void check(String text) {
    Plain plain;
    String html;
    try {
      plain = Plain.read(text);
      html = plain.html();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(text, e);
    }
    assertEquals("", Harmless.firstFault(html), () -> text + "\n" + html);
    plain.diagnostics().stream().map(Diagnostic::span).forEach(Span::position);
    plain.document().headings().forEach(heading -> heading.span().position());
    plain.document().links().forEach(link -> link.span().position());
    checkHoles(plain.document().holes(), text);
  }

  private static void checkHoles(List<Hole> holes, String text) {
    int last = 0;
    for (Hole hole : holes) {
      assertTrue(hole.span().start() >= last, text);
      last = hole.span().start();
      slices(hole).forEach(slice -> checkSlice(slice, hole.span(), text));
    }
  }

  private static List<Slice> slices(Hole hole) {
    if (hole instanceof Hole.Cell cell) {
      return List.of(cell.body());
    }
    if (hole instanceof Hole.Inline inline) {
      return List.of(inline.code());
    }
    if (hole instanceof Hole.Math math) {
      return math.pieces().stream().map(FuzzTest::slice).toList();
    }
    return List.of();
  }

  private static Slice slice(Piece piece) {
    if (piece instanceof Piece.Tex tex) {
      return tex.text();
    }
    if (piece instanceof Piece.Calc calc) {
      return calc.expression();
    }
    return piece instanceof Piece.Rewritten rewritten
        ? rewritten.text()
        : ((Piece.Number) piece).text();
  }

  /** Each character of a slice stands at its place in the file, within its hole. */
  private static void checkSlice(Slice slice, Span hole, String text) {
    for (int i = 0; i < slice.text().length(); i++) {
      Span place = slice.span(i, i + 1);
      assertEquals(slice.text().substring(i, i + 1), place.text(), text);
      assertTrue(place.start() >= hole.start() && place.end() <= hole.end(), text);
    }
  }
}
