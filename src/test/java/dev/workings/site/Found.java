package dev.workings.site;

import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import java.util.List;

/** What a test expects to be found: places, codes and messages. */
final class Found {
  private Found() {}

  /** Everything found, a line each. */
  static List<String> in(Diagnostics found) {
    return found.sorted().stream().map(Diagnostic::toString).toList();
  }

  /** The hints of everything found. */
  static List<String> hints(Diagnostics found) {
    return found.sorted().stream().flatMap(d -> d.hints().stream()).toList();
  }
}
