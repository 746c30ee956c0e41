package dev.workings.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names of values and functions as one says them. */
final class SpokenNames {
  private static final List<String> DECORATIONS =
      List.of("hat", "bar", "tilde", "dot", "vec", "prime", "star");

  private static final Map<String, String> FUNCTIONS =
      Map.ofEntries(
          Map.entry("ln", "the natural logarithm"),
          Map.entry("log2", "the logarithm to base 2"),
          Map.entry("log10", "the logarithm to base 10"),
          Map.entry("exp", "the exponential"),
          Map.entry("sin", "the sine"),
          Map.entry("cos", "the cosine"),
          Map.entry("tan", "the tangent"),
          Map.entry("asin", "the arcsine"),
          Map.entry("acos", "the arccosine"),
          Map.entry("atan", "the arctangent"),
          Map.entry("sinh", "the hyperbolic sine"),
          Map.entry("cosh", "the hyperbolic cosine"),
          Map.entry("tanh", "the hyperbolic tangent"),
          Map.entry("sqrt", "the square root"),
          Map.entry("abs", "the absolute value"),
          Map.entry("norm", "the norm"),
          Map.entry("det", "the determinant"),
          Map.entry("inv", "the inverse"),
          Map.entry("trace", "the trace"),
          Map.entry("rank", "the rank"),
          Map.entry("transpose", "the transpose"),
          Map.entry("floor", "the floor"),
          Map.entry("ceil", "the ceiling"),
          Map.entry("sum", "the sum"),
          Map.entry("prod", "the product"),
          Map.entry("mean", "the mean"),
          Map.entry("max", "the largest"),
          Map.entry("min", "the smallest"),
          Map.entry("dot", "the dot product"),
          Map.entry("corr2", "the cross-correlation"),
          Map.entry("conv2", "the convolution"),
          Map.entry("gcd", "the greatest common divisor"),
          Map.entry("lcm", "the least common multiple"));

  private SpokenNames() {}

  /** {@code y_hat_i} is "y hat sub i", {@code W_1_2} is "W sub 1 comma 2". */
  static String value(String name) {
    List<String> segments = segments(name);
    StringBuilder words = new StringBuilder(segments.get(0));
    String joint = " sub ";
    for (String segment : segments.subList(1, segments.size())) {
      boolean decoration = DECORATIONS.contains(segment);
      words.append(decoration ? " " : joint).append(segment);
      joint = decoration ? " sub " : " comma ";
    }
    return words.toString();
  }

  /** The digits behind a single letter are a subscript, as in {@code g2}. */
  private static List<String> segments(String name) {
    List<String> segments =
        new ArrayList<>(Stream.of(name.split("_")).filter(s -> !s.isEmpty()).toList());
    String first = segments.get(0);
    int letter = first.offsetByCodePoints(0, 1);
    if (letter < first.length() && first.substring(letter).chars().allMatch(Character::isDigit)) {
      segments.set(0, first.substring(0, letter));
      segments.add(1, first.substring(letter));
    }
    return segments;
  }

  /** Words are read as words: conv_params is "conv params", g_2 is "g sub 2". */
  static String function(String name) {
    String spoken = FUNCTIONS.get(name);
    if (spoken != null) {
      return spoken;
    }
    boolean letter = segments(name).get(0).codePointCount(0, segments(name).get(0).length()) == 1;
    return letter ? value(name) : name.replace('_', ' ').strip();
  }
}
