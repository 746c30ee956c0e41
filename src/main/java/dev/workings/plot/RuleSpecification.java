package dev.workings.plot;

import dev.workings.eval.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A straight line across a picture, and its label. The label stands outside of the axes, where
 * nothing is drawn that could run through it.
 *
 * @param place where it is, as a channel of Vega-Lite
 * @param clip whether it may lie outside of the axes
 * @param side where an upright line has its label; one that lies has it on the right
 */
record RuleSpecification(
    Picture.Rule rule, Map<String, Object> place, boolean clip, RuleSpecification.Side side) {
  /** How far a label is away from the axes. */
  private static final int GAP = 5;

  /** The room that a legend leaves to labels between it and the picture. */
  static final int ROOM = 26;

  /** An end of an upright line. */
  enum Side {
    TOP,
    BOTTOM
  }

  /** A line at a number of the axis. */
  static RuleSpecification of(Picture.Rule rule, boolean clip) {
    Map<String, Object> place = Json.object("datum", rule.at(), "type", "quantitative");
    return new RuleSpecification(rule, place, clip, Side.TOP);
  }

  /** Whether labels stand above a picture. */
  static boolean hasLabelsAbove(Picture picture) {
    return picture.rules().stream().anyMatch(rule -> rule.vertical() && rule.label() != null);
  }

  List<Object> layers() {
    Map<String, Object> encoding = Json.object(rule.vertical() ? "x" : "y", place);
    List<Object> layers = new ArrayList<>();
    Object nothing = Json.object("values", List.of(Json.object()));
    layers.add(
        Json.object(
            "data",
            nothing,
            "mark",
            Json.object("type", "rule", "strokeDash", List.of(4, 4), "clip", clip),
            "encoding",
            encoding));
    String label = rule.label();
    if (label != null) {
      layers.add(Json.object("data", nothing, "mark", text(label), "encoding", encoding));
    }
    return layers;
  }

  private Object text(String label) {
    Map<String, Object> text = Json.object("type", "text", "text", label);
    if (!rule.vertical()) {
      text.putAll(Json.object("x", end("width"), "dx", GAP, "align", "left"));
    } else if (side == Side.TOP) {
      text.putAll(Json.object("y", 0, "dy", -GAP, "align", "center", "baseline", "bottom"));
    } else {
      text.putAll(Json.object("y", end("height"), "dy", GAP, "align", "center", "baseline", "top"));
    }
    return text;
  }

  private static Object end(String size) {
    return Json.object("expr", size);
  }
}
