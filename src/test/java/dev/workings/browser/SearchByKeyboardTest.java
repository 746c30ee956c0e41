package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The search is opened, asked, read and left by keys, under a base path and from a disk. */
@ExtendWith(Browsing.class)
class SearchByKeyboardTest {
  /** What the status says, once the index is there. */
  private static final String FOUND =
      """
      const done = arguments[arguments.length - 1];
      const look = () => window.workingsSearch
          ? setTimeout(() => done(document.querySelector(".search [role=status]").textContent))
          : setTimeout(look, 20);
      look();
      """;

  private static final String OPENED =
      """
      const done = arguments[arguments.length - 1];
      const look = () => document.querySelector(".search-open.ready")
          ? done() : setTimeout(look, 20);
      look();
      """;

  private static final String ACTIVE =
      "return document.querySelector('.search [aria-selected=true]').textContent";

  private static final String MARKUP = "return document.querySelectorAll('.search img').length";

  private final ReadingRoom room;
  private final Chromium browser;

  SearchByKeyboardTest(ReadingRoom room) {
    this.room = room;
    browser = room.browser();
    browser.look(Look.DESK);
    browser.open(room.served().base());
    browser.await(OPENED);
  }

  @Test
  void aValueIsFoundAndOpened() {
    browser.press("/");
    browser.press("61706");
    assertTrue(String.valueOf(browser.await(FOUND)).endsWith("results"));
    browser.press(Keys.ARROW_DOWN);
    assertTrue(String.valueOf(browser.run(ACTIVE)).contains("61,706"));
    browser.press(Keys.ENTER);
    assertEquals(
        room.served().base() + "assignment-1/q1-parameters/#all-layers", browser.address());
  }

  @Test
  void escapeLeadsBackToTheButton() {
    browser.chord(Keys.CONTROL, "k");
    assertEquals("combobox", browser.focused().getAttribute("role"));
    browser.press(Keys.ESCAPE);
    browser.until("return document.activeElement.classList.contains('search-open')");
  }

  @Test
  void whatIsTypedIsText() {
    browser.press("/");
    browser.press("<img src=x onerror=alert(1)> loss");
    assertTrue(String.valueOf(browser.await(FOUND)).contains("some"));
    assertEquals(0L, browser.run(MARKUP));
    assertEquals(List.of(), browser.console());
  }
}
