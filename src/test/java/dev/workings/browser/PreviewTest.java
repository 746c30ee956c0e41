package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Where a reference has the focus, what it leads to is shown beside it. */
@ExtendWith(Browsing.class)
class PreviewTest {
  private static final String SHOWN = "return document.querySelector('.preview')?.innerText ?? ''";
  private static final String CLOSED = "return document.querySelector('.preview') === null";

  private final Chromium browser;

  PreviewTest(ReadingRoom room) {
    browser = room.browser();
    browser.look(Look.DESK);
    browser.open(room.served().page("trials/keys/index.html").address());
  }

  @Test
  void aReferenceShowsItsFormula() {
    browser.tabTo("a.ref");
    browser.until("return document.querySelector('.preview .katex') !== null");
  }

  @Test
  void aReferenceToAFootnoteShowsTheNote() {
    browser.tabTo(".footnote-ref a");
    browser.until("return document.querySelector('.preview') !== null");
    assertTrue(String.valueOf(browser.run(SHOWN)).startsWith("A disc is a circle"));
  }

  @Test
  void escapeTakesItAwayAndLeavesTheFocus() {
    browser.tabTo("a.ref");
    browser.until("return document.querySelector('.preview') !== null");
    browser.press(Keys.ESCAPE);
    browser.until(CLOSED);
    assertEquals("Equation 1", browser.focused().getText());
  }

  @Test
  void theNextKeyTakesItAway() {
    browser.tabTo("a.ref");
    browser.press(Keys.TAB, Keys.TAB);
    browser.until(CLOSED);
  }

  @Test
  void enterFollowsTheReference() {
    browser.tabTo("a.ref");
    browser.press(Keys.ENTER);
    browser.until("return location.hash === '#eq-disc'");
  }
}
