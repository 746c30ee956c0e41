package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a build or a check.
 *
 * @param diagnostics everything found, by path and offset
 * @param pages how many pages there are
 * @param files how many files were published; 0 if nothing was
 * @param outside what the world outside did not do, or null
 */
public record BuildResult(
    List<Diagnostic> diagnostics, int pages, int files, @Nullable WorldException outside) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether something is wrong with what the author wrote. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Whether the site as a whole is set up wrongly: its settings, or that there is none. */
  public boolean isMisconfigured() {
    return diagnostics.stream().anyMatch(BuildResult::isMisconfiguration);
  }

  private static boolean isMisconfiguration(Diagnostic d) {
    boolean settings = d.span().source().path().equals(Config.PATH);
    return d.severity() == Severity.ERROR && (settings || d.code() == Code.NOTHING_TO_BUILD);
  }
}
