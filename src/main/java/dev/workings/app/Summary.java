package dev.workings.app;

import dev.workings.site.BuildResult;
import dev.workings.source.Glyphs;
import dev.workings.source.Severity;
import java.util.ArrayList;
import java.util.List;

/** The last line of a run. */
final class Summary {
  private Summary() {}

  /** One line, with its line break. */
  static String of(BuildResult result) {
    if (result.outside() != null) {
      return "workings: " + Glyphs.visible(result.outside().getMessage()) + "\n";
    }
    List<String> parts = new ArrayList<>();
    add(parts, count(result, Severity.ERROR), "error");
    add(parts, count(result, Severity.WARNING), "warning");
    String found = parts.isEmpty() ? "no errors" : String.join(" and ", parts);
    String in = result.pages() == 0 ? "" : " in " + plural(result.pages(), "page");
    String files = result.files() == 0 ? "" : "; published " + plural(result.files(), "file");
    return "workings: " + found + in + files + "\n";
  }

  private static long count(BuildResult result, Severity severity) {
    return result.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(plural(count, what));
    }
  }

  private static String plural(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
