package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** A page is changed for the same one in another language. */
@ExtendWith(Browsing.class)
class LanguagesTest {
  @Test
  void enterLeadsToTheSamePageInTheOtherLanguage(ReadingRoom room) {
    Chromium browser = room.browser();
    browser.look(Look.DESK);
    Site site = room.serve("languages", Path.of("src/test/sites/two-languages"));
    browser.open(site.base());
    browser.tabTo(".languages a[hreflang=de]");
    browser.press(Keys.ENTER);
    browser.arrive(site.base() + "de/");
    assertEquals("de", browser.run("return document.documentElement.lang"));
  }
}
