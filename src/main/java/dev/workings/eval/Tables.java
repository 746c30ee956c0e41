package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Statement;
import dev.workings.value.Scalar;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables of {@code for … in …: …}: one row an item, one column an expression. */
final class Tables {
  private final Interpreter interpreter;
  private final CellOptions options;
  private final List<Working> workings = new ArrayList<>();

  Tables(Interpreter interpreter, CellOptions options) {
    this.interpreter = interpreter;
    this.options = options;
  }

  Answer of(Statement.ForEach forEach) {
    List<String> variable = List.of(forEach.variable().text());
    Resolver.check(interpreter.scope, forEach.items(), List.of());
    forEach.columns().forEach(c -> Resolver.check(interpreter.scope, c.expression(), variable));
    int columns = forEach.columns().size();
    options.table().requireColumns(columns + 1);
    List<Local> items = items(forEach);
    interpreter.budget.show((items.size() + 1L) * (columns + 1), forEach.span());
    List<List<Explanation.Result>> results =
        items.stream().map(item -> results(interpreter.with(item), forEach)).toList();
    List<List<Term>> shown =
        IntStream.range(0, columns)
            .mapToObj(i -> shown(forEach.columns().get(i), column(results, i)))
            .toList();
    List<List<Term>> rows = rows(forEach, items, shown);
    interpreter.budget.show(rows, forEach.span());
    Answer.Table table = new Answer.Table(header(forEach), rows, List.of());
    return new Answer.Tabulated(forEach, table, workings, numbers(forEach, results));
  }

  private List<Explanation.Result> results(Interpreter inner, Statement.ForEach forEach) {
    List<Explanation.Result> row = new ArrayList<>();
    for (Statement.Column column : forEach.columns()) {
      Explanation.Result result =
          Explanation.ofExpression(column.expression(), inner, options.workings(), format(column));
      row.add(result);
      if (result.working().stages().size() > 1) {
        workings.add(result.working());
      }
    }
    return row;
  }

  /** A cell is called what stands on the left of its working: the item is put in already. */
  private List<ColumnNumbers> numbers(
      Statement.ForEach forEach, List<List<Explanation.Result>> results) {
    Origins origins = new Origins(unnamed(forEach));
    List<ColumnNumbers> numbers = new ArrayList<>();
    for (int i = 0; i < forEach.columns().size(); i++) {
      Expr expression = forEach.columns().get(i).expression();
      List<String> keys =
          column(results, i).stream()
              .filter(result -> Provenance.isNumber(result.value()))
              .map(result -> key(result.working()))
              .toList();
      if (!keys.isEmpty()) {
        Origin origin = origins.of(expression, expression.span()).each(text(forEach));
        numbers.add(new ColumnNumbers(i + 1, origin, keys, null));
      }
    }
    return numbers;
  }

  private static String text(Statement.ForEach forEach) {
    return SourceText.of(forEach.variable().span().to(forEach.items().span()));
  }

  private static String key(Working working) {
    Term left = working.left();
    return left == null ? "" : PlainText.of(left);
  }

  private @Nullable FormatClause format(Statement.Column column) {
    return FormatClause.merged(column.format(), options.format());
  }

  private static List<Explanation.Result> column(List<List<Explanation.Result>> rows, int index) {
    return rows.stream().map(row -> row.get(index)).toList();
  }

  /** Numbers have one number of decimals; what is none stands as it does in its working. */
  private List<Term> shown(Statement.Column column, List<Explanation.Result> results) {
    List<Value> values = results.stream().map(Explanation.Result::value).toList();
    return values.stream().allMatch(Scalar.class::isInstance)
        ? Column.shown(column.expression().span(), values, null, format(column))
        : results.stream().map(Explanation.Result::shown).toList();
  }

  private List<List<Term>> rows(
      Statement.ForEach forEach, List<Local> items, List<List<Term>> columns) {
    List<List<Term>> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<Term> row = new ArrayList<>();
      row.add(new Symbolic(interpreter.with(items.get(i))).of(forEach.variable()));
      for (List<Term> column : columns) {
        row.add(column.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<Term> header(Statement.ForEach forEach) {
    List<Term> header = new ArrayList<>();
    String heading = options.table().heading();
    header.add(
        heading.isEmpty() ? new Term.Symbol(forEach.variable().text()) : new Term.Words(heading));
    Interpreter inner = unnamed(forEach);
    for (Statement.Column column : forEach.columns()) {
      header.add(new Symbolic(inner).of(column.expression()));
    }
    return header;
  }

  private static final Value NONE = new Text("");

  /** Where the variable is a name that stands for no item yet. */
  private Interpreter unnamed(Statement.ForEach forEach) {
    return interpreter.with(
        new Local(forEach.variable().text(), NONE, null, null, interpreter.local));
  }

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
