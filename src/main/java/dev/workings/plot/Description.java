package dev.workings.plot;

import dev.workings.eval.Picture;
import dev.workings.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what a picture shows, for those who do not see it. */
public final class Description {
  /** More names than this are a list nobody remembers. */
  private static final int NAMES = 6;

  private final Picture picture;
  private final Phrases phrases;

  private Description(Picture picture, Wording language) {
    this.phrases = new Phrases(language);
    this.picture = picture;
  }

  /** The sentence, without a full stop. */
  public static String of(Picture picture, Wording language) {
    Picture.HeatMap map = picture.heatMap();
    Description description = new Description(picture, language);
    return map == null ? description.sentence() : description.ofHeatMap(map);
  }

  private String ofHeatMap(Picture.HeatMap map) {
    List<String> parts = new ArrayList<>(List.of(subject(map)));
    parts.addAll(rules());
    return String.join("; ", parts);
  }

  private String subject(Picture.HeatMap map) {
    List<Rational> values = map.rows().stream().flatMap(List::stream).toList();
    Wording wording = phrases.wording();
    return phrases.of(
        "plot_heat_map",
        Map.of(
            "name", map.label(),
            "rows", wording.counted("plot_rows", map.rows().size()),
            "columns", wording.counted("plot_columns", map.rows().get(0).size()),
            "extent", phrases.extent(wording.words("plot_values"), values)));
  }

  private String sentence() {
    List<String> parts = new ArrayList<>(List.of(withNames(subject(word(kind())))));
    List<String> extents = new ArrayList<>();
    addExtent(extents, "x", xs());
    String places = places();
    if (!places.isEmpty()) {
      extents.add("x: " + places);
    }
    addExtent(extents, "y", ys());
    if (!extents.isEmpty()) {
      parts.add(String.join(", ", extents));
    }
    parts.addAll(rules());
    return String.join("; ", parts);
  }

  private void addExtent(List<String> extents, String axis, List<Rational> values) {
    if (!values.isEmpty()) {
      extents.add(phrases.extent(axis, values));
    }
  }

  private String word(String key) {
    return phrases.wording().words(key);
  }

  /** The key of what it is called. */
  private String kind() {
    List<String> kinds = picture.layers().stream().map(Description::kind).distinct().toList();
    List<String> drawn = kinds.stream().filter(kind -> !kind.isEmpty()).toList();
    return drawn.size() == 1 ? drawn.get(0) : "plot_chart";
  }

  private static String kind(Picture.Layer layer) {
    if (layer instanceof Picture.Chart chart) {
      return switch (chart.mark()) {
        case CURVE, LINE -> "plot_line_chart";
        case POINTS -> "plot_scatter";
        case BARS -> "plot_bar_chart";
      };
    }
    return layer instanceof Picture.Histogram ? "plot_histogram" : "";
  }

  /** {@code of y against x}. */
  private String subject(String kind) {
    if (first() instanceof Picture.Histogram histogram) {
      String bins = phrases.wording().counted("plot_bins", histogram.bins().size());
      return phrases.of(
          "plot_in_bins", Map.of("plot", kind, "name", histogram.label(), "bins", bins));
    }
    return against(title(picture.x()), of(title(picture.y()), kind));
  }

  private String of(String y, String plot) {
    return y.isEmpty() ? plot : phrases.of("plot_of", Map.of("plot", plot, "name", y));
  }

  private String against(String x, String plot) {
    return x.isEmpty() ? plot : phrases.of("plot_against", Map.of("plot", plot, "name", x));
  }

  private Picture.Layer first() {
    return picture.layers().stream()
        .filter(layer -> !(layer instanceof Picture.Rule))
        .findFirst()
        .orElseThrow();
  }

  private static String title(Picture.Axis axis) {
    String title = axis.title();
    return title == null ? axis.written() : title;
  }

  private String withNames(String plot) {
    List<String> names = series().map(Picture.Series::label).distinct().toList();
    if (names.size() < 2) {
      return plot;
    }
    String count = Integer.toString(names.size());
    return phrases.of("plot_series", Map.of("plot", plot, "count", count, "names", some(names)));
  }

  private Stream<Picture.Series> series() {
    return picture.layers().stream()
        .filter(Picture.Chart.class::isInstance)
        .flatMap(layer -> ((Picture.Chart) layer).series().stream());
  }

  private Stream<Picture.Bin> bins() {
    return picture.layers().stream()
        .filter(Picture.Histogram.class::isInstance)
        .flatMap(layer -> ((Picture.Histogram) layer).bins().stream());
  }

  /** The names along the x axis. */
  private String places() {
    List<String> names =
        series()
            .flatMap(s -> s.points().stream())
            .filter(point -> point.x().number() == null)
            .map(point -> point.x().name())
            .distinct()
            .toList();
    return some(names);
  }

  private String some(List<String> names) {
    String most = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
    return names.size() > NAMES ? phrases.of("plot_others", Map.of("names", most)) : most;
  }

  private List<Rational> xs() {
    return Stream.concat(
            series().flatMap(s -> s.points().stream()).map(point -> point.x().number()),
            bins().flatMap(bin -> Stream.of(bin.from(), bin.to())))
        .filter(Objects::nonNull)
        .toList();
  }

  private List<Rational> ys() {
    return Stream.<@Nullable Rational>concat(
            series().flatMap(s -> s.points().stream()).map(Picture.Point::y),
            bins().map(bin -> Rational.of(bin.count())))
        .filter(Objects::nonNull)
        .toList();
  }

  private List<String> rules() {
    return picture.rules().stream().map(this::rule).toList();
  }

  private String rule(Picture.Rule rule) {
    String label = rule.label();
    String place = (rule.vertical() ? "x = " : "y = ") + phrases.number(rule.at());
    return phrases.of("plot_rule", Map.of("place", place)) + (label == null ? "" : ": " + label);
  }
}
