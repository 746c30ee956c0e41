package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The table of a table cell: each column an expression, its values one below the other. */
final class ColumnTable {
  private final Interpreter interpreter;
  private final CellOptions options;
  private final Diagnostics found;
  private final List<Column> columns = new ArrayList<>();

  ColumnTable(Interpreter interpreter, CellOptions options, Diagnostics found) {
    this.interpreter = interpreter;
    this.options = options;
    this.found = found;
  }

  /** The table; each column that cannot be had is reported. */
  Answer of(Statement.Table table) {
    boolean complete = true;
    for (Statement.TableColumn written : table.columns()) {
      complete &= add(written);
    }
    if (!complete) {
      return new Answer.Failed(table);
    }
    columns.forEach(this::requireSameLength);
    options.table().requireColumns(columns.size());
    int[] rows = visibleRows();
    interpreter.budget.show((rows.length + 1L) * columns.size(), table.span());
    List<List<Term>> shown = columns.stream().map(column -> column.shown(rows)).toList();
    Answer.Table whole = table(rows, shown);
    interpreter.budget.show(whole.rows(), table.span());
    return new Answer.Tabulated(table, whole, List.of(), numbers(rows, shown));
  }

  private boolean add(Statement.TableColumn written) {
    if (interpreter.budget.isSpent()) {
      return false;
    }
    try {
      columns.addAll(Columns.of(interpreter, written, options.format()));
      return true;
    } catch (EvaluationException problem) {
      problem.report(found);
      return false;
    }
  }

  private int rows() {
    return columns.get(0).items().size();
  }

  private void requireSameLength(Column column) {
    if (column.items().size() != rows()) {
      String fact =
          "this column has " + rows(column.items().size()) + ", the first one has " + rows();
      throw new EvaluationException(
          Diagnostic.error(Code.SHAPE_MISMATCH, fact, column.place())
              .label(columns.get(0).place(), rows(rows())));
    }
  }

  private static String rows(int count) {
    return count == 1 ? "1 row" : count + " rows";
  }

  /** All rows, or the first ones and the last. */
  private int[] visibleRows() {
    int most = options.table().rows();
    return rows() <= most
        ? IntStream.range(0, rows()).toArray()
        : IntStream.concat(IntStream.range(0, most - 1), IntStream.of(rows() - 1)).toArray();
  }

  private List<ColumnNumbers> numbers(int[] rows, List<List<Term>> shown) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i).numbers(i, rows, shown.get(i)))
        .filter(Objects::nonNull)
        .toList();
  }

  private Answer.Table table(int[] rows, List<List<Term>> shown) {
    List<List<Term>> lines =
        IntStream.range(0, rows.length)
            .mapToObj(row -> shown.stream().map(column -> column.get(row)).toList())
            .toList();
    return new Answer.Table(
        columns.stream().map(Column::header).toList(), lines, footer(shown), rows() - rows.length);
  }

  /** The totals, and nothing below the columns that have none. */
  private List<Term> footer(List<List<Term>> shown) {
    if (columns.stream().allMatch(column -> column.total() == null)) {
      return List.of();
    }
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i).total() == null ? new Term.Words("") : last(shown.get(i)))
        .toList();
  }

  private static Term last(List<Term> terms) {
    return terms.get(terms.size() - 1);
  }
}
