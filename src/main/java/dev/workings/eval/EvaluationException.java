package dev.workings.eval;

import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import org.jspecify.annotations.Nullable;

/** A statement could not be evaluated; the diagnostic says why and where. Has no stack trace. */
final class EvaluationException extends RuntimeException {
  private final transient @Nullable Diagnostic diagnostic;

  EvaluationException(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  private EvaluationException() {
    super("already reported", null, false, false);
    diagnostic = null;
  }

  /** The parser has reported what is wrong. */
  static EvaluationException alreadyReported() {
    return new EvaluationException();
  }

  /** What to report, or null if it has been reported. */
  @Nullable Diagnostic diagnostic() {
    return diagnostic;
  }

  /** Reports what has not been reported. */
  void report(Diagnostics found) {
    if (diagnostic != null) {
      found.add(diagnostic);
    }
  }
}
