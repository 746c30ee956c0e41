package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Statement;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;

/** The tables of {@code for … in …: …}: one row an item, one column an expression. */
final class Tables {
  private final Interpreter interpreter;
  private final CellOptions options;
  private final List<List<Term>> rows = new ArrayList<>();
  private final List<Working> workings = new ArrayList<>();

  Tables(Interpreter interpreter, CellOptions options) {
    this.interpreter = interpreter;
    this.options = options;
  }

  Answer of(Statement.ForEach forEach) {
    List<String> variable = List.of(forEach.variable().text());
    Resolver.check(interpreter.scope, forEach.items(), List.of());
    forEach.columns().forEach(c -> Resolver.check(interpreter.scope, c.expression(), variable));
    for (Local item : items(forEach)) {
      rows.add(row(interpreter.with(item), forEach));
    }
    return new Answer.Tabulated(
        forEach, new Answer.Table(header(forEach), rows, List.of()), workings);
  }

  private List<Term> row(Interpreter inner, Statement.ForEach forEach) {
    List<Term> row = new ArrayList<>();
    row.add(new Symbolic(inner).of(forEach.variable()));
    for (Statement.Column column : forEach.columns()) {
      FormatClause format = FormatClause.merged(column.format(), options.format());
      Explanation.Result result =
          Explanation.ofExpression(column.expression(), inner, options.workings(), format);
      row.add(result.shown());
      if (result.working().stages().size() > 1) {
        workings.add(result.working());
      }
    }
    return row;
  }

  private List<Term> header(Statement.ForEach forEach) {
    List<Term> header = new ArrayList<>();
    boolean named = !options.table().heading().isEmpty();
    header.add(
        named
            ? new Term.Words(options.table().heading())
            : new Term.Symbol(forEach.variable().text()));
    Interpreter inner =
        interpreter.with(new Local(forEach.variable().text(), NONE, null, null, interpreter.local));
    for (Statement.Column column : forEach.columns()) {
      header.add(new Symbolic(inner).of(column.expression()));
    }
    return header;
  }

  private static final Value NONE = new Text("");

  /** The items as locals; those of a written list keep how they were written. */
  private List<Local> items(Statement.ForEach forEach) {
    Scope.checkVariable(forEach.variable());
    String name = forEach.variable().text();
    List<Local> items = new ArrayList<>();
    if (forEach.items() instanceof Expr.Matrix matrix && matrix.rows().size() == 1) {
      for (Expr item : matrix.rows().get(0)) {
        Term symbol = Substitution.symbolOf(item, interpreter);
        Term written = new Symbolic(interpreter).of(item);
        items.add(new Local(name, interpreter.value(item), symbol, written, interpreter.local));
      }
      return items;
    }
    for (Value item : Clauses.items(interpreter, forEach.items())) {
      items.add(new Local(name, item, null, written(item), interpreter.local));
    }
    return items;
  }

  private static Term written(Value item) {
    return new Display(null, GridLayout.PLAIN).of(item);
  }
}
