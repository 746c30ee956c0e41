package dev.workings.template;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The contrast ratio of WCAG 2.2 (definition of "relative luminance" and "contrast ratio"). */
final class Contrast {
  private static final Pattern COLOUR =
      Pattern.compile("--([\\w-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");

  private Contrast() {}

  /** The colours that a style sheet gives a name, six hexadecimal digits each. */
  static Map<String, String> colours(String css, boolean dark) {
    Map<String, String> colours = new TreeMap<>();
    COLOUR
        .matcher(css)
        .results()
        .forEach(found -> colours.put(found.group(1), found.group(dark ? 3 : 2)));
    return colours;
  }

  /** From 1, the same, to 21, black on white. */
  static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (StrictMath.max(a, b) + 0.05) / (StrictMath.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
  }

  private static double channel(String colour, int at) {
    double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }
}
