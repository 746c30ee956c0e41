package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A site's own style does not reach into formulas, whatever it says of the rest of the page. */
@ExtendWith(Browsing.class)
class HostileStyleTest {
  private final Chromium browser;
  private final String page;

  HostileStyleTest(ReadingRoom room) {
    browser = room.browser();
    page = room.served().page("trials/formulas/index.html").address();
  }

  @BeforeEach
  void open() {
    browser.look(new Look(3200, false, false));
    browser.open(page);
    browser.until("return document.fonts.status === 'loaded'");
  }

  @Test
  void aHostileStyleLeavesEveryFormulaAsItIs() {
    List<String> plain = formulas("");
    assertTrue(plain.size() > 100, () -> plain.size() + " formulas");
    assertEquals("", String.join("\n", differences(plain, formulas(Script.HOSTILE))));
  }

  @Test
  void whatDoesReachAFormulaIsSeen() {
    String reaching = ".katex .mord { padding: 1px !important }";
    assertFalse(differences(formulas(""), formulas(reaching)).isEmpty());
  }

  private List<String> formulas(String style) {
    return browser.list(Script.GEOMETRY, style);
  }

  /** The first part of each formula that is not the same. */
  private static List<String> differences(List<String> plain, List<String> styled) {
    assertEquals(plain.size(), styled.size());
    return IntStream.range(0, plain.size())
        .filter(i -> !plain.get(i).equals(styled.get(i)))
        .mapToObj(i -> difference(plain.get(i).split("\n"), styled.get(i).split("\n")))
        .toList();
  }

  private static String difference(String[] plain, String[] styled) {
    int at = 0;
    while (plain[at].equals(styled[at])) {
      at++;
    }
    return plain[0] + ": " + plain[at] + " is " + styled[at];
  }
}
