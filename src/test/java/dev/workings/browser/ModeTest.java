package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Readers choose light or dark, and every page keeps to it. */
@ExtendWith(Browsing.class)
class ModeTest {
  private static final String MODE = "return document.documentElement.dataset.mode";
  private static final String GROUND = "return getComputedStyle(document.body).backgroundColor";

  private final Site site;
  private final Chromium browser;

  ModeTest(ReadingRoom room) {
    site = room.served();
    browser = room.browser();
    browser.look(Look.DESK);
    browser.open(site.base());
  }

  @AfterEach
  void forget() {
    browser.run("localStorage.clear()");
  }

  @Test
  void theButtonGoesFromTheSystemsToLightToDarkAndSaysSo() {
    Object light = browser.run(GROUND);
    assertEquals("auto", browser.run(MODE));
    browser.tabTo(".mode");
    browser.press(Keys.ENTER);
    assertEquals("light", browser.run(MODE));
    assertEquals(light, browser.run(GROUND));
    browser.press(Keys.ENTER);
    assertEquals("dark", browser.run(MODE));
    assertNotEquals(light, browser.run(GROUND));
    assertEquals("Colours: dark", browser.focused().getAccessibleName());
    browser.press(Keys.ENTER);
    assertEquals("auto", browser.run(MODE));
  }

  @Test
  void theSystemDecidesUntilAReaderDoes() {
    Object light = browser.run(GROUND);
    browser.look(Look.DESK_AT_NIGHT);
    assertNotEquals(light, browser.run(GROUND));
  }

  @Test
  void theNextPageKeepsWhatWasChosenBeforeAnythingIsPainted() {
    chooseDark();
    Object dark = browser.run(GROUND);
    Object script = watchTheNextPage();
    browser.open(site.base() + "guide/");
    browser.command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    assertEquals("dark", browser.run(MODE));
    assertEquals(dark, browser.run(GROUND));
    browser.until("return performance.getEntriesByName('first-paint').length === 1");
    Object painted = browser.run("return performance.getEntriesByName('first-paint')[0].startTime");
    Object set = browser.run("return window.modeIsSet");
    assertTrue(number(set) < number(painted), set + " ms, and the paint at " + painted + " ms");
  }

  private void chooseDark() {
    browser.tabTo(".mode");
    browser.press(Keys.ENTER, Keys.ENTER);
  }

  /** The next page notes the time at which its mode is set. */
  private Object watchTheNextPage() {
    String source =
        "new MutationObserver((changes, all) => { window.modeIsSet = performance.now();"
            + " all.disconnect(); }).observe(document,"
            + " {subtree: true, attributes: true, attributeFilter: ['data-mode']});";
    return browser
        .command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source))
        .get("identifier");
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
