package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Code and formulas are copied with the keyboard, and a screen reader hears that they are. */
@ExtendWith(Browsing.class)
class CopyTest {
  private static final String MENU = "details.copy > summary";
  private static final String CLIPBOARD =
      "const done = arguments[0]; navigator.clipboard.readText().then(done, e => done(String(e)))";

  private final Chromium browser;

  CopyTest(ReadingRoom room) {
    browser = room.browser();
    browser.look(Look.DESK);
    browser.command(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    browser.open(room.served().page("trials/keys/index.html").address());
  }

  @Test
  void codeIsCopiedAsItIsWritten() {
    browser.tabTo("pre + button.copy");
    browser.press(Keys.ENTER);
    assertIsAnnounced();
    assertEquals("area = 3.14 * r ** 2\nprint(area)\n", browser.await(CLIPBOARD));
  }

  @Test
  void aFormulaIsCopiedAsLatex() {
    chooseFromTheMenu(1);
    assertIsAnnounced();
    assertEquals("A = \\pi r^2", browser.await(CLIPBOARD));
  }

  @Test
  void aFormulaIsCopiedAsMathMl() {
    chooseFromTheMenu(2);
    assertIsAnnounced();
    String copied = String.valueOf(browser.await(CLIPBOARD));
    assertTrue(copied.matches("(?s)<math xmlns=.*</math>"), copied);
  }

  @Test
  void aFormulaIsCopiedAsText() {
    chooseFromTheMenu(3);
    assertIsAnnounced();
    assertEquals("A = πr^2", browser.await(CLIPBOARD));
  }

  @Test
  void theMenuIsClosedByEscapeAndLeavesTheFocusWhereItWas() {
    openTheMenu();
    browser.press(Keys.TAB, Keys.ESCAPE);
    assertEquals(0L, browser.run("return document.querySelectorAll('.copy[open]').length"));
    assertEquals(true, browser.run("return document.activeElement.matches(arguments[0])", MENU));
  }

  /** The last formula of the page is the one that the author wrote. */
  private void openTheMenu() {
    browser.run("document.getElementById('eq-disc').focus()");
    browser.run(
        "const menus = document.querySelectorAll(arguments[0]); menus[menus.length - 1].focus()",
        MENU);
    browser.press(Keys.ENTER);
  }

  private void chooseFromTheMenu(int item) {
    openTheMenu();
    for (int key = 0; key < item; key++) {
      browser.press(Keys.TAB);
    }
    browser.press(Keys.ENTER);
  }

  private void assertIsAnnounced() {
    browser.until(
        "return [...document.querySelectorAll('[role=status]')]"
            + ".some(status => status.textContent === 'Copied')");
  }
}
