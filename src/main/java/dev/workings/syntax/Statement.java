package dev.workings.syntax;

import dev.workings.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of a cell, as it was written. */
public sealed interface Statement {
  /** Where the statement stands. */
  Span span();

  /** Calls the method of a visitor for this kind. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind, so that nobody can forget one. */
  interface Visitor<R> {
    R define(Define define);

    R defineFunction(DefineFunction defineFunction);

    R expect(Expect expect);

    R show(Show show);

    R forEach(ForEach forEach);

    R use(Use use);

    R network(Network network);

    R table(Table table);

    R invalid(Invalid invalid);
  }

  /** {@code name = value as 3 dp "note"}. */
  record Define(
      Span span, Expr.Name name, Expr value, @Nullable FormatClause format, @Nullable String note)
      implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.define(this);
    }
  }

  /** {@code name(parameters) = body}. */
  record DefineFunction(Span span, Expr.Name name, List<Expr.Name> parameters, Expr body)
      implements Statement {
    public DefineFunction {
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.defineFunction(this);
    }
  }

  /** {@code expect condition within tolerance "note"}. */
  record Expect(Span span, Expr condition, @Nullable Expr tolerance, @Nullable String note)
      implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.expect(this);
    }
  }

  /**
   * An expression to be shown with its working.
   *
   * @param explicit whether it was written with the word {@code show}
   */
  record Show(
      Span span,
      Expr expression,
      @Nullable FormatClause format,
      @Nullable String note,
      boolean explicit)
      implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.show(this);
    }
  }

  /** {@code for b in [10, e, 2]: losses(b), J(b) as 3 dp}: a table, one row an item. */
  record ForEach(Span span, Expr.Name variable, Expr items, List<Column> columns)
      implements Statement {
    public ForEach {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.forEach(this);
    }
  }

  /** A column of a {@link ForEach} table. */
  record Column(Expr expression, @Nullable FormatClause format) {}

  /** {@code use "page" (total, W as W_lenet)}. */
  record Use(Span span, String page, Span pageSpan, List<Import> imports) implements Statement {
    public Use {
      imports = List.copyOf(imports);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.use(this);
    }
  }

  /** One imported name and the name it gets here (the same one if not renamed). */
  record Import(Expr.Name name, Expr.Name as) {}

  /** {@code network LeNet(input = 1 x 32 x 32): …}. */
  record Network(Span span, Expr.Name name, List<Expr.NumberLiteral> input, List<NetworkPart> parts)
      implements Statement {
    public Network {
      input = List.copyOf(input);
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.network(this);
    }
  }

  /** The columns of a table cell, which has no other statement. */
  record Table(Span span, List<TableColumn> columns) implements Statement {
    public Table {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * {@code losses as 2 dp "Loss" total sum(losses)}.
   *
   * @param header null where the expression is its own header
   * @param total what stands in the last row, or null
   */
  record TableColumn(
      Span span,
      Expr expression,
      @Nullable FormatClause format,
      @Nullable String header,
      @Nullable Expr total) {}

  /** What could not be read; it has been reported. */
  record Invalid(Span span) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.invalid(this);
    }
  }
}
