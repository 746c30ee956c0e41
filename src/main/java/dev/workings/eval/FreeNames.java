package dev.workings.eval;

import dev.workings.syntax.Expr;
import dev.workings.syntax.Subexpressions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names in an expression that are not its own variables, those of functions among them. */
final class FreeNames {
  private final Set<String> names = new LinkedHashSet<>();

  private FreeNames() {}

  /**
   * The names, each once, in the order they were written.
   *
   * @param variables names that mean something else in the expression
   */
  static List<String> of(Expr expr, List<String> variables) {
    FreeNames free = new FreeNames();
    free.add(expr, variables);
    return List.copyOf(free.names);
  }

  private void add(Expr expr, List<String> variables) {
    if (expr instanceof Expr.Name name) {
      add(name, variables);
    } else if (expr instanceof Expr.Call call) {
      add(call.function(), variables);
    }
    List<String> inside = inside(expr, variables);
    Subexpressions.of(expr).forEach(part -> add(part, inside));
  }

  private void add(Expr.Name name, List<String> variables) {
    if (!variables.contains(name.text())) {
      names.add(name.text());
    }
  }

  /** The variables that hold inside an expression, given those around it. */
  static List<String> inside(Expr expr, List<String> variables) {
    List<Expr.Clause> clauses = clauses(expr);
    if (clauses.isEmpty()) {
      return variables;
    }
    List<String> inside = new ArrayList<>(variables);
    clauses.forEach(clause -> inside.add(clause.variable().text()));
    return inside;
  }

  static List<Expr.Clause> clauses(Expr expr) {
    if (expr instanceof Expr.Call call) {
      return call.clauses();
    }
    return expr instanceof Expr.Comprehension comprehension ? comprehension.clauses() : List.of();
  }
}
