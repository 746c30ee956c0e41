package dev.workings.eval;

import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Statement;
import dev.workings.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A name of a page with its value.
 *
 * @param definition what it was defined as; null for a network, which has no formula
 * @param network the network it is; null for any other value
 */
record Binding(
    String name,
    Value value,
    Span place,
    @Nullable Expr definition,
    @Nullable FormatClause format,
    @Nullable Network network) {

  /** A network and how it was counted. */
  record Network(Statement.Network statement, NetworkOptions options) {}

  static Binding of(Statement.Define define, Value value) {
    Expr.Name name = define.name();
    return new Binding(name.text(), value, name.span(), define.value(), define.format(), null);
  }

  static Binding of(Network network, Value value) {
    Expr.Name name = network.statement().name();
    return new Binding(name.text(), value, name.span(), null, null, network);
  }

  /** A value that comes from elsewhere, under the name it has here. */
  static Binding of(Expr.Name name, Value value) {
    return new Binding(name.text(), value, name.span(), null, null, null);
  }
}
