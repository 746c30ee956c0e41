package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CodeInAPageTest {
  @Test
  void aFenceOfAKnownLanguageIsInColour() {
    Element code = code("```Py\ndef f(x): return \"<&>\"\n```\n");
    assertEquals("def f(x): return \"<&>\"\n", code.wholeText());
    assertEquals(List.of("def", "return"), code.select(".token.keyword").eachText());
    assertEquals(List.of("\"<&>\""), code.select(".token.string").eachText());
  }

  @Test
  void aFenceOfAnUnknownLanguageOrOfNoneIsPlain() {
    Element unknown = code("```nolang\nif <x>\n```\n");
    assertEquals("if <x>\n", unknown.wholeText());
    assertEquals(0, unknown.childrenSize());
    assertEquals(0, code("```\nif x\n```\n").childrenSize());
    assertEquals(0, code("    if x\n").childrenSize());
  }

  @Test
  void calcIsInTheColoursOfItsOwnLexer() {
    for (String page : List.of("```calc\n%s```\n", "```{calc}\n#| echo: true\n%s```\n")) {
      String text = "f(x) = 2·x # \"<twice>\"\nexpect f(σ_1) == 4 \"so\"\n";
      Element code = code("```{calc}\nσ_1 = 2\n```\n\n" + page.replace("%s", text));
      assertEquals(text, code.wholeText());
      assertEquals(List.of("expect"), code.select(".token.keyword").eachText());
      assertEquals(List.of("f", "f"), code.select(".token.function").eachText());
      assertEquals(List.of("2", "4"), code.select(".token.number").eachText());
      assertEquals(List.of("# \"<twice>\""), code.select(".token.comment").eachText());
      assertEquals(List.of("\"so\""), code.select(".token.string").eachText());
    }
  }

  private static Element code(String text) {
    Paper world = Paper.of("content/index.md", text);
    assertEquals(List.of(), Workings.build(world, BuildOptions.DEFAULT).diagnostics());
    return Jsoup.parse(world.published().get("site/index.html")).select("pre > code").first();
  }
}
