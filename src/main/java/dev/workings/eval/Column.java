package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.source.Span;
import dev.workings.syntax.FormatClause;
import dev.workings.value.Scalar;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table before it is shown.
 *
 * @param place the expression it comes from
 * @param origin of its numbers
 * @param total what stands below it, or null
 * @param originOfTotal null without a total
 * @param format as asked for, or null
 */
record Column(
    Span place,
    Origin origin,
    Term header,
    List<? extends Value> items,
    @Nullable Value total,
    @Nullable Origin originOfTotal,
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

  /**
   * Where the numbers come from that are shown at these places; null if there is none.
   *
   * @param index which column of the table this is
   * @param shown as {@link #shown(int[])} tells
   */
  @Nullable ColumnNumbers numbers(int index, int[] rows, List<Term> shown) {
    List<String> keys =
        IntStream.of(rows)
            .filter(row -> items.get(row) instanceof Scalar)
            .mapToObj(row -> origin.key() + "[" + (row + 1) + "]")
            .toList();
    Provenance sum =
        total == null || originOfTotal == null
            ? null
            : Provenance.of(originOfTotal, shown.get(rows.length), total, format);
    return keys.isEmpty() && sum == null ? null : new ColumnNumbers(index, origin, keys, sum);
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
