package dev.workings.script;

/** The engine that was asked for by name cannot run here. */
public final class EngineUnavailable extends RuntimeException {
  EngineUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
