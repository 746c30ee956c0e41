package dev.workings.site;

import dev.workings.syntax.Statement;
import org.jspecify.annotations.Nullable;

/** The notes that stand behind statements. */
final class Notes {
  private Notes() {}

  static @Nullable String of(Statement statement) {
    if (statement instanceof Statement.Define define) {
      return define.note();
    }
    if (statement instanceof Statement.Show show) {
      return show.note();
    }
    return statement instanceof Statement.Expect expect ? expect.note() : null;
  }
}
