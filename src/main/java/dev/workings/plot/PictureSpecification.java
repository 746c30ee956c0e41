package dev.workings.plot;

import dev.workings.eval.Picture;
import dev.workings.value.Rational;
import dev.workings.value.Separators;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a picture as a specification in Vega-Lite 5. The picture decides every byte of it; numbers
 * are correctly rounded to 17 significant digits.
 */
public final class PictureSpecification {
  private static final int WIDTH = 380;
  private static final int HEIGHT = 240;

  private final Picture picture;
  private final Size size;
  private final Separators language;
  private final Axes axes;
  private final Colours colours;

  private PictureSpecification(Picture picture, Size size, Separators language) {
    this.language = language;
    this.picture = picture;
    this.size = size;
    this.axes = new Axes(picture);
    this.colours = Colours.of(picture);
  }

  /**
   * The size of a picture without its axes, in CSS pixels; null for the usual one.
   *
   * @param width from left to right
   * @param height from top to bottom
   */
  public record Size(@Nullable Integer width, @Nullable Integer height) {
    int widthOr(int usual) {
      return width == null ? usual : width;
    }

    int heightOr(int usual) {
      return height == null ? usual : height;
    }
  }

  /**
   * The specification as JSON.
   *
   * @param language the signs of its numbers
   */
  public static String of(Picture picture, Size size, Separators language) {
    Map<String, Object> specification =
        new PictureSpecification(picture, size, language).specification();
    NumberLocale.addTo(specification, language);
    return Json.write(specification);
  }

  private Map<String, Object> specification() {
    Picture.HeatMap map = picture.heatMap();
    if (map != null) {
      return new HeatMapSpecification(map, picture, language).of(size);
    }
    Map<String, Object> specification = new LinkedHashMap<>();
    specification.put("$schema", Axes.SCHEMA);
    specification.put("width", size.widthOr(WIDTH));
    specification.put("height", size.heightOr(HEIGHT));
    List<Object> layers = new ArrayList<>();
    picture.layers().forEach(layer -> layers.addAll(layers(layer)));
    specification.put("layer", layers);
    return specification;
  }

  private List<Object> layers(Picture.Layer layer) {
    if (layer instanceof Picture.Chart chart) {
      return List.of(chart(chart));
    }
    if (layer instanceof Picture.Histogram histogram) {
      return List.of(histogram(histogram));
    }
    return RuleSpecification.of((Picture.Rule) layer, axes.clip()).layers();
  }

  private Object chart(Picture.Chart chart) {
    List<Object> rows = new ArrayList<>();
    for (Picture.Series series : chart.series()) {
      List<Picture.Point> points = series.points();
      for (int i = 0; i < points.size(); i++) {
        rows.add(row(series, points.get(i)));
        if (chart.mark() == Picture.Mark.CURVE && Scale.isPole(points, i)) {
          rows.add(row(series, new Picture.Point(points.get(i).x(), null)));
        }
      }
    }
    Map<String, Object> encoding = Json.object("x", axes.x(), "y", axes.y());
    if (chart.mark() == Picture.Mark.BARS && chart.series().size() > 1) {
      encoding.put("xOffset", Json.object("field", "series", "type", "nominal", "sort", Json.NULL));
    }
    colours.encode(chart, encoding);
    return Json.object(
        "data", Json.object("values", rows), "mark", mark(chart), "encoding", encoding);
  }

  private static Object row(Picture.Series series, Picture.Point point) {
    Rational x = point.x().number();
    Rational y = point.y();
    return Json.object(
        "x",
        x == null ? point.x().name() : x,
        "y",
        y == null ? Json.NULL : y,
        "series",
        series.label());
  }

  private Object mark(Picture.Chart chart) {
    return switch (chart.mark()) {
      case CURVE ->
          Json.object("type", "line", "invalid", "break-paths-filter-domains", "clip", axes.clip());
      case LINE -> Json.object("type", "line", "clip", axes.clip(), "point", isShort(chart));
      case POINTS -> Json.object("type", "point", "filled", true, "clip", axes.clip(), "size", 40);
      case BARS -> Json.object("type", "bar", "clip", axes.clip());
    };
  }

  /** Few values are shown each. */
  private static boolean isShort(Picture.Chart chart) {
    return chart.series().stream().allMatch(series -> series.points().size() <= 30);
  }

  private Object histogram(Picture.Histogram histogram) {
    List<Object> rows = new ArrayList<>();
    for (Picture.Bin bin : histogram.bins()) {
      rows.add(Json.object("x", bin.from(), "to", bin.to(), "y", bin.count()));
    }
    Map<String, Object> encoding = Json.object("x", axes.x());
    encoding.put("x2", Json.object("field", "to"));
    encoding.put("y", axes.y());
    encoding.put("y2", Json.object("datum", 0));
    colours.encode(histogram, encoding);
    return Json.object(
        "data",
        Json.object("values", rows),
        "mark",
        Json.object("type", "rect", "clip", axes.clip(), "xOffset", 0.5, "x2Offset", -0.5),
        "encoding",
        encoding);
  }
}
