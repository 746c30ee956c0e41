package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.source.Span;
import dev.workings.syntax.FormatClause;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table before it is shown.
 *
 * @param place the expression it comes from
 * @param total what stands below it, or null
 * @param format as asked for, or null
 */
record Column(
    Span place,
    Term header,
    List<? extends Value> items,
    @Nullable Value total,
    @Nullable FormatClause format) {
  Column {
    items = List.copyOf(items);
  }

  /** The items at these places, and the total if there is one, as a reader sees them. */
  List<Term> shown(int[] rows) {
    List<Value> visible = new ArrayList<>(rows.length);
    for (int row : rows) {
      visible.add(items.get(row));
    }
    return shown(place, visible, total, format);
  }

  /** Values one below the other, and the total behind them if there is one. */
  static List<Term> shown(
      Span place, List<Value> items, @Nullable Value total, @Nullable FormatClause format) {
    Display display = new Display(Format.of(format), GridLayout.PLAIN);
    List<Term> terms = Faults.at(place, () -> display.column(items, total));
    Term.Grouping grouping = Format.grouping(format);
    return grouping == null
        ? terms
        : terms.stream().<Term>map(term -> new Term.Grouped(term, grouping)).toList();
  }
}
