package dev.workings.plot;

import dev.workings.eval.Picture;
import dev.workings.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two axes of a picture as channels of Vega-Lite. */
final class Axes {
  static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

  private final Picture picture;
  private final @Nullable List<Rational> fences;

  Axes(Picture picture) {
    this.picture = picture;
    this.fences = ends(picture.y()) == null ? Scale.fences(picture) : null;
  }

  /** Whether the x axis has names, or places that only follow each other. */
  boolean discrete() {
    return picture.layers().stream().anyMatch(Axes::isDiscrete);
  }

  private static boolean isDiscrete(Picture.Layer layer) {
    return layer instanceof Picture.Chart chart
        && (chart.mark() == Picture.Mark.BARS
            || chart.series().get(0).points().get(0).x().number() == null);
  }

  /** Whether something lies outside of the axes; what lies on their ends is drawn whole. */
  boolean clip() {
    Ticks ticks = new Ticks(picture);
    return fences != null
        || isOutside(ends(picture.x()), ticks.xs())
        || isOutside(ends(picture.y()), ticks.ys());
  }

  private static boolean isOutside(@Nullable List<Rational> ends, Stream<Rational> numbers) {
    return ends != null && numbers.anyMatch(number -> isOutside(ends, number));
  }

  private static boolean isOutside(List<Rational> ends, Rational number) {
    return number.compareTo(ends.get(0)) < 0 || number.compareTo(ends.get(1)) > 0;
  }

  Map<String, Object> x() {
    if (!discrete()) {
      Map<String, Object> channel = channel("x", picture.x(), ends(picture.x()), false);
      channel.put("axis", new Ticks(picture).x());
      return channel;
    }
    Map<String, Object> channel = Json.object("field", "x", "type", "ordinal", "sort", Json.NULL);
    channel.put("title", title(picture.x()));
    channel.put("axis", Json.object("labelAngle", labelAngle(), "labelOverlap", true));
    return channel;
  }

  /** Long names stand aslant. */
  private int labelAngle() {
    int letters =
        picture.layers().stream()
            .filter(Axes::isDiscrete)
            .map(layer -> ((Picture.Chart) layer).series().get(0).points())
            .mapToInt(points -> points.stream().mapToInt(p -> p.x().name().length()).sum())
            .max()
            .orElse(0);
    return letters > 50 ? -40 : 0;
  }

  Map<String, Object> y() {
    List<Rational> ends = ends(picture.y());
    boolean zero = picture.layers().stream().anyMatch(Axes::beginsAtZero);
    Map<String, Object> channel = channel("y", picture.y(), ends == null ? fences : ends, zero);
    channel.put("axis", new Ticks(picture).y());
    return channel;
  }

  /** Bars are compared by their lengths. */
  private static boolean beginsAtZero(Picture.Layer layer) {
    return layer instanceof Picture.Histogram
        || layer instanceof Picture.Chart chart && chart.mark() == Picture.Mark.BARS;
  }

  private Map<String, Object> channel(
      String field, Picture.Axis axis, @Nullable List<Rational> ends, boolean zero) {
    Map<String, Object> scale = new LinkedHashMap<>();
    scale.put("type", axis.log() ? "log" : "linear");
    if (ends != null) {
      scale.put("domain", ends);
      scale.put("nice", false);
    } else if (axis.log()) {
      scale.put("nice", false);
    } else {
      scale.put("zero", zero);
      scale.put("nice", !field.equals("x"));
    }
    Map<String, Object> channel = Json.object("field", field, "type", "quantitative");
    channel.put("title", title(axis));
    channel.put("scale", scale);
    return channel;
  }

  static Object title(Picture.Axis axis) {
    String title = axis.title() == null ? axis.written() : axis.title();
    return title.isEmpty() ? Json.NULL : title;
  }

  private static @Nullable List<Rational> ends(Picture.Axis axis) {
    Rational from = axis.from();
    Rational to = axis.to();
    return from == null || to == null ? null : List.of(from, to);
  }
}
