package dev.workings.app;

import dev.workings.source.Diagnostic;
import java.util.List;

/** A way to write down what was found. */
interface Report {
  /** The whole report; ends in a line break unless it is empty. */
  String of(List<Diagnostic> diagnostics);
}
