package dev.workings.app;

import dev.workings.site.BuildResult;
import dev.workings.site.WorldException;

/** The exit codes of all commands; a run killed by Ctrl-C ends with 130, the JVM's own. */
final class ExitCode {
  /** Nothing is wrong. */
  static final int CLEAN = 0;

  /** Something is wrong in what the author wrote. */
  static final int FINDINGS = 1;

  /** The command or the site's settings are wrong, or what was asked is refused. */
  static final int USAGE = 2;

  /** The disk failed, or we did; a published site is as it was. */
  static final int FAILED = 3;

  private ExitCode() {}

  /** The code of the worst that happened. */
  static int of(BuildResult result) {
    WorldException outside = result.outside();
    if (outside != null && outside.reason() == WorldException.Reason.FAILED) {
      return FAILED;
    }
    if (outside != null || result.isMisconfigured()) {
      return USAGE;
    }
    return result.hasErrors() ? FINDINGS : CLEAN;
  }
}
