package dev.workings.plot;

import dev.workings.eval.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A straight line across a picture, and its label. */
record RuleSpecification(Picture.Rule rule, Axes axes) {
  List<Object> layers() {
    Map<String, Object> place = Json.object("datum", rule.at());
    place.put("type", "quantitative");
    Map<String, Object> encoding = Json.object(rule.vertical() ? "x" : "y", place);
    List<Object> layers = new ArrayList<>();
    Object nothing = Json.object("values", List.of(Json.object()));
    layers.add(
        Json.object(
            "data",
            nothing,
            "mark",
            Json.object("type", "rule", "strokeDash", List.of(4, 4), "clip", axes.clip()),
            "encoding",
            encoding));
    String label = rule.label();
    if (label != null) {
      layers.add(Json.object("data", nothing, "mark", text(label), "encoding", encoding));
    }
    return layers;
  }

  /** Beside the upper end of an upright line, above the right end of one that lies. */
  private Object text(String label) {
    return rule.vertical()
        ? Json.object(
            "type", "text", "text", label, "y", 0, "dx", 5, "align", "left", "baseline", "top")
        : Json.object(
            "type",
            "text",
            "text",
            label,
            "x",
            Json.object("expr", "width"),
            "dy",
            -4,
            "align",
            "right",
            "baseline",
            "bottom");
  }
}
