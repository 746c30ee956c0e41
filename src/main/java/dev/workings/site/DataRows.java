package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import dev.workings.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Calculated values as the rows that Vega-Lite reads; what cannot be rows is reported. */
final class DataRows {
  private final Diagnostics found;

  DataRows(Diagnostics found) {
    this.found = found;
  }

  /** Columns that are calculated one by one. */
  List<?> of(YamlNode.Mapping columns, Function<YamlNode, Object> value) {
    Map<String, List<?>> lists = new LinkedHashMap<>();
    Span first = null;
    for (YamlNode.Entry column : columns.entries()) {
      List<?> list = list(value.apply(column.value()), column.value().span());
      lists.put(column.key().text(), list);
      first = first == null ? column.value().span() : first;
      checkLength(lists.values().iterator().next(), list, first, column.value().span());
    }
    return rows(lists);
  }

  /** A record of columns; a matrix with a row for each of its cells; or a list, as it is. */
  List<?> of(Object value, Span place) {
    if (!(value instanceof Map<?, ?> columns)) {
      List<?> list = list(value, place);
      boolean matrix = !list.isEmpty() && list.stream().allMatch(List.class::isInstance);
      return matrix ? cells(list) : list;
    }
    Map<String, List<?>> lists = new LinkedHashMap<>();
    for (Map.Entry<?, ?> column : columns.entrySet()) {
      List<?> list = list(column.getValue(), place);
      lists.put((String) column.getKey(), list);
      checkLength(lists.values().iterator().next(), list, place, place);
    }
    return rows(lists);
  }

  private List<?> list(Object value, Span place) {
    if (value instanceof List<?> list) {
      return list;
    }
    found.add(
        Diagnostic.error(Code.WRONG_KIND, "data are columns of values", place)
            .hint("write data: {calc: {x: v, y: w}} with vectors v and w"));
    return List.of();
  }

  private void checkLength(List<?> first, List<?> list, Span firstPlace, Span place) {
    if (first.size() != list.size()) {
      String fact = "columns of " + first.size() + " and of " + list.size() + " values";
      Diagnostic unequal = Diagnostic.error(Code.SHAPE_MISMATCH, fact, place);
      found.add(place.equals(firstPlace) ? unequal : unequal.label(firstPlace, "the first column"));
    }
  }

  private static List<Map<String, Object>> rows(Map<String, List<?>> columns) {
    int count = columns.values().stream().mapToInt(List::size).min().orElse(0);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (Map.Entry<String, List<?>> column : columns.entrySet()) {
        row.put(column.getKey(), column.getValue().get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Map<String, Object>> cells(List<?> matrix) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (int i = 0; i < matrix.size(); i++) {
      List<?> row = (List<?>) matrix.get(i);
      for (int j = 0; j < row.size(); j++) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("row", Rational.of(i + 1));
        cell.put("column", Rational.of(j + 1));
        cell.put("value", row.get(j));
        cells.add(cell);
      }
    }
    return cells;
  }
}
