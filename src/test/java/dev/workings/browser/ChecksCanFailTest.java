package dev.workings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A check that cannot fail shows nothing: each is given a page that is wrong. */
@ExtendWith(Browsing.class)
class ChecksCanFailTest {
  private static final String SOUND =
      "<!doctype html><html lang=en><meta name=viewport content='width=device-width'>"
          + "<title>a</title><link rel=icon href='data:,'><main><h1>a</h1>%</main></html>";

  private static final String MOVING =
      "<p>a</p><script>setTimeout(() => document.querySelector('h1').style.height ="
          + " '500px', 20)</script>";
  private static final String PALE = "<p style='color: #888; background: #999'>pale</p>";
  private static final String PALE_AT_NIGHT =
      "<style>@media (prefers-color-scheme: dark) { p { color: #888; background: #999 } }"
          + "</style><p>pale</p>";
  private static final String PALE_ON_PHONES =
      "<style>@media (width < 400px) { p { color: #888; background: #999 } }</style><p>pale</p>";

  private static final Map<Check, String> WRONG =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Check.CONSOLE, "<script>console.warn('a')</script>"),
              Map.entry(Check.REQUESTS, "<img alt='' src='http://127.0.0.1:9/a.png'>"),
              Map.entry(Check.SHIFT, MOVING),
              Map.entry(Check.SHIFT_LOW, MOVING),
              Map.entry(Check.NARROW, "<p style='width: 400px'>wide</p>"),
              Map.entry(Check.PRINT, "<details><summary>a</summary><p>unread</p></details>"),
              Map.entry(Check.AXE_DESK, PALE),
              Map.entry(Check.AXE_DESK_AT_NIGHT, PALE_AT_NIGHT),
              Map.entry(Check.AXE_PHONE, PALE_ON_PHONES),
              Map.entry(Check.AXE_PHONE_AT_NIGHT, PALE_AT_NIGHT),
              Map.entry(
                  Check.FORMULAS,
                  "<script>document.querySelector('main').innerHTML += '<b class=katex>x</b>'"
                      + "</script>"),
              Map.entry(Check.NO_SCRIPT, "<p hidden>unread</p>"),
              Map.entry(Check.LINKS, "<a href='#b'>b</a>"),
              Map.entry(Check.MARKUP, "<p id=b></p><p id=b></p>")));

  @TestFactory
  Stream<DynamicTest> everyCheckFindsWhatIsWrong(ReadingRoom room) {
    return Stream.of(Check.values())
        .map(check -> DynamicTest.dynamicTest(check.title(), () -> check(check, room)));
  }

  private static void check(Check check, ReadingRoom room) {
    assertFalse(found(room, check.name(), WRONG.get(check), check).isEmpty());
  }

  @Test
  void aSoundPageHasNoFindings(ReadingRoom room) {
    for (Check check : Check.values()) {
      assertEquals(List.of(), found(room, "sound", "<p>b</p>", check), check.title());
    }
  }

  @Test
  void aControlThatOnlyAScriptWouldMoveIsFound(ReadingRoom room) {
    String button = "<button type=button>b</button>";
    assertFalse(found(room, "button", button, Check.NO_SCRIPT).isEmpty());
  }

  @Test
  void textBeyondTheEdgeWhereReadingBeginsIsFound(ReadingRoom room) {
    String box = "<div style='overflow: auto'><p style='margin-left: -20px'>b</p></div>";
    assertFalse(found(room, "clipped", box, Check.NARROW).isEmpty());
  }

  private static List<String> found(ReadingRoom room, String name, String html, Check check) {
    Site site = room.serve(name, SOUND.replace("%", html));
    return Survey.of(site.pages(), EnumSet.of(check), room.browser()).findings(check);
  }
}
