package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Tabs are changed with the arrows; without scripts their panels stand one below the other. */
@ExtendWith(Browsing.class)
class TabsTest {
  private static final String SHOWN =
      "return [...document.querySelectorAll('.tab p:not(.tab-title)')]"
          + ".filter(p => p.checkVisibility({contentVisibilityAuto: true})).map(p => p.innerText)";

  private final Chromium browser;
  private final String page;

  TabsTest(ReadingRoom room) {
    browser = room.browser();
    browser.look(Look.DESK);
    page = room.served().page("trials/keys/index.html").address();
  }

  @Test
  void arrowsOpenTheNextTab() {
    browser.open(page);
    browser.tabTo("[role=tab]");
    browser.press(Keys.ARROW_RIGHT);
    assertEquals("Java", browser.focused().getText());
    assertEquals("true", browser.focused().getAttribute("aria-selected"));
    assertEquals(List.of("x.sum()"), shown());
  }

  @Test
  void theKeyAfterATabLeadsToItsPanel() {
    browser.open(page);
    browser.tabTo("[role=tab]");
    browser.press(Keys.TAB);
    assertEquals("tabpanel", browser.focused().getAttribute("role"));
    assertEquals(List.of("sum(x)"), shown());
  }

  @Test
  void anAddressWithinATabOpensIt() {
    browser.open(page + "#java");
    assertEquals(List.of("x.sum()"), shown());
  }

  @Test
  void nothingMovesWhenTabsAreMade() {
    String places =
        "return ['.tabs', '.tabs p:not(.tab-title)', '.tabs + *'].map(place =>"
            + "Math.round(document.querySelector(place).getBoundingClientRect().top)).join(' ')";
    browser.open(page);
    Object made = browser.run(places);
    browser.allowScripts(false);
    try {
      browser.begin(page);
      browser.run("document.documentElement.dataset.mode = 'auto'");
      assertEquals(made, browser.run(places));
    } finally {
      browser.allowScripts(true);
    }
  }

  @Test
  void withoutScriptsAllPanelsAreShown() {
    browser.allowScripts(false);
    try {
      browser.open(page);
      assertEquals(List.of("sum(x)", "x.sum()"), shown());
    } finally {
      browser.allowScripts(true);
    }
  }

  private List<String> shown() {
    return browser.list(SHOWN);
  }
}
