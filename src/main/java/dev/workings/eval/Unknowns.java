package dev.workings.eval;

import dev.workings.function.Layers;
import dev.workings.function.Library;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Severity;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Names;
import dev.workings.value.Structure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to say about names nobody knows. */
final class Unknowns {
  /** So many names are listed. */
  private static final int MOST = 20;

  private Unknowns() {}

  static EvaluationException name(Scope scope, Expr.Name name) {
    if (scope.hasFailed(name.text())) {
      return dependsOnFailed(name);
    }
    if (scope.function(name.text()) != null || Library.find(name.text()) != null) {
      Diagnostic isFunction =
          Diagnostic.error(
              Code.WRONG_KIND, name.text() + " is a function, not a value", name.span());
      return new EvaluationException(isFunction.hint("call it: " + name.text() + "(…)"));
    }
    Diagnostic unknown =
        Diagnostic.error(Code.UNKNOWN_NAME, "unknown name " + name.text(), name.span());
    scope.fail(name.text());
    return new EvaluationException(unknown.didYouMean(name.text(), scope.names()));
  }

  static EvaluationException function(Scope scope, Expr.Name name) {
    if (scope.hasFailed(name.text())) {
      return dependsOnFailed(name);
    }
    List<String> known = new ArrayList<>(Library.names());
    known.add(Mapping.NAME);
    known.addAll(scope.functionNames());
    Diagnostic unknown =
        Diagnostic.error(Code.UNKNOWN_FUNCTION, "unknown function " + name.text(), name.span());
    scope.fail(name.text());
    if (Layers.names().contains(name.text())) {
      String fact = name.text() + " is a layer: it stands in a network, indented";
      return new EvaluationException(unknown.hint(fact));
    }
    return new EvaluationException(unknown.didYouMean(name.text(), known));
  }

  /** A value, a parameter or a variable that is called like a function. */
  static EvaluationException value(Expr.Name name) {
    String text = name.text();
    Diagnostic wrong =
        Diagnostic.error(Code.NOT_A_FUNCTION, text + " is a value, not a function", name.span());
    return new EvaluationException(
        wrong.hint("for a product write " + text + "*(…), for an entry " + text + "[…]"));
  }

  static EvaluationException member(Structure structure, Expr.Name name) {
    String part = structure.isDataset() ? "column" : "member";
    Diagnostic unknown =
        Diagnostic.error(
            Code.UNKNOWN_MEMBER,
            "a " + structure.kind() + " has no " + part + " " + name.text(),
            name.span());
    List<String> names = structure.members().keySet().stream().filter(Names::isFree).toList();
    unknown = unknown.hint(names.isEmpty() ? "no header of it is a name" : listed(names));
    unknown = unknown.didYouMean(name.text(), names);
    String nameless = nameless(structure);
    return new EvaluationException(
        nameless == null
            ? unknown
            : unknown.hint(
                "name a column in the front matter: columns: {a_name: " + nameless + "}"));
  }

  private static String listed(List<String> names) {
    String rest = names.size() > MOST ? " and " + (names.size() - MOST) + " more" : "";
    return "it has " + String.join(", ", names.subList(0, Math.min(MOST, names.size()))) + rest;
  }

  /** A column that cannot be reached, since its header is no name of the language. */
  private static @Nullable String nameless(Structure structure) {
    return structure.members().keySet().stream()
        .filter(header -> !Names.isFree(header))
        .findFirst()
        .map(header -> '"' + header.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .orElse(null);
  }

  static EvaluationException dependsOnFailed(Expr.Name name) {
    return new EvaluationException(
        new Diagnostic(
            Severity.NOTE,
            Code.DEPENDS_ON_FAILED,
            "not evaluated, because " + name.text() + " could not be",
            name.span(),
            "",
            List.of(),
            List.of()));
  }
}
