package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.workings.browser.Site.Page;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checks that take long, on some pages; the audit has them on all. */
@Tag("audit")
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampledPagesTest {
  private Survey survey;

  @BeforeAll
  void look(ReadingRoom room) {
    EnumSet<Check> slow = EnumSet.of(Check.SHIFT, Check.AXE_DESK, Check.AXE_PHONE_AT_NIGHT);
    slow.add(Check.MARKUP);
    List<Page> sample = room.served().pages().stream().filter(SampledPagesTest::isSampled).toList();
    survey = Survey.of(sample, slow, room.browser());
  }

  @Test
  void thereArePagesToLookAt() {
    assertFalse(survey.pages().isEmpty());
  }

  @Test
  void nothingMovesOnceItIsPainted() {
    assertEquals(List.of(), survey.findings(Check.SHIFT));
  }

  @Test
  void axeFindsNothingByDayOnADesk() {
    assertEquals(List.of(), survey.findings(Check.AXE_DESK));
  }

  @Test
  void axeFindsNothingByNightOnAPhone() {
    assertEquals(List.of(), survey.findings(Check.AXE_PHONE_AT_NIGHT));
  }

  @Test
  void theHtmlCheckerFindsNothing() {
    assertEquals(List.of(), survey.findings(Check.MARKUP));
  }

  private static boolean isSampled(Page page) {
    return page.path()
        .matches("(index|404|(trials/(keys|crowded)|assignment-1/q3-loss)/index)\\.html");
  }
}
