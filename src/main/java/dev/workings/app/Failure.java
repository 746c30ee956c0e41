package dev.workings.app;

import org.apache.maven.plugin.MojoFailureException;

/** Ends a goal with one line: the findings have been reported, and a trace would hide them. */
final class Failure extends MojoFailureException {
  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
