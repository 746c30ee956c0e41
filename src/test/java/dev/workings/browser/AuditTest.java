package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.workings.browser.Site.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page before every judge, and a table of what they say: {@code mvn -Paudit verify}. */
@Tag("audit")
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {
  private static final List<Integer> FULL_MARKS = List.of(99, 100, 100, 100);
  private static final List<Integer> HEAVIEST = List.of(100_000, 10_000);

  private ReadingRoom room;
  private Table table;

  @BeforeAll
  void survey(ReadingRoom given) {
    room = given;
    table = new Table(Stream.of(Check.values()).map(Check::title).toList());
  }

  @Test
  void noCheckFindsAnythingOnAnyPage() {
    Survey survey = Survey.of(room.served().pages(), EnumSet.allOf(Check.class), room.browser());
    survey.pages().forEach(page -> table.add(page.path(), counts(survey, page)));
    table.print();
    List<String> found =
        Stream.of(Check.values()).flatMap(c -> survey.findings(c).stream()).toList();
    assertEquals("", String.join("\n", found));
  }

  private static List<String> counts(Survey survey, Page page) {
    return Stream.of(Check.values())
        .map(check -> String.valueOf(survey.findings(page, check).size()))
        .toList();
  }

  @Test
  void theHeaviestPageOfTheAssignmentIsLight() {
    Table weights = new Table(List.of("bytes", "of scripts besides"));
    for (Page page : assignment()) {
      room.browser().open(page.address());
      List<Long> bytes =
          List.of(Seen.weight(page, room.browser()), Seen.weightOfScripts(page, room.browser()));
      weights.add(page.path(), bytes.stream().map(String::valueOf).toList());
    }
    weights.print();
    assertTrue(weights.isAtMost(HEAVIEST));
  }

  @Test
  void lighthouseGivesFullMarksToTheAssignment() throws Exception {
    assumeTrue(Lighthouse.isThere(), "no npm here, or no way to its registry: no Lighthouse");
    Table marks = new Table(List.of("performance", "accessibility", "best practices", "search"));
    for (Page page : assignment()) {
      List<Integer> scores = Lighthouse.scores(page.address());
      marks.add(page.path(), scores.stream().map(String::valueOf).toList());
    }
    marks.print();
    assertTrue(marks.isAtLeast(FULL_MARKS));
  }

  private List<Page> assignment() {
    return room.served().pages().stream()
        .filter(page -> page.path().startsWith("assignment-1/"))
        .toList();
  }
}
