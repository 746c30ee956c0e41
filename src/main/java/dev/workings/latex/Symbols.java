package dev.workings.latex;

import java.util.List;
import java.util.Map;

/**
 * How an author wants names to be set, before the rules of {@link Names} are asked.
 *
 * @param given the LaTeX of names, such as {@code \mathcal{L}} for Loss
 * @param wording the words in formulas
 */
record Symbols(Map<String, String> given, Wording wording) {
  /** A value's name, with further subscripts. */
  String variable(String name, List<String> more, String separator) {
    String latex = given.get(name);
    if (latex == null) {
      return Names.variable(name, more, separator);
    }
    return more.isEmpty()
        ? braced(latex)
        : braced(latex) + "_{" + String.join(separator, more) + "}";
  }

  /** A function's name. */
  String function(String name) {
    String latex = given.get(name);
    return latex == null ? Names.function(name) : braced(latex);
  }

  /** Whatever an author gives stays one sign to what stands around it. */
  private static String braced(String latex) {
    return "{" + latex + "}";
  }
}
