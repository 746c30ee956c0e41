package dev.workings.script;

import org.jspecify.annotations.Nullable;

/** The engine that was asked for by name cannot run here. */
public final class EngineUnavailable extends RuntimeException {
  EngineUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
