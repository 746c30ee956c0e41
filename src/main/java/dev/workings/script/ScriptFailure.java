package dev.workings.script;

/** A script did not come to its end. */
public final class ScriptFailure extends Exception {
  ScriptFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
