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
    browser.tabTo("nav a[href='cells/']");
    browser.press(Keys.ENTER);
    browser.arrive(site.base() + "guide/cells/");
  }

  @Test
  void theNavigationIsOpenedAndUnfoldedOnAPhone() {
    browser.look(Look.PHONE);
    browser.tabTo(".menu");
    browser.press(Keys.ENTER);
    browser.tabTo("nav summary");
    browser.press(Keys.ENTER);
    browser.tabTo("nav a[href='guide/cells/']");
    browser.press(Keys.ENTER);
    browser.arrive(site.base() + "guide/cells/");
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
    browser.tabTo(".math");
    browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertTrue(((Number) browser.await(Script.SCROLLED)).intValue() > 0);
  }
}
