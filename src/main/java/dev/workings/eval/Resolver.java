package dev.workings.eval;

import dev.workings.function.Function;
import dev.workings.function.Library;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import dev.workings.syntax.Subexpressions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an expression before it is evaluated, also of branches that never will be: it
 * may use its own variables and what was defined before it, and calls functions with as many
 * arguments as they take.
 */
final class Resolver {
  private final Scope scope;
  private final Statement.@Nullable DefineFunction defined;

  private Resolver(Scope scope, Statement.@Nullable DefineFunction defined) {
    this.scope = scope;
    this.defined = defined;
  }

  /**
   * Fails at the first name that is not known.
   *
   * @param variables names that hold in the expression only
   */
  static void check(Scope scope, Expr expr, List<String> variables) {
    new Resolver(scope, null).check(expr, variables);
  }

  /** Checks a function, which may call itself. */
  static void check(Scope scope, Statement.DefineFunction function) {
    new Resolver(scope, function).check(function.body(), taken(function.parameters()));
  }

  private void check(Expr expr, List<String> variables) {
    if (expr instanceof Expr.Name name && !variables.contains(name.text())) {
      checkName(name);
    }
    if (expr instanceof Expr.Call call) {
      checkCalled(call, variables);
    }
    List<String> inside = new ArrayList<>(variables);
    inside.addAll(taken(clauses(expr).stream().map(Expr.Clause::variable).toList()));
    parts(expr).forEach(child -> check(child, inside));
  }

  /** The names of parameters or variables, none of them twice. */
  private static List<String> taken(List<Expr.Name> names) {
    Map<String, Expr.Name> taken = new LinkedHashMap<>();
    for (Expr.Name name : names) {
      Scope.checkVariable(name);
      Expr.Name first = taken.putIfAbsent(name.text(), name);
      if (first != null) {
        throw new EvaluationException(
            Diagnostic.error(Code.ALREADY_DEFINED, name.text() + " is taken twice", name.span())
                .label(first.span(), "taken here first"));
      }
    }
    return List.copyOf(taken.keySet());
  }

  /** The name of a function that map takes is no value. */
  private List<Expr> parts(Expr expr) {
    List<Expr> parts = Subexpressions.of(expr);
    boolean map = expr instanceof Expr.Call call && isMap(call.function().text());
    return map ? parts.subList(1, parts.size()) : parts;
  }

  private boolean isMap(String name) {
    return name.equals(Mapping.NAME) && own(name) == null;
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

  private void checkCalled(Expr.Call call, List<String> variables) {
    String text = call.function().text();
    if (variables.contains(text)) {
      throw Unknowns.value(call.function());
    }
    Statement.DefineFunction own = own(text);
    Function library = Library.find(text);
    if (own != null) {
      Arity.check(call, own);
    } else if (isMap(text)) {
      Mapping.check(scope, call);
    } else if (library != null) {
      Arity.check(call, library);
    } else if (!isValue(text)) {
      throw Unknowns.function(scope, call.function());
    }
  }

  private boolean isValue(String name) {
    return scope.binding(name) != null || Scope.constant(name) != null;
  }

  private Statement.@Nullable DefineFunction own(String name) {
    return defined != null && name.equals(defined.name().text()) ? defined : scope.function(name);
  }
}
