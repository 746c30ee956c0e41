package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification. The ones we deviate from are listed with reasons in
 * {@code commonmark-deviations.txt}: a regression fails this test, and so does an improvement.
 *
 * <p>Left out are examples with HTML, which we refuse. What we add on purpose (ids, self links,
 * {@code tabindex}, {@code rel}) and comments, which we drop, are taken away before comparing.
 */
class CommonMarkTest {
  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  @Test
  void exactlyTheListedExamplesDeviate() throws IOException {
    assertEquals(listed(), deviating());
  }

  @Test
  void mostExamplesAreComparedAndHold() throws IOException {
    long refused = EXAMPLES.stream().filter(CommonMarkTest::isRefused).count();
    assertEquals(652, EXAMPLES.size());
    assertEquals(66, refused);
    assertEquals(568, EXAMPLES.size() - refused - listed().size());
  }

  private static List<Integer> deviating() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < EXAMPLES.size(); i++) {
      if (!isRefused(EXAMPLES.get(i)) && !holds(EXAMPLES.get(i))) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  private static boolean isRefused(Example example) {
    return Plain.read(text(example.getSource())).codes().contains("E105");
  }

  private static boolean holds(Example example) {
    String expected = text(example.getHtml()).replaceAll("(?s)<!--(?:-?>|.*?-->)\n?", "");
    return normal(expected).equals(normal(Plain.html(text(example.getSource()))));
  }

  /** The specification shows tabs as arrows. */
  private static String text(String shown) {
    return shown.replace('→', '\t');
  }

  private static String normal(String html) {
    org.jsoup.nodes.Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings(new OutputSettings().prettyPrint(false));
    page.select("a.anchor").remove();
    page.select("pre").removeAttr("tabindex");
    page.select("a").removeAttr("rel");
    page.select("h1,h2,h3,h4,h5,h6").removeAttr("id");
    return page.body().html().strip();
  }

  private static List<Integer> listed() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CommonMarkTest.class.getResourceAsStream("commonmark-deviations.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Integer.valueOf(line.split(" ", 2)[0]))
          .sorted()
          .toList();
    }
  }
}
