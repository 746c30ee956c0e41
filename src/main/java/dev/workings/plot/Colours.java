package dev.workings.plot;

import dev.workings.eval.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The colours of the series of a picture: those of the page's theme, in turn. Lines that share a
 * picture also differ in their dashes, so that nobody depends on colours.
 *
 * @param names of all series, each once
 * @param legend whether the names are shown
 * @param lines whether all of them are lines
 * @param labels whether labels of rules stand below the legend
 */
record Colours(List<String> names, boolean legend, boolean lines, boolean labels) {
  private static final int THEME = 8;
  private static final List<List<Integer>> DASHES =
      List.of(List.of(1, 0), List.of(7, 4), List.of(2, 3), List.of(9, 3, 2, 3));

  static Colours of(Picture picture) {
    List<String> names = new ArrayList<>();
    boolean lines = true;
    for (Picture.Layer layer : picture.layers()) {
      if (layer instanceof Picture.Chart chart) {
        lines &= isLine(chart);
        chart.series().stream().map(Picture.Series::label).forEach(names::add);
      } else if (layer instanceof Picture.Histogram histogram) {
        names.add(histogram.label());
      }
    }
    List<String> different = names.stream().distinct().toList();
    return new Colours(
        different, different.size() > 1, lines, RuleSpecification.hasLabelsAbove(picture));
  }

  private static boolean isLine(Picture.Chart chart) {
    return chart.mark() == Picture.Mark.CURVE || chart.mark() == Picture.Mark.LINE;
  }

  /** Adds what tells a chart's series from each other. */
  void encode(Picture.Chart chart, Map<String, Object> encoding) {
    encoding.put("color", channel(colours()));
    if (isLine(chart) && legend) {
      List<Object> dashes = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        dashes.add(DASHES.get(i % DASHES.size()));
      }
      encoding.put("strokeDash", channel(dashes));
    }
  }

  /** Gives a histogram its colour. */
  void encode(Picture.Histogram histogram, Map<String, Object> encoding) {
    Map<String, Object> channel = channel(colours());
    channel.remove("field");
    channel.put("datum", histogram.label());
    encoding.put("color", channel);
  }

  private List<Object> colours() {
    List<Object> colours = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      colours.add("var(--plot-" + (i % THEME + 1) + ")");
    }
    return colours;
  }

  private Map<String, Object> channel(List<Object> range) {
    Map<String, Object> shown = Json.object("orient", "top", "title", Json.NULL, "labelLimit", 320);
    if (labels) {
      shown.put("offset", RuleSpecification.ROOM);
    }
    if (lines) {
      shown.putAll(Json.object("symbolType", "stroke", "symbolSize", 500));
    }
    return Json.object(
        "field",
        "series",
        "type",
        "nominal",
        "scale",
        Json.object("domain", names, "range", range),
        "legend",
        legend ? shown : Json.NULL);
  }
}
