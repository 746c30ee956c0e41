package dev.workings.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that decides how a formula looks. */
record Formula(String latex, boolean display, Map<String, String> macros) {
  Formula {
    macros = new TreeMap<>(macros);
  }

  /** The arguments of {@code typeset} in {@code typeset.js}. */
  String[] arguments() {
    List<String> arguments = new ArrayList<>(List.of(latex, display ? "display" : "inline"));
    macros.forEach(
        (name, body) -> {
          arguments.add(name);
          arguments.add(body);
        });
    return arguments.toArray(String[]::new);
  }

  /** A problem with the formula as a whole. */
  Typeset.Problem problem(String message) {
    return new Typeset.Problem(message, 0, latex.length());
  }
}
