package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.browser.Site.Page;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A site works wherever it is put: in a folder of a server, and on a disk. */
@ExtendWith(Browsing.class)
class PlacesTest {
  private final ReadingRoom room;
  private final Chromium browser;

  PlacesTest(ReadingRoom room) {
    this.room = room;
    this.browser = room.browser();
    browser.look(Look.DESK);
  }

  @Test
  void everyLinkOnADiskLeadsToAFile() {
    List<Page> pages = room.onDisk().htmlFiles();
    assertFalse(pages.isEmpty());
    assertEquals(List.of(), pages.stream().flatMap(page -> Links.broken(page).stream()).toList());
  }

  @Test
  void pagesOpenFromADiskWithNothingMissing() {
    EnumSet<Check> checks = EnumSet.of(Check.CONSOLE, Check.REQUESTS, Check.FORMULAS);
    List<Page> pages =
        room.onDisk().pages().stream()
            .filter(page -> page.path().matches("index.html|assignment-1/.*"))
            .toList();
    Survey survey = Survey.of(pages, checks, browser);
    checks.forEach(check -> assertEquals(List.of(), survey.findings(check), check.title()));
  }

  @Test
  void linksAreFollowedOnADisk() {
    browser.open(room.onDisk().page("index.html").address());
    browser.click("main a[href='guide/numbers.html']");
    browser.arrive(room.onDisk().base() + "guide/numbers.html");
    assertEquals("Numbers", browser.run("return document.title.split(' – ')[0]"));
  }

  @Test
  void aPageThatIsMissingFarBelowLeadsBackToTheSite() {
    String base = room.served().base();
    browser.open(base + "no/such/page/");
    String sheets = "return [...document.styleSheets].filter(s => s.cssRules.length).length > 0";
    assertEquals(true, browser.run(sheets));
    browser.click("nav a[href$='reference/']");
    browser.arrive(base + "reference/");
  }

  @Test
  void everyAddressThatMachinesAreGivenIsThatOfAFile() {
    Site site = room.served();
    List<String> given = Links.givenToMachines(site);
    assertTrue(given.stream().allMatch(site::has), () -> site.base() + " " + given);
  }
}
