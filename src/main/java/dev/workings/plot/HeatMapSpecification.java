package dev.workings.plot;

import dev.workings.eval.Picture;
import dev.workings.value.Rational;
import dev.workings.value.Separators;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A matrix as coloured squares. The sign decides the colour, the size how strong it is: the largest
 * number without its sign has {@link #STRONGEST}.
 */
final class HeatMapSpecification {
  /** Of few cells each shows its number. */
  private static final int FEW = 400;

  /** So that a number on it can be read, also in the dark. */
  static final Rational STRONGEST = Rational.parse("0.45");

  private static final Rational HALF = Rational.parse("0.5");

  private static final int WIDTH = 400;
  private static final int LETTER = 8;

  private final List<List<Rational>> rows;
  private final Picture picture;
  private final Rational largest;
  private final Brief brief;
  private final boolean few;
  private final String plus;
  private final String minus;

  HeatMapSpecification(Picture.HeatMap map, Picture picture, Separators language) {
    this.brief = new Brief(language);
    this.rows = map.rows();
    this.picture = picture;
    this.largest =
        rows.stream().flatMap(List::stream).map(Rational::abs).max(Rational::compareTo).get();
    this.few = rows.size() * rows.get(0).size() <= FEW;
    this.plus = brief.of(largest);
    this.minus = brief.of(largest.negate());
  }

  Map<String, Object> of(PictureSpecification.Size size) {
    Map<String, Object> specification = new LinkedHashMap<>();
    int columns = rows.get(0).size();
    int step = size.width() == null ? step() : Math.max(1, size.widthOr(WIDTH) / columns);
    specification.put("$schema", Axes.SCHEMA);
    int height = size.heightOr(step * rows.size());
    specification.put("width", step * columns);
    specification.put("height", height);
    specification.put("data", Json.object("values", cells()));
    List<Object> layers = new ArrayList<>(List.of(squares(step)));
    for (Picture.Rule rule : picture.rules()) {
      Rational side =
          rule.vertical()
              ? Rational.of(step)
              : Rational.of(height).dividedBy(Rational.of(rows.size()));
      layers.addAll(rule(rule, rule.at().minus(HALF).times(side)));
    }
    if (few) {
      layers.add(numbers());
    }
    specification.put("layer", layers);
    return specification;
  }

  /** Squares have no numbers in between, so that its place is in pixels. */
  private static List<Object> rule(Picture.Rule rule, Rational pixels) {
    return new RuleSpecification(
            rule, Json.object("value", pixels), false, RuleSpecification.Side.BOTTOM)
        .layers();
  }

  /** The side of a square: room for its number. */
  private int step() {
    int columns = rows.get(0).size();
    int letters =
        rows.stream().flatMap(List::stream).mapToInt(v -> brief.of(v).length()).max().orElse(1);
    return few ? Math.max(28, letters * LETTER + 10) : Math.max(2, Math.min(28, WIDTH / columns));
  }

  private List<Object> cells() {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        cells.add(cell(i + 1, j + 1, rows.get(i).get(j)));
      }
    }
    return cells;
  }

  private Object cell(int row, int column, Rational value) {
    Rational strength =
        largest.isZero() ? Rational.ZERO : value.abs().dividedBy(largest).times(STRONGEST);
    return Json.object(
        "row",
        row,
        "column",
        column,
        "sign",
        value.signum() < 0 ? minus : plus,
        "strength",
        strength,
        "text",
        brief.of(value));
  }

  private Object axis(String field, Picture.Axis axis) {
    Object ticks =
        Json.object(
            "orient",
            field.equals("row") ? "left" : "top",
            "labelAngle",
            0,
            "domain",
            false,
            "ticks",
            false,
            "labelOverlap",
            true);
    return Json.object("field", field, "type", "ordinal", "title", Axes.title(axis), "axis", ticks);
  }

  private Object squares(int step) {
    Object legend =
        Json.object(
            "orient",
            "bottom",
            "title",
            Json.NULL,
            "symbolType",
            "square",
            "symbolOpacity",
            STRONGEST);
    Object colours =
        Json.object(
            "field",
            "sign",
            "type",
            "nominal",
            "scale",
            Json.object(
                "domain", List.of(minus, plus), "range", List.of("var(--plot-2)", "var(--plot-1)")),
            "legend",
            few ? Json.NULL : legend);
    Object strength =
        Json.object(
            "field", "strength", "type", "quantitative", "scale", Json.NULL, "legend", Json.NULL);
    return Json.object(
        "mark",
        Json.object("type", "rect", "stroke", "currentColor", "strokeOpacity", step < 8 ? 0 : 0.15),
        "encoding",
        placed("color", colours, "fillOpacity", strength));
  }

  private Object numbers() {
    return Json.object(
        "mark",
        Json.object("type", "text", "fontSize", 13),
        "encoding",
        placed("text", Json.object("field", "text", "type", "nominal")));
  }

  private Map<String, Object> placed(Object... channels) {
    Map<String, Object> encoding = Json.object(channels);
    encoding.put("x", axis("column", picture.x()));
    encoding.put("y", axis("row", picture.y()));
    return encoding;
  }
}
