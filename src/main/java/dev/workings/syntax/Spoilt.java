package dev.workings.syntax;

import dev.workings.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a statement with a mistake. If it would have given a name, it gives that name the
 * value {@link Expr.Invalid}, so that uses of the name are no second mistake.
 */
final class Spoilt {
  private Spoilt() {}

  static Statement of(Statement statement, Span span) {
    Expr.Name name = nameGivenBy(statement);
    return name == null || name.text().isEmpty()
        ? new Statement.Invalid(span)
        : new Statement.Define(span, name, new Expr.Invalid(span), null, null);
  }

  private static Expr.@Nullable Name nameGivenBy(Statement statement) {
    if (statement instanceof Statement.Define define) {
      return define.name();
    } else if (statement instanceof Statement.DefineFunction function) {
      return function.name();
    }
    return statement instanceof Statement.Network network ? network.name() : null;
  }
}
