package dev.workings.data;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;

/** Ends the reading of a file that makes no sense from here on. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Diagnostic diagnostic;

  Refused(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  static Refused because(Code code, String fact, Span place, String hint) {
    return new Refused(Diagnostic.error(code, fact, place).hint(hint));
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
