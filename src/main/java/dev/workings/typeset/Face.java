package dev.workings.typeset;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What text asks for of a font: family, slope and weight, as CSS names them. */
record Face(String family, String style, String weight) {
  /** Text of a formula in which no rule says otherwise. */
  static final Face PLAIN = new Face("KaTeX_Main", "normal", "400");

  private static final Pattern FAMILY = Pattern.compile("font-family:\"?(KaTeX_\\w+)");
  private static final Pattern STYLE = Pattern.compile("font-style:(\\w+)");
  private static final Pattern WEIGHT = Pattern.compile("font-weight:(\\w+)");

  /** Whether a rule has a say in it. */
  static boolean isIn(Rule rule) {
    return rule.find(FAMILY) != null || rule.find(STYLE) != null || rule.find(WEIGHT) != null;
  }

  /** This face with what a rule declares. */
  Face with(Rule rule) {
    return new Face(
        or(rule.find(FAMILY), family), or(rule.find(STYLE), style), or(rule.find(WEIGHT), weight));
  }

  private static String or(@Nullable String declared, String inherited) {
    return declared == null ? inherited : declared;
  }

  /** How well a font's face serves for this one; the family must be the same. */
  int likeness(Face font) {
    return (font.style.equals(style) ? 2 : 0) + (font.weight.equals(weight) ? 1 : 0);
  }
}
