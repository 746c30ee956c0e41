package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The list of headings shows where the reader is. */
@ExtendWith(Browsing.class)
class ContentsTest {
  private static final String CURRENT =
      "return document.querySelector('.toc [aria-current]')?.hash === arguments[0]";

  private final Site site;
  private final Chromium browser;

  ContentsTest(ReadingRoom room) {
    site = room.served();
    browser = room.browser();
  }

  @BeforeEach
  void open() {
    browser.look(Look.DESK_WIDE);
    browser.open(site.page("guide/checking/index.html").address());
  }

  @Test
  void itFollowsTheReader() {
    Object first = browser.run("return document.querySelector('.toc a').hash");
    browser.until(CURRENT, first);
    browser.press(Keys.PAGE_DOWN, Keys.PAGE_DOWN, Keys.PAGE_DOWN);
    browser.until("return !(" + CURRENT.substring(7) + ")", first);
    browser.until("return document.querySelectorAll('.toc [aria-current]').length === 1");
  }

  @Test
  void atTheEndOfThePageItIsAtTheLastHeading() {
    browser.press(Keys.END);
    Object last = browser.run("return [...document.querySelectorAll('.toc a')].at(-1).hash");
    browser.until(CURRENT, last);
  }

  @Test
  void enterLeadsToAHeading() {
    browser.tabTo(".toc li:nth-child(2) a");
    Object hash = browser.run("return document.activeElement.hash");
    browser.press(Keys.ENTER);
    browser.until(CURRENT, hash);
    assertEquals(hash, browser.run("return location.hash"));
  }
}
