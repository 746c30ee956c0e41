package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The worked example of the guide on customising, built as it stands there. */
class CustomisingGuideTest {
  private static final Pattern FILE = Pattern.compile("(?s)`([\\w/.-]+)`:\n\n```\\w+\n(.*?)```\n");

  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, String> built;

  CustomisingGuideTest() throws IOException {
    Matcher matcher = FILE.matcher(Files.readString(Path.of("content/guide/customising.md")));
    while (matcher.find()) {
      files.put(matcher.group(1), matcher.group(2));
    }
    built = built();
  }

  private Paper paper() {
    List<String> all = new ArrayList<>();
    files.forEach((path, text) -> all.addAll(List.of(path, text)));
    return Paper.of(all.toArray(String[]::new));
  }

  private Map<String, String> built() {
    Paper paper = paper();
    BuildResult result = Workings.build(paper, BuildOptions.DEFAULT);
    assertEquals(List.of(), result.diagnostics());
    return paper.published();
  }

  private Document page(String path) {
    return Jsoup.parse(built.get("site/" + path));
  }

  @Test
  void coloursAndTypefacesAreInTheSheetBehindThoseOfTheTheme() {
    String sheet = built.get("site/assets/workings.css");
    int mine = sheet.indexOf("--link: light-dark(#7a1f5c, #f0a6d6);");
    assertTrue(mine > sheet.indexOf("--link: light-dark(#0b5578"), sheet);
    assertTrue(sheet.contains("--serif: Georgia, \"Times New Roman\", serif;"), sheet);
    assertTrue(sheet.contains("@layer site {\nh2 {"), sheet);
  }

  @Test
  void whatTheSettingsSayStandsWhereItIsLookedFor() {
    Document page = page("first/figures/index.html");
    assertEquals("../../logo.svg", page.select(".top .name img").attr("src"));
    assertEquals("../../logo.svg", page.select("link[rel=icon]").attr("href"));
    assertEquals("An Author", page.select("meta[name=author]").attr("content"));
    assertTrue(page.select(".foot").text().contains("© An Author, CC BY 4.0"));
  }

  @Test
  void wordsAndBlocksAndPartialsAreReplacedOneByOne() {
    Document page = page("index.html");
    assertEquals("Read on Figures", page("first/index.html").select(".pager .next").text());
    assertEquals("home", page.body().className());
    assertTrue(page.text().contains("Found a mistake on “Field notes”? Tell An Author."));
    assertTrue(page.select("footer.foot").text().contains("Made with Workings"));
    assertEquals("FIELD NOTES", page.select("p.foot").text());
  }

  @Test
  void aFolderWithoutAPageListsItsPages() {
    assertEquals("first/", page("index.html").select(".cards a").attr("href"));
    Document list = page("first/index.html");
    assertEquals("First", list.select("h1").text());
    assertEquals("Figures The area of the field.", list.select(".cards li").text());
    assertEquals("../", page("first/figures/index.html").select(".breadcrumbs a").attr("href"));
  }

  @Test
  void theMistakeOfTheGuideIsToldAsItSays() throws IOException {
    files.computeIfPresent(
        "templates/page.html", (path, text) -> text.replace("page.title", "page.titel"));
    String told = Workings.build(paper(), BuildOptions.DEFAULT).diagnostics().get(0).toString();
    String guide = Files.readString(Path.of("content/guide/customising.md"));
    assertTrue(guide.contains(told.lines().findFirst().orElseThrow()), told);
  }

  @Test
  void aPictureThatIsNotThereIsReportedAtItsPlace() {
    files.remove("content/logo.svg");
    Diagnostics found = new Diagnostics();
    Workings.build(paper(), BuildOptions.DEFAULT).diagnostics().forEach(found::add);
    assertTrue(
        Found.in(found)
            .contains("workings.yml:14:9: error[E304]: no such file in the content: logo.svg"),
        Found.in(found).toString());
  }
}
