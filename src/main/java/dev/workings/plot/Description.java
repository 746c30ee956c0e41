package dev.workings.plot;

import dev.workings.eval.Picture;
import dev.workings.value.Rational;
import dev.workings.value.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what a picture shows, for those who do not see it. */
public final class Description {
  /** More names than this are a list nobody remembers. */
  private static final int NAMES = 6;

  private final Picture picture;
  private final Brief brief;

  private Description(Picture picture, Separators language) {
    this.brief = new Brief(language);
    this.picture = picture;
  }

  /** The sentence, without a full stop. */
  public static String of(Picture picture, Separators language) {
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
    return "Heat map of "
        + map.label()
        + ", "
        + count(map.rows().size(), "row")
        + " and "
        + count(map.rows().get(0).size(), "column")
        + "; values "
        + extent(values);
  }

  private String sentence() {
    List<String> parts = new ArrayList<>(List.of(kind() + subject() + names()));
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
      extents.add(axis + " " + extent(values));
    }
  }

  private String kind() {
    List<String> kinds = picture.layers().stream().map(Description::kind).distinct().toList();
    List<String> drawn = kinds.stream().filter(kind -> !kind.isEmpty()).toList();
    return drawn.size() == 1 ? drawn.get(0) : "Chart";
  }

  private static String kind(Picture.Layer layer) {
    if (layer instanceof Picture.Chart chart) {
      return switch (chart.mark()) {
        case CURVE, LINE -> "Line chart";
        case POINTS -> "Scatter plot";
        case BARS -> "Bar chart";
      };
    }
    return layer instanceof Picture.Histogram ? "Histogram" : "";
  }

  /** {@code of y against x}. */
  private String subject() {
    if (first() instanceof Picture.Histogram histogram) {
      return " of " + histogram.label() + " in " + count(histogram.bins().size(), "bin");
    }
    String x = title(picture.x());
    String y = title(picture.y());
    return (y.isEmpty() ? "" : " of " + y) + (x.isEmpty() ? "" : " against " + x);
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

  private String names() {
    List<String> names = series().map(Picture.Series::label).distinct().toList();
    if (names.size() < 2) {
      return "";
    }
    return ", " + names.size() + " series: " + some(names);
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

  private static String some(List<String> names) {
    String most = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
    return most + (names.size() > NAMES ? " and others" : "");
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
    return "a line at "
        + (rule.vertical() ? "x = " : "y = ")
        + brief.of(rule.at())
        + (label == null ? "" : ": " + label);
  }

  private String extent(List<Rational> values) {
    Rational least = values.stream().min(Rational::compareTo).orElseThrow();
    Rational greatest = values.stream().max(Rational::compareTo).orElseThrow();
    return "from " + brief.of(least) + " to " + brief.of(greatest);
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
