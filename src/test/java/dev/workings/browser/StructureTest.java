package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Previews of references, and tabs: by keyboard alone, without a script, and on paper. */
@ExtendWith(Browsing.class)
class StructureTest {
  private static final String TAB = "[role=tab]";
  private static final String SEEN =
      "return [...document.querySelectorAll('.tab')].map(e => e.checkVisibility("
          + "{contentVisibilityAuto: true, visibilityProperty: true}) && e.offsetHeight > 0)";

  private final Site site;
  private final Chromium browser;

  StructureTest(ReadingRoom room) {
    site = room.served();
    browser = room.browser();
  }

  @BeforeEach
  void open() {
    browser.look(Look.DESK);
    browser.open(site.page("trials/structure/index.html").address());
  }

  @ParameterizedTest
  @CsvSource({
    "#eq-sum, .math",
    "#fig-line, figure",
    "#tbl-sizes, table",
    "#sec-tabs, h2",
    "#exr-half, .exercise",
    "#sol-half, details[open]",
  })
  void aReferenceShowsWhatItLeadsToUntilEscape(String href, String shown) {
    focus("main p a[href='" + href + "']");
    assertEquals(true, has(".preview " + shown));
    assertEquals(false, has(".preview [id]"));
    browser.press(Keys.ESCAPE);
    assertEquals(false, has(".preview"));
  }

  @Test
  void aFootnoteIsShownBesideItsMark() {
    focus(".footnote-ref a");
    assertEquals(true, has(".preview li"));
    browser.press(Keys.TAB);
    assertEquals(false, has(".preview"));
  }

  @Test
  void aReferenceToAnotherPageShowsItToo() {
    focus("main p a[href*='#eq-far']");
    String wait =
        "const done = arguments[0]; let n = 0; (function look() {"
            + "if (document.querySelector('.preview .math') || n++ > 100) done(n);"
            + "else setTimeout(look, 50); })()";
    browser.await(wait);
    assertEquals(true, has(".preview .math"));
  }

  @Test
  void tabsAreChosenByArrowsAndThoseOfAGroupTogether() {
    assertEquals(List.of("true", "false", "true", "false"), browser.list(SEEN));
    focus(TAB);
    browser.press(Keys.ARROW_RIGHT);
    assertEquals("Java", browser.focused().getText());
    assertEquals(List.of("false", "true", "false", "true"), browser.list(SEEN));
    browser.press(Keys.HOME);
    assertEquals(List.of("true", "false", "true", "false"), browser.list(SEEN));
    browser.press(Keys.END, Keys.ARROW_RIGHT);
    assertEquals("Python", browser.focused().getText());
  }

  @Test
  void aLinkToAHiddenPlaceOpensIt() {
    focus("p > a[href='#deep']");
    browser.press(Keys.ENTER);
    browser.await("setTimeout(arguments[0], 100)");
    assertEquals(List.of("false", "true", "false", "true"), browser.list(SEEN));
  }

  @Test
  void withoutAScriptAndOnPaperEveryPanelIsSeen() {
    browser.look(Look.PAPER);
    assertEquals(List.of("true", "true", "true", "true"), browser.list(SEEN));
    browser.look(Look.DESK);
    browser.allowScripts(false);
    try {
      open();
      assertEquals(List.of("true", "true", "true", "true"), browser.list(SEEN));
      assertTrue(
          (Boolean) browser.run("return document.querySelector('.tab-title').offsetHeight > 0"));
    } finally {
      browser.allowScripts(true);
    }
  }

  /** Focus as a keyboard gives it. */
  private void focus(String selector) {
    browser.press(Keys.SHIFT);
    browser.run("document.querySelector(arguments[0]).focus({focusVisible: true})", selector);
  }

  private Object has(String selector) {
    return browser.run("return document.querySelector(arguments[0]) !== null", selector);
  }
}
