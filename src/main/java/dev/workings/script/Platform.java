package dev.workings.script;

/** A make of JavaScript engine, with the script it is to run. */
interface Platform {
  String name();

  /** Loads the script; to be called by the thread that the isolate will belong to. */
  Isolate open() throws ScriptFailure;
}
