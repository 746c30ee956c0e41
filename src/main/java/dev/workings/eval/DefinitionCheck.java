package dev.workings.eval;

import dev.workings.function.Function;
import dev.workings.function.Library;
import dev.workings.source.Code;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import dev.workings.syntax.Subexpressions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    List<String> parameters = new ArrayList<>();
    for (Expr.Name parameter : function.parameters()) {
      Scope.checkVariable(parameter);
      if (parameters.contains(parameter.text())) {
        String fact = parameter.text() + " is a parameter already";
        throw Interpreter.error(Code.ALREADY_DEFINED, fact, parameter.span());
      }
      parameters.add(parameter.text());
    }
    check(function.body(), parameters);
  }

  private void check(Expr expr, List<String> bound) {
    if (expr instanceof Expr.Name name && !bound.contains(name.text())) {
      checkName(name);
    }
    if (expr instanceof Expr.Call call) {
      checkCalled(call, bound);
    }
    List<String> inside = new ArrayList<>(bound);
    for (Expr.Clause clause : clauses(expr)) {
      Scope.checkVariable(clause.variable());
      inside.add(clause.variable().text());
    }
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
    String text = call.function().text();
    Statement.DefineFunction own = own(text);
    Function library = Library.find(text);
    if (own != null) {
      Arity.check(call, own);
    } else if (library != null) {
      Arity.check(call, library);
    } else if (!bound.contains(text) && scope.binding(text) == null) {
      throw Unknowns.function(scope, call.function());
    }
  }

  private Statement.@Nullable DefineFunction own(String name) {
    return name.equals(function.name().text()) ? function : scope.function(name);
  }
}
