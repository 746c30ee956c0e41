package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  @Test
  void anExampleShowsItsSourceAndItsTypesetResultAndNotWhatATestExpects() {
    String html = built("```{example}\na = 1/4\n.\nvalue: 0.25\n```\n");
    assertEquals("a = 1/4\n", Jsoup.parse(html).select("code.language-calc").first().wholeText());
    assertTrue(html.contains("class=\"katex"), html);
    assertFalse(html.contains("value:"), html);
  }

  @Test
  void aMistakeInAnExampleIsShownAndDoesNotFailTheBuild() {
    String html = built("```{example}\n1 / 0\n.\nerror: E022 1:5 the divisor is 0\n```\n");
    assertTrue(html.contains("example:1:5: error[E022]: the divisor is 0\n    1 | 1 / 0"), html);
  }

  @Test
  void anExampleKnowsNoNameOfItsPageAndGivesItNone() {
    String html = built("```{calc}\na = 1\n```\n\n```{example}\na = 2\n```\n\n`= a + 10`\n");
    assertFalse(html.contains("error["), html);
    assertTrue(html.contains("11"), html);
  }

  @Test
  void aPageInAnExampleIsShownWithTheMessagesItLeadsTo() {
    String html = built("```{page-example}\n<b>\n.\nerror: E105 1:1 no\nhint: so\n```\n");
    assertEquals("<b>\n", Jsoup.parse(html).select("code.language-markdown").first().wholeText());
    assertTrue(html.contains("content/index.md:1:1: error[E105]: no\n      = hint: so"), html);
  }

  private static String built(String text) {
    Paper world = Paper.of("content/index.md", text);
    assertEquals(List.of(), Workings.build(world, BuildOptions.DEFAULT).diagnostics());
    return world.published().get("site/index.html");
  }
}
