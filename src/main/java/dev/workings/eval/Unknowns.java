package dev.workings.eval;

import dev.workings.function.Layers;
import dev.workings.function.Library;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Severity;
import dev.workings.syntax.Expr;
import dev.workings.value.Structure;
import java.util.ArrayList;
import java.util.List;

/** What to say about names nobody knows. */
final class Unknowns {
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
    Diagnostic unknown =
        Diagnostic.error(
            Code.UNKNOWN_MEMBER,
            "a " + structure.kind() + " has no member " + name.text(),
            name.span());
    unknown = unknown.hint("it has " + String.join(", ", structure.members().keySet()));
    return new EvaluationException(unknown.didYouMean(name.text(), structure.members().keySet()));
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
