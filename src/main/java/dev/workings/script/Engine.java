package dev.workings.script;

/** JavaScript that has been loaded and can be called. */
public interface Engine extends AutoCloseable {
  /** Which engine is to run the script. */
  enum Choice {
    /** V8 if it is there and loads, otherwise Java. */
    AUTO,
    /** V8, or an error. */
    V8,
    /** The engine written in Java: slower, and the same output. */
    JAVA
  }

  /**
   * Calls a global function.
   *
   * @param arguments passed as strings
   * @return what the function returns, as a string
   * @throws ScriptFailure if the script throws or runs too long
   */
  String call(String function, String... arguments) throws ScriptFailure;

  /** The engine's name and version. */
  String name();

  @Override
  void close();
}
