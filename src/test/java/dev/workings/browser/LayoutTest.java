package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a low screen a page is painted before all of it is laid out; a reader does not notice. */
@ExtendWith(Browsing.class)
class LayoutTest {
  private static final String LAYOUT = "document.documentElement.dataset.layout";
  private static final String SKIPPED =
      "return [...document.querySelectorAll('article > *')]"
          + ".filter(part => getComputedStyle(part).contentVisibility === 'auto').length";
  private static final String LAST = "document.querySelector('.toc li:last-child a')";
  private static final String AT_ITS_PLACE =
      "const place = document.querySelector(':target').getBoundingClientRect().top;"
          + "return place > 0 && place < 120";

  private final Chromium browser;
  private final String page;

  LayoutTest(ReadingRoom room) {
    browser = room.browser();
    page = room.served().page("assignment-1/q3-loss/index.html").address();
  }

  @BeforeEach
  void lookAtALowScreen() {
    browser.look(Look.LOW);
  }

  @Test
  void soonAllOfThePageIsLaidOut() {
    browser.open(page);
    browser.until("return !" + LAYOUT + " && document.querySelectorAll('.laid-out').length > 0");
    assertEquals(0L, browser.run(SKIPPED));
  }

  @Test
  void aLinkThatIsFollowedAtOnceLeadsToItsPlace() {
    browser.open(page);
    browser.until("return !" + LAYOUT);
    browser.run(
        LAYOUT
            + " = 'top';"
            + "document.querySelectorAll('.laid-out')"
            + ".forEach(part => part.classList.remove('laid-out'))");
    assertNotEquals(0L, browser.run(SKIPPED));
    browser.run(LAST + ".closest('details')?.setAttribute('open', '');" + LAST + ".click()");
    browser.until(AT_ITS_PLACE);
  }

  @Test
  void aPageThatIsOpenedAtAPlaceIsThere() {
    browser.open(page);
    Object last = browser.run("return " + LAST + ".hash");
    browser.open(page + last);
    browser.until(AT_ITS_PLACE);
    assertEquals(null, browser.run("return " + LAYOUT + " ?? null"));
  }

  @Test
  void aHighScreenShowsAllOfThePageAtOnce() {
    browser.look(Look.DESK);
    browser.open(page);
    assertEquals(0L, browser.run("return document.querySelectorAll('.laid-out').length"));
  }
}
