package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opens every page of this project's site in Chromium; the checks that take long are elsewhere. */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  private Survey survey;

  @BeforeAll
  void look(ReadingRoom room) {
    EnumSet<Check> quick = EnumSet.of(Check.CONSOLE, Check.REQUESTS, Check.NARROW, Check.PRINT);
    quick.addAll(EnumSet.of(Check.FORMULAS, Check.NO_SCRIPT, Check.LINKS));
    survey = Survey.of(room.served().pages(), quick, room.browser());
  }

  @Test
  void thereArePagesToLookAt() {
    assertFalse(survey.pages().isEmpty());
  }

  @Test
  void noPageWritesToTheConsole() {
    assertEquals(List.of(), survey.findings(Check.CONSOLE));
  }

  @Test
  void noRequestLeavesTheSite() {
    assertEquals(List.of(), survey.findings(Check.REQUESTS));
  }

  @Test
  void everyPageFitsAWindowOf320Pixels() {
    assertEquals(List.of(), survey.findings(Check.NARROW));
  }

  @Test
  void paperShowsEverything() {
    assertEquals(List.of(), survey.findings(Check.PRINT));
  }

  @Test
  void formulasAreInTheFile() {
    assertEquals(List.of(), survey.findings(Check.FORMULAS));
  }

  @Test
  void everyPageIsReadWithoutScripts() {
    assertEquals(List.of(), survey.findings(Check.NO_SCRIPT));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertEquals(List.of(), survey.findings(Check.LINKS));
  }
}
