package dev.workings.site;

import dev.workings.history.Changes;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * When the pages of a site were last changed, if Git knows it.
 *
 * <p>What cannot be known is a note and no warning: the page is right without a date, and {@code
 * --strict} must not depend on how a machine cloned.
 *
 * @param days page → day
 * @param notes what could not be known
 */
record LastChanges(SortedMap<String, LocalDate> days, Diagnostics notes) {
  /**
   * @param pages their paths in the content folder
   */
  static LastChanges of(World world, Config config, List<String> pages) {
    Diagnostics notes = new Diagnostics();
    Changes changes = Changes.NONE;
    try {
      changes = config.gitDates() ? world.changes(config.content(), pages) : Changes.NONE;
    } catch (IOException e) {
      notes.add(note("Git's history cannot be read: " + firstLine(e), config));
    }
    if (!changes.complete()) {
      notes.add(note("Git's history is cut short: pages changed before have no date", config));
    }
    return new LastChanges(changes.days(), notes);
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static Diagnostic note(String message, Config config) {
    String place = config.content().isEmpty() ? "." : config.content();
    return new Diagnostic(
        Severity.NOTE,
        Code.NO_HISTORY,
        message,
        FileNames.place(place),
        "",
        List.of(),
        List.of("clone in full (fetch-depth: 0 for actions/checkout), or set git_dates: false"));
  }
}
