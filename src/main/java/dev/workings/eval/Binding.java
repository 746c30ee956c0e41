package dev.workings.eval;

import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Statement;
import dev.workings.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of a page with its value.
 *
 * @param definition what it was defined as; null for a network, which has no formula
 * @param network the network it is; null for any other value
 * @param origin where its value comes from; null for a network
 */
record Binding(
    String name,
    Value value,
    Span place,
    @Nullable Expr definition,
    @Nullable FormatClause format,
    @Nullable Network network,
    @Nullable Origin origin) {

  /** A network and how it was counted. */
  record Network(Statement.Network statement, NetworkOptions options) {}

  static Binding of(Statement.Define define, Value value, Origin origin) {
    Expr.Name name = define.name();
    return new Binding(
        name.text(), value, name.span(), define.value(), define.format(), null, origin);
  }

  static Binding of(Network network, Value value) {
    Expr.Name name = network.statement().name();
    return new Binding(name.text(), value, name.span(), null, null, network, null);
  }

  /** A value from a data file. */
  static Binding of(Expr.Name name, Value value) {
    Origin given = new Origin(name.text(), name.text(), name.text(), true, List.of(), name.span());
    return new Binding(name.text(), value, name.span(), null, null, null, given);
  }

  /** A value of another page, under the name it has here. */
  static Binding of(Expr.Name name, Binding other) {
    Origin there = other.origin == null ? null : other.origin.as(name.text());
    return new Binding(name.text(), other.value, name.span(), null, null, null, there);
  }
}
