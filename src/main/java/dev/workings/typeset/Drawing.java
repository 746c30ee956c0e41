package dev.workings.typeset;

import java.util.Arrays;
import java.util.List;

/** Reads what {@code plot.js} returns. */
final class Drawing {
  /** To this part of its width a plot shrinks on a phone; smaller ones cannot be read. */
  private static final double LEAST = 0.75;

  private static final String PROBLEM = "problem\n";

  private Drawing() {}

  static Plot read(String answer, String label) {
    if (answer.startsWith(PROBLEM)) {
      return new Plot.Problem(answer.substring(PROBLEM.length()));
    }
    int end = answer.indexOf("\n\n");
    List<String> head = Arrays.asList(answer.substring(0, end).split("\n"));
    String[] size = head.get(0).split(" ");
    String svg = root(size[1], size[2], label) + answer.substring(end + 2) + "</svg>";
    return new Plot.Picture(svg, head.subList(1, head.size()));
  }

  /** One label for the whole; its size is its width in CSS pixels where there is room. */
  private static String root(String width, String height, String label) {
    long least = Math.round(Double.parseDouble(width) * LEAST);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" style=\"--least: "
        + least
        + "px\" role=\"img\" aria-label=\""
        + escaped(label)
        + "\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
