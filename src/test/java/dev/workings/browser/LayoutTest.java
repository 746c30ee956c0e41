package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page is painted before all of it is laid out; a reader does not notice. */
@ExtendWith(Browsing.class)
class LayoutTest {
  /** With it a page stays as its first frame has it, until somebody does something. */
  private static final String NEVER_IDLE = "window.requestIdleCallback = () => 0";

  private static final String PARTS =
      "const parts = [...document.querySelectorAll('article > :not(.copy), .foot')];"
          + "const shown = parts.filter(part => part.checkVisibility());";

  private static final String MISSING = PARTS + "return parts.length - shown.length";
  private static final String LAST = "document.querySelector('.toc li:last-child a')";
  private static final String AT_ITS_PLACE =
      "const place = document.querySelector(':target').getBoundingClientRect().top;"
          + "return place > 0 && place < 120";

  private final Chromium browser;
  private final Site site;
  private final String page;

  LayoutTest(ReadingRoom room) {
    browser = room.browser();
    site = room.served();
    page = site.page("assignment-1/q3-loss/index.html").address();
  }

  @BeforeEach
  void keepTheFirstFrame() {
    browser.look(Look.LOW);
    browser.prepare(NEVER_IDLE);
  }

  @AfterEach
  void goOn() {
    browser.prepare("");
  }

  @ParameterizedTest
  @MethodSource
  void theFirstFrameIsFullAndNoMore(Look look) {
    browser.look(look);
    browser.begin(page);
    assertNotEquals(0L, browser.run(MISSING));
    browser.until(
        PARTS
            + "const ends = shown.map(part => part.getBoundingClientRect().bottom);"
            + "return ends.at(-1) >= innerHeight && ends.at(-2) < innerHeight");
  }

  static Stream<Look> theFirstFrameIsFullAndNoMore() {
    return Stream.of(Look.LOW, Look.DESK);
  }

  @Test
  void soonAllOfThePageIsLaidOut() {
    goOn();
    browser.begin(page);
    browser.until(PARTS + "return shown.length === parts.length");
  }

  @Test
  void aPageThatFitsTheScreenIsAllThere() {
    browser.begin(site.page("404.html").address());
    assertEquals(0L, browser.run(MISSING));
  }

  @Test
  void aLinkThatIsFollowedAtOnceLeadsToItsPlace() {
    browser.begin(page);
    browser.run(LAST + ".closest('details')?.setAttribute('open', '');" + LAST + ".click()");
    browser.until(AT_ITS_PLACE);
  }

  @Test
  void aPlaceThatIsAskedForAtOnceIsThere() {
    browser.begin(page);
    browser.run("location.hash = " + LAST + ".hash");
    browser.until(AT_ITS_PLACE);
  }

  @Test
  void aPageThatIsOpenedAtAPlaceIsThere() {
    browser.begin(page);
    Object last = browser.run("return " + LAST + ".hash");
    browser.begin(page + last);
    assertEquals(0L, browser.run(MISSING));
    browser.until(AT_ITS_PLACE);
  }

  @Test
  void aPageThatIsReadAgainIsAllThere() {
    browser.begin(page);
    browser.run("location.reload()");
    browser.until(PARTS + "return shown.length === parts.length");
  }

  @Test
  void aKeyFindsAllOfThePage() {
    browser.begin(page);
    browser.press("x");
    assertEquals(0L, browser.run(MISSING));
  }

  @Test
  void allOfThePageIsPrinted() {
    browser.begin(page);
    browser.look(Look.PAPER);
    browser.until(PARTS + "return shown.length === parts.length");
  }

  @Test
  void theContentsShowThatThePageIsAtItsTop() {
    browser.look(Look.DESK);
    browser.begin(page);
    browser.until(
        "return document.querySelector('.toc [aria-current]') === document.querySelector('.toc a')");
  }
}
