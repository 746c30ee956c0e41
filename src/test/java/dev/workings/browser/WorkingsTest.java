package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Every number tells where it comes from: by keys, by touch, on paper, and without scripts. */
@ExtendWith(Browsing.class)
class WorkingsTest {
  private static final String AREA = ".calc > .w[aria-label^='28.3']";
  private static final String SHOWN =
      "return document.querySelector(':popover-open')?.innerText ?? ''";

  private final Chromium browser;
  private final String page;

  WorkingsTest(ReadingRoom room) {
    browser = room.browser();
    browser.look(Look.DESK);
    page = room.served().page("trials/keys/index.html").address();
  }

  @AfterEach
  void allowScripts() {
    browser.allowScripts(true);
  }

  @Test
  void enterTellsTheExpressionTheInputsAndTheLine() {
    browser.open(page);
    assertTellsByKeys();
  }

  @Test
  void enterTellsThemWithoutScripts() {
    browser.allowScripts(false);
    browser.open(page);
    assertTellsByKeys();
  }

  @Test
  void escapeClosesThemAndLeavesTheFocusOnTheNumber() {
    browser.open(page);
    browser.tabTo(AREA);
    browser.press(Keys.ENTER, Keys.ESCAPE);
    assertEquals("", browser.run(SHOWN));
    assertEquals(true, browser.run("return document.activeElement.matches(arguments[0])", AREA));
  }

  @Test
  void aFingerOpensThemAndAnotherPlaceClosesThem() {
    browser.allowScripts(false);
    browser.look(Look.PHONE);
    browser.open(page);
    browser.touch(AREA);
    assertTells(browser.run(SHOWN));
    browser.touch("h1");
    assertEquals("", browser.run(SHOWN));
  }

  @Test
  void paperHasThemAtItsEnd() {
    browser.open(page);
    browser.look(Look.PAPER);
    assertTells(browser.run("return document.querySelector('.numbers').innerText"));
  }

  private void assertTellsByKeys() {
    browser.tabTo(AREA);
    browser.press(Keys.ENTER);
    assertTells(browser.run(SHOWN));
  }

  private static void assertTells(Object text) {
    String told = String.valueOf(text);
    for (String part : List.of("A = pi * r^2 ", " 28.3 ", "r = 3 line 10", "keys.md:11")) {
      assertTrue(told.contains(part), () -> part + " is not in " + told);
    }
  }
}
