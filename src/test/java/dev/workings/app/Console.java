package dev.workings.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command run in a test, with what it wrote. */
record Console(int exit, String out, String err) {
  static Console run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        WorkingsCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Console(exit, out.toString(), err.toString());
  }
}
