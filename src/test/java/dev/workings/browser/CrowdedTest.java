package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that is full, or still on its way, keeps everything in its place. */
@ExtendWith(Browsing.class)
class CrowdedTest {
  private static final String BOX =
      "const box = selector => document.querySelector(selector).getBoundingClientRect();";

  private final Chromium browser;
  private final String page;

  CrowdedTest(ReadingRoom room) {
    browser = room.browser();
    page = room.served().page("trials/crowded/index.html").address();
  }

  @BeforeEach
  void open() {
    browser.look(Look.DESK);
    browser.open(page);
  }

  @Test
  void thePageHasRoomForItsNotesBeforeTheyHaveCome() {
    String place =
        BOX + "const { left, width } = box('article > p'); return left + ' ' + width + ' px'";
    Object before = browser.run(place);
    browser.run("document.querySelector('.footnotes').remove()");
    assertEquals(before, browser.run(place));
  }

  @Test
  void aShortTextStandsAtTheTopBesideALongListOfPages() {
    browser.run(
        "document.querySelector('article').replaceChildren();"
            + "document.querySelector('.nav').style.blockSize = '50rem'");
    assertEquals(0L, browser.run(BOX + "return Math.round(box('main').top - box('.toc').bottom)"));
  }

  @Test
  void theButtonThatCopiesCodeIsOnIt() {
    assertEquals(
        true,
        browser.run(
            BOX
                + "const code = box('article > pre'), button = box('article > pre + .copy');"
                + "return code.left < button.left && button.right < code.right"));
  }

  @Test
  void aLongNameOfASiteStaysInItsBar() {
    browser.look(Look.PHONE);
    browser.run("document.querySelector('.top .name span').textContent = 'A long name '.repeat(9)");
    assertEquals(
        true,
        browser.run(
            BOX
                + "const bar = box('.top'), name = box('.name'); return name.bottom <= bar.bottom"));
    assertEquals(List.of(), browser.list(Script.NARROW));
  }

  @Test
  void moreLanguagesThanTheBarHasRoomForStayInIt() {
    browser.look(Look.PHONE);
    String languages = "<nav class=languages><ul>" + "<li><a>Nederlands</a>".repeat(9) + "</nav>";
    browser.run(
        "document.querySelector('.top .mode').insertAdjacentHTML('beforebegin', arguments[0])",
        languages);
    assertEquals(true, browser.run(BOX + "return box('.languages').bottom <= box('.top').bottom"));
  }

  @Test
  void theChosenTabIsToldApartInForcedColours() {
    Map<String, String> forced = Map.of("name", "forced-colors", "value", "active");
    browser.command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(forced)));
    String border =
        "return getComputedStyle(document.querySelector('[role=tab][aria-selected=' +"
            + " arguments[0] + ']')).borderBlockEndColor";
    assertNotEquals(browser.run(border, "true"), browser.run(border, "false"));
  }
}
