package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Readers find things with the keyboard, on a server and on a disk. */
@ExtendWith(Browsing.class)
class SearchTest {
  private static final String OPEN = "return document.querySelector('dialog.search').open";
  private static final String RESULTS = "dialog.search [role=option]";
  private static final String FOUND =
      "return [...document.querySelectorAll('"
          + RESULTS
          + "')].some(option =>"
          + " option.href.includes(arguments[0]))";

  private final ReadingRoom room;
  private final Chromium browser;

  SearchTest(ReadingRoom room) {
    this.room = room;
    browser = room.browser();
    browser.look(Look.DESK);
  }

  @Test
  void aSlashOpensItAndEscapeLeadsBack() {
    browser.open(room.served().base());
    browser.press("/");
    assertEquals(true, browser.run(OPEN));
    assertEquals("combobox", browser.focused().getAttribute("role"));
    browser.press(Keys.ESCAPE);
    assertEquals(false, browser.run(OPEN));
    browser.until("return document.activeElement.classList.contains('search-open')");
  }

  @Test
  void controlAndKOpensIt() {
    browser.open(room.served().base());
    browser.chord(Keys.CONTROL, "k");
    assertEquals(true, browser.run(OPEN));
  }

  @Test
  void arrowsChooseAndEnterFollows() {
    ask(room.served(), "loss");
    browser.until("return document.querySelectorAll('" + RESULTS + "').length > 1");
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
    Object first = browser.run("return document.querySelector('" + RESULTS + "').href");
    assertEquals(first, browser.run(active("href")));
    assertEquals("true", browser.run(active("ariaSelected")));
    browser.press(Keys.ENTER);
    browser.until("return location.href === arguments[0]", first);
    assertEquals(false, browser.run(OPEN));
  }

  @Test
  void aValueIsFoundHoweverItIsWritten() {
    for (String value : List.of("61706", "61,706")) {
      ask(room.served(), value);
      browser.until(FOUND, "/assignment-1/q1-parameters/");
    }
  }

  @Test
  void aFormulaIsFoundByWhatItIsReadAs() {
    ask(room.served(), "A equals pi times r squared");
    browser.until(FOUND, "/trials/keys/");
  }

  @Test
  void whatLooksLikeMarkupOrAPatternIsOnlyAQuestion() {
    for (String hostile : List.of("<img src=x onerror=alert(1)>", "((((", "__proto__", "\\", "%")) {
      ask(room.served(), hostile);
      browser.until("return document.querySelector('.search-status').textContent !== ''");
    }
    assertEquals(0L, browser.run("return document.querySelectorAll('dialog img').length"));
    assertEquals(List.of(), browser.console());
  }

  @Test
  void itAnswersOnADisk() {
    ask(room.onDisk(), "61706");
    browser.until(FOUND, "/assignment-1/q1-parameters.html");
    Object address = browser.run("return document.querySelector('" + RESULTS + "').href");
    browser.press(Keys.ENTER);
    browser.until("return location.href === arguments[0]", address);
  }

  private void ask(Site site, String question) {
    browser.open(site.page("index.html").address());
    browser.press("/");
    browser.press(question);
  }

  private static String active(String property) {
    return "return document.getElementById(document.activeElement"
        + ".getAttribute('aria-activedescendant'))."
        + property;
  }
}
