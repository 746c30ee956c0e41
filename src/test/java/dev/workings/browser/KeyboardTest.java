package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Everything a reader can do is done with the keyboard alone. */
@ExtendWith(Browsing.class)
class KeyboardTest {
  private static final int PATIENCE = 60;

  private final Site site;
  private final Chromium browser;

  KeyboardTest(ReadingRoom room) {
    site = room.served();
    browser = room.browser();
    browser.look(Look.DESK);
    browser.open(site.base());
  }

  @Test
  void theFirstKeyLeadsPastTheNavigation() {
    browser.press(Keys.TAB, Keys.ENTER);
    assertEquals("content", browser.focused().getAttribute("id"));
  }

  @Test
  void pagesAreReachedThroughTheNavigation() {
    browser.open(site.page("guide/index.html").address());
    tabTo("nav a[href='cells/']");
    browser.press(Keys.ENTER);
    assertEquals(site.base() + "guide/cells/", browser.address());
  }

  @Test
  void theNavigationIsOpenedAndUnfoldedOnAPhone() {
    browser.look(Look.PHONE);
    tabTo(".menu");
    browser.press(Keys.ENTER);
    tabTo("nav summary");
    browser.press(Keys.ENTER);
    tabTo("nav a[href='guide/cells/']");
    browser.press(Keys.ENTER);
    assertEquals(site.base() + "guide/cells/", browser.address());
  }

  @Test
  void whereTheFocusIsCanBeSeen() {
    for (int key = 0; key < 10; key++) {
      browser.press(Keys.TAB);
      assertEquals(List.of(), browser.list(Script.FOCUS));
    }
  }

  @Test
  void wideFormulasAreScrolledByKeys() {
    browser.look(Look.PHONE);
    browser.open(site.page("trials/wide/index.html").address());
    browser.run("document.querySelector('main').focus()");
    tabTo(".math");
    browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertTrue(((Number) browser.await(Script.SCROLLED)).intValue() > 0);
  }

  private void tabTo(String selector) {
    for (int key = 0; key < PATIENCE; key++) {
      browser.press(Keys.TAB);
      if (Boolean.TRUE.equals(
          browser.run("return document.activeElement.matches(arguments[0])", selector))) {
        return;
      }
    }
    throw new AssertionError("the Tab key does not reach " + selector);
  }
}
