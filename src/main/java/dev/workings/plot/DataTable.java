package dev.workings.plot;

import dev.workings.eval.Picture;
import dev.workings.value.Rational;
import dev.workings.value.Separators;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data of a plot as a table, for where it cannot be drawn.
 *
 * @param rows at most {@link #MOST} of them
 */
public record DataTable(List<String> header, List<List<String>> rows) {
  /** More rows nobody reads. */
  private static final int MOST = 50;

  public DataTable {
    header = List.copyOf(header);
    rows = rows.stream().limit(MOST).map(List::copyOf).toList();
  }

  /** The numbers of a picture, briefly. */
  public static DataTable of(Picture picture, Wording language) {
    Brief brief = new Brief(language.numbers());
    Picture.HeatMap map = picture.heatMap();
    if (map != null) {
      return new DataTable(List.of(), map.rows().stream().map(row -> cells(row, brief)).toList());
    }
    List<List<String>> rows = new ArrayList<>();
    for (Picture.Layer layer : picture.layers()) {
      if (layer instanceof Picture.Chart chart) {
        chart.series().forEach(series -> rows.addAll(rows(series, brief)));
      } else if (layer instanceof Picture.Histogram histogram) {
        rows.addAll(rows(histogram, brief));
      }
    }
    return new DataTable(List.of(language.words("plot_data_series"), "x", "y"), rows);
  }

  private static List<String> cells(List<Rational> numbers, Brief brief) {
    return numbers.stream().map(brief::of).toList();
  }

  /** Of many points some, evenly. */
  private static List<List<String>> rows(Picture.Series series, Brief brief) {
    List<List<String>> rows = new ArrayList<>();
    List<Picture.Point> points = series.points();
    int step = Math.max(1, points.size() / 10);
    for (int i = 0; i < points.size(); i += step) {
      Rational x = points.get(i).x().number();
      Rational y = points.get(i).y();
      rows.add(
          List.of(
              series.label(),
              x == null ? points.get(i).x().name() : brief.of(x),
              y == null ? "" : brief.of(y)));
    }
    return rows;
  }

  private static List<List<String>> rows(Picture.Histogram histogram, Brief brief) {
    return histogram.bins().stream()
        .map(
            bin ->
                List.of(
                    histogram.label(),
                    brief.of(bin.from()) + " – " + brief.of(bin.to()),
                    Integer.toString(bin.count())))
        .toList();
  }

  /** Rows of a specification: maps, or single values. */
  static DataTable ofRows(List<?> rows, Separators language) {
    Brief brief = new Brief(language);
    Set<String> keys = new LinkedHashSet<>();
    for (Object row : rows) {
      keys.addAll(cells(row).keySet());
    }
    List<List<String>> cells =
        rows.stream()
            .limit(MOST)
            .map(row -> keys.stream().map(key -> shown(cells(row).get(key), brief)).toList())
            .toList();
    return new DataTable(List.copyOf(keys), cells);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cells(Object row) {
    return row instanceof Map<?, ?> map ? (Map<String, Object>) map : Json.object("data", row);
  }

  private static String shown(@Nullable Object value, Brief brief) {
    if (value == null || value == Json.NULL) {
      return "";
    }
    return value instanceof Rational number ? brief.of(number) : value.toString();
  }
}
