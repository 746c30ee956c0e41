package dev.workings.script;

/** One loaded script with a heap of its own. It belongs to one thread. */
interface Isolate {
  String call(String function, String... arguments) throws ScriptFailure;

  /** Makes a running call fail soon; the only method that another thread may use. */
  void interrupt();

  void close() throws ScriptFailure;
}
