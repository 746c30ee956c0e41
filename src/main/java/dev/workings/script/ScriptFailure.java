package dev.workings.script;

import org.jspecify.annotations.Nullable;

/** A script did not come to its end. */
public final class ScriptFailure extends Exception {
  ScriptFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The failure inside a vendor's exception. */
  static ScriptFailure of(Throwable cause) {
    if (cause instanceof ScriptFailure failure) {
      return failure;
    }
    @Nullable String message = cause.getMessage();
    return new ScriptFailure(message == null ? cause.getClass().getSimpleName() : message, cause);
  }
}
