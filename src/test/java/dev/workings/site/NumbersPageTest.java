package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is told of a page's numbers at its foot, and of those of the site on a page of their own.
 */
class NumbersPageTest {
  private static final String MIXED =
      """
      # Mixed & more

      ```{calc}
      a = 3
      b = 4
      c = sqrt(a^2 + b^2)
      expect c == 5
      third = c/3 as 3 dp
      ```

      Again `= c`, `= c + 1` and `= a`; `= "text"` is none.

      ```{table}
      1..3 "n"
      [n^2 for n in 1..3] "Square" total 14
      ```
      """;

  @Test
  void theFootOfAPageCountsEachNumberOnceAndByItsKind() {
    String page = built(MIXED).get("site/index.html");
    // given: a, b and the total; checked: c; computed: third, c + 1, a range and its squares
    String foot = page.replaceAll("(?s).*<summary>([^<]*number[^<]*)</summary>.*", "$1");
    assertEquals("12 numbers: 8 computed, 1 checked, 3 given", foot);
  }

  @Test
  void theListOfTheSiteLeadsToEachNumber() {
    String list = built(MIXED).get("site/numbers/index.html");
    assertTrue(list.contains("<p>12 numbers: 8 computed, 1 checked, 3 given</p>"), list);
    assertTrue(list.contains("<h2><a href=\"../\">Mixed &amp; more</a></h2>"), list);
    assertTrue(list.contains("<code>c</code></a> = 5 <small>checked</small>"), list);
    assertTrue(list.contains("<code>third</code></a> ≈ 1.667 <small>computed</small>"), list);
    assertTrue(list.contains("<small>3 numbers: 3 computed</small>"), list);
    String page = built(MIXED).get("site/index.html");
    for (int n = 1; list.contains("#w-n" + n + "\""); n++) {
      assertTrue(page.contains("id=\"w-n" + n + "\""), "w-n" + n);
      assertTrue(page.contains("popovertarget=\"w-o" + n + "\""), "w-o" + n);
      assertTrue(page.contains("<li id=\"w-o" + n + "\" popover>"), "w-o" + n);
    }
  }

  @Test
  void aPageHasFiveHundredAccountsAndCountsAllItsNumbers() {
    Map<String, String> site = built("# Many\n\n" + sums(501));
    String page = site.get("site/index.html");
    assertTrue(page.contains("<summary>501 numbers: 501 computed</summary>"));
    assertTrue(page.contains("<li id=\"w-o500\" popover>"));
    assertFalse(page.contains("w-o501") || page.contains("w-n501"));
    String list = site.get("site/numbers/index.html");
    assertTrue(list.contains("<p>501 numbers: 501 computed</p>"), list);
    assertTrue(list.contains("#w-n200\""), list);
    assertFalse(list.contains("#w-n201\""), list);
    assertTrue(list.contains("301 more"), list);
  }

  @Test
  void aSiteWithoutNumbersHasNoList() {
    Map<String, String> site = built("# Words\n\nOnly words.");
    assertFalse(site.containsKey("site/numbers/index.html"));
    assertFalse(site.get("site/index.html").contains("class=\"numbers\""));
  }

  private static String sums(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> "`= 1 + " + n + "`")
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> built(String page) {
    Paper world = Paper.of("content/index.md", page);
    assertEquals("[]", Workings.build(world, BuildOptions.DEFAULT).diagnostics().toString());
    return world.published();
  }
}
