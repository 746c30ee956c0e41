package dev.workings.eval;

import dev.workings.syntax.Expr;
import dev.workings.syntax.Subexpressions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers that an expectation speaks about, by their keys: the names in it, and its expressions
 * and their parts. What is said of an entry or a member is said of that one alone, not of the
 * whole; what is said on one side of an {@code or} may never have been looked at.
 */
final class Mentions {
  private final Origins origins;

  private Mentions(Origins origins) {
    this.origins = origins;
  }

  /** The keys, in the order they were written. */
  static Set<String> of(Expr condition, Origins origins) {
    return new Mentions(origins).in(condition, List.of());
  }

  private Set<String> in(Expr expr, List<String> variables) {
    Set<String> keys = new LinkedHashSet<>();
    if (Literals.isLiteral(expr)) {
      return keys;
    }
    if (expr instanceof Expr.Binary binary && binary.operator() == Expr.BinaryOperator.OR) {
      keys.addAll(in(binary.left(), variables));
      keys.retainAll(in(binary.right(), variables));
      return keys;
    }
    List<String> inside = FreeNames.inside(expr, variables);
    if (FreeNames.of(expr, List.of()).stream().noneMatch(inside::contains)) {
      keys.add(origins.key(expr));
    }
    if (!(expr instanceof Expr.Index || expr instanceof Expr.Member)) {
      Subexpressions.of(expr).forEach(part -> keys.addAll(in(part, inside)));
    }
    return keys;
  }
}
