package dev.workings.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification. The ones we deviate from are listed with reasons in
 * {@code commonmark-deviations.txt}: a regression fails this test, and so does an improvement.
 */
class CommonMarkTest {
  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  @Test
  void exactlyTheListedExamplesDeviate() {
    StringBuilder deviations = new StringBuilder();
    int number = 0;
    for (Example example : EXAMPLES) {
      number++;
      Plain plain = Plain.read(example.getSource());
      if (!plain.codes().contains("E105") && !same(example.getHtml(), plain.html())) {
        deviations.append(number).append('\n');
        if (System.getProperty("spec.show") != null) {
          System.err.println(
              "#### "
                  + number
                  + " "
                  + example.getSection()
                  + "\n"
                  + example.getSource()
                  + "---- expected\n"
                  + normal(example.getHtml())
                  + "---- got\n"
                  + normal(plain.html())
                  + plain.codes());
        }
      }
    }
    assertEquals("", deviations.toString());
  }

  private static boolean same(String expected, String actual) {
    return normal(expected).equals(normal(actual));
  }

  /** HTML without what we add on purpose, in one spelling. */
  private static String normal(String html) {
    org.jsoup.nodes.Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings(new OutputSettings().prettyPrint(false));
    page.select("a.anchor").remove();
    page.select("pre").removeAttr("tabindex");
    page.select("a").removeAttr("rel");
    for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
      heading.removeAttr("id");
    }
    return page.body().html().strip();
  }
}
