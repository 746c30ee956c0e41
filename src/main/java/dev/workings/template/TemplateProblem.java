package dev.workings.template;

import dev.workings.source.Diagnostic;

/** A template that is missing, is not well formed or asks for what no template may have. */
public final class TemplateProblem extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  TemplateProblem(Diagnostic diagnostic) {
    super(diagnostic.toString(), null, false, false);
    this.diagnostic = diagnostic;
  }

  /** What is wrong and where: {@code E401} a bad template, {@code E402} a missing one. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
