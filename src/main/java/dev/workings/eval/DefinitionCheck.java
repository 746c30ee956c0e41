package dev.workings.eval;

import dev.workings.function.Function;
import dev.workings.function.Library;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import dev.workings.syntax.Subexpressions;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be said of a function before it is called: it may use its parameters and what was
 * defined before it, not what comes later, and must call the library as the library is to be
 * called.
 */
final class DefinitionCheck {
  private final Scope scope;
  private final Statement.DefineFunction function;

  DefinitionCheck(Scope scope, Statement.DefineFunction function) {
    this.scope = scope;
    this.function = function;
  }

  /** Fails at the first name that is not known yet. */
  void check() {
    check(function.body(), function.parameters().stream().map(Expr.Name::text).toList());
  }

  private void check(Expr expr, List<String> bound) {
    if (expr instanceof Expr.Name name && !bound.contains(name.text())) {
      checkName(name);
    }
    if (expr instanceof Expr.Call call) {
      checkCalled(call, bound);
    }
    List<String> inside = new ArrayList<>(bound);
    clauses(expr).forEach(clause -> inside.add(clause.variable().text()));
    Subexpressions.of(expr).forEach(child -> check(child, inside));
  }

  private static List<Expr.Clause> clauses(Expr expr) {
    if (expr instanceof Expr.Call call) {
      return call.clauses();
    }
    return expr instanceof Expr.Comprehension comprehension ? comprehension.clauses() : List.of();
  }

  private void checkName(Expr.Name name) {
    String text = name.text();
    boolean word = text.equals("rows") || text.equals("columns");
    if (scope.binding(text) == null && Scope.constant(text) == null && !word) {
      throw Unknowns.name(scope, name);
    }
  }

  private void checkCalled(Expr.Call call, List<String> bound) {
    Expr.Name name = call.function();
    String text = name.text();
    Function library = Library.find(text);
    boolean known =
        text.equals(function.name().text())
            || bound.contains(text)
            || scope.function(text) != null
            || scope.binding(text) != null
            || library != null;
    if (!known) {
      throw Unknowns.function(scope, name);
    }
    if (library != null && call.clauses().isEmpty()) {
      Calls.checkCount(call, library, call.arguments().size());
    }
  }
}
