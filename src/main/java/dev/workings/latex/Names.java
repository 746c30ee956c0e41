package dev.workings.latex;

import dev.workings.syntax.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names as LaTeX. A name is split at {@code _}: the first segment is the letter or word, a segment
 * such as {@code hat} decorates what stands left of it, every other one is a subscript.
 */
final class Names {
  private static final Map<String, String> ACCENTS =
      Map.of("hat", "\\hat", "bar", "\\bar", "tilde", "\\tilde", "dot", "\\dot", "vec", "\\vec");
  private static final Map<String, String> MARKS = Map.of("prime", "'", "star", "^{\\star}");

  private Names() {}

  /** A variable: {@code y_hat_i} is {@code \hat{y}_{i}}. */
  static String variable(String name) {
    return variable(name, List.of(), ",");
  }

  /** A variable with further subscripts behind its own. */
  static String variable(String name, List<String> more, String separator) {
    if (name.equals("e")) {
      return subscripted("\\mathrm{e}", more, separator);
    }
    List<String> segments = Stream.of(name.split("_")).filter(s -> !s.isEmpty()).toList();
    List<String> subscripts = new ArrayList<>();
    String base = base(segments.get(0), subscripts);
    for (String segment : segments.subList(1, segments.size())) {
      if (ACCENTS.containsKey(segment)) {
        base = ACCENTS.get(segment) + "{" + subscripted(base, subscripts, ",") + "}";
        subscripts.clear();
      } else if (MARKS.containsKey(segment)) {
        base = marked(base, subscripts, segment);
        subscripts.clear();
      } else {
        subscripts.add(subscript(segment));
      }
    }
    String joint = subscripts.isEmpty() || more.isEmpty() ? separator : ",\\,";
    subscripts.addAll(more);
    return subscripted(base, subscripts, joint);
  }

  /** A base that has a script already cannot have a second one without braces. */
  private static String marked(String base, List<String> subscripts, String mark) {
    boolean scripted = !subscripts.isEmpty() || base.contains("^");
    String marked = subscripted(base, subscripts, ",");
    return (scripted ? "{" + marked + "}" : marked) + MARKS.get(mark);
  }

  /**
   * A function's name: letters are set like variables ({@code g2} is {@code g_{2}}), words upright
   * and whole ({@code conv_params}).
   */
  static String function(String name) {
    return Lettering.isLetter(name)
        ? variable(name)
        : "\\operatorname{" + name.replace("_", "\\_") + "}";
  }

  private static String base(String segment, List<String> subscripts) {
    if (Lettering.isGreek(segment)) {
      return "\\" + segment;
    }
    if (Lettering.isLetterWithDigits(segment)) {
      int letter = segment.offsetByCodePoints(0, 1);
      if (letter < segment.length()) {
        subscripts.add(segment.substring(letter));
      }
      return segment.substring(0, letter);
    }
    return "\\mathrm{" + segment + "}";
  }

  private static String subscript(String segment) {
    if (Lettering.isGreek(segment)) {
      return "\\" + segment;
    }
    boolean plain = segment.codePointCount(0, segment.length()) == 1 || Lettering.isNumber(segment);
    return plain ? segment : "\\mathrm{" + segment + "}";
  }

  private static String subscripted(String base, List<String> subscripts, String separator) {
    return subscripts.isEmpty() ? base : base + "_{" + String.join(separator, subscripts) + "}";
  }
}
