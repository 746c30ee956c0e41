package dev.workings.spec;

import dev.workings.source.Diagnostic;
import dev.workings.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a {@link Chain} makes of an input.
 *
 * @param outputs texts by key, one a statement, in order; a key that has none may be left out
 * @param diagnostics in order; their places are those in the input
 */
record Result(Map<String, List<String>> outputs, List<Diagnostic> diagnostics) {
  static final String VALUE = "value";
  static final String LATEX = "latex";
  static final String HTML = "html";
  static final String WORKING = "working";
  static final String ERROR = "error";
  static final String HINT = "hint";

  /** Everything an example may promise. */
  static final List<String> KEYS = List.of(VALUE, LATEX, HTML, WORKING, ERROR, HINT);

  /** The texts an example has to promise under a key. */
  List<String> texts(String key) {
    return switch (key) {
      case ERROR -> diagnostics.stream().map(Result::error).toList();
      case HINT -> diagnostics.stream().flatMap(d -> d.hints().stream()).toList();
      default -> outputs.getOrDefault(key, List.of());
    };
  }

  /** The errors, each with its hints below it if they are wanted. */
  List<Expectation> reported(boolean hints) {
    List<Expectation> reported = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      reported.add(new Expectation(ERROR, error(diagnostic)));
      if (hints) {
        diagnostic.hints().forEach(hint -> reported.add(new Expectation(HINT, hint)));
      }
    }
    return reported;
  }

  /** {@code E021 3:5 message}, or {@code E504 losses.csv:3:5 message} in a file beside the page. */
  private static String error(Diagnostic diagnostic) {
    Position at = diagnostic.span().position();
    String path = diagnostic.span().source().path().replaceFirst("^content/", "");
    String file = path.matches(".*\\.(csv|tsv|json)") ? path + ":" : "";
    String place = file + at.line() + ":" + at.column();
    return diagnostic.code() + " " + place + " " + diagnostic.message();
  }
}
