package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.workings.browser.Site.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Opens every page of this project's site in Chromium. The dearer checks look at some pages here
 * and at all of them in the audit.
 */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  private static final Set<Check> DEAR =
      EnumSet.of(Check.AXE_DESK, Check.AXE_PHONE_AT_NIGHT, Check.MARKUP);
  private static final Set<Check> CHEAP =
      EnumSet.complementOf(EnumSet.range(Check.AXE_DESK, Check.AXE_PHONE_AT_NIGHT));

  private Survey all;
  private Survey some;

  @BeforeAll
  void look(ReadingRoom room) {
    CHEAP.removeAll(DEAR);
    List<Page> pages = room.served().pages();
    all = Survey.of(pages, CHEAP, room.browser());
    some = Survey.of(pages.stream().filter(EveryPageTest::isSample).toList(), DEAR, room.browser());
  }

  @Test
  void thereArePagesToLookAt() {
    assertFalse(all.pages().isEmpty());
    assertFalse(some.pages().isEmpty());
  }

  @Test
  void noPageWritesToTheConsole() {
    assertEquals(List.of(), all.findings(Check.CONSOLE));
  }

  @Test
  void noRequestLeavesTheSite() {
    assertEquals(List.of(), all.findings(Check.REQUESTS));
  }

  @Test
  void nothingMovesOnceItIsPainted() {
    assertEquals(List.of(), all.findings(Check.SHIFT));
  }

  @Test
  void everyPageFitsAWindowOf320Pixels() {
    assertEquals(List.of(), all.findings(Check.NARROW));
  }

  @Test
  void paperShowsEverything() {
    assertEquals(List.of(), all.findings(Check.PRINT));
  }

  @Test
  void formulasAreInTheFile() {
    assertEquals(List.of(), all.findings(Check.FORMULAS));
  }

  @Test
  void everyPageIsReadWithoutScripts() {
    assertEquals(List.of(), all.findings(Check.NO_SCRIPT));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertEquals(List.of(), all.findings(Check.LINKS));
  }

  @Test
  void axeFindsNothingByDayOnADesk() {
    assertEquals(List.of(), some.findings(Check.AXE_DESK));
  }

  @Test
  void axeFindsNothingByNightOnAPhone() {
    assertEquals(List.of(), some.findings(Check.AXE_PHONE_AT_NIGHT));
  }

  @Test
  void theHtmlCheckerFindsNothing() {
    assertEquals(List.of(), some.findings(Check.MARKUP));
  }

  private static boolean isSample(Page page) {
    return page.path().matches("(index|404|(trials|assignment-1)/.*|guide/index)\\.html");
  }
}
