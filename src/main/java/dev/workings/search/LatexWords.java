package dev.workings.search;

import java.util.List;
import java.util.regex.Pattern;

/** What one may look for in the LaTeX of a formula: its names and numbers, not how it is set. */
final class LatexWords {
  private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)\\{([.,])\\}(?=\\d)");
  private static final Pattern THIN = Pattern.compile("(?<=\\d)(\\\\[,:]|\\{\\\\,\\})(?=\\d{3})");
  private static final Pattern ENVIRONMENT =
      Pattern.compile("\\\\(begin|end) *\\{[^{}]*\\}(\\{[lcr|@ ]*\\})?");
  private static final Pattern LENGTH = Pattern.compile("\\[-?[0-9.]+ *(em|ex|mu|pt)\\]");
  private static final List<String> LAYOUT =
      List.of(
          "left|right|middle|[bB]igg?[lrm]?|[dt]?frac|text|math[a-z]+|operatorname|quad|qquad",
          "[lr]vert|[lr]Vert|[a-z]*style|hline|limits|nolimits|phantom|vphantom|hphantom",
          "cdots?|ldots|dots|times|approx|label|tag|hspace|mspace|phantom|sqrt");
  private static final Pattern COMMAND =
      Pattern.compile("\\\\(" + String.join("|", LAYOUT) + ")(?![a-zA-Z])");
  private static final Pattern SIGNS = Pattern.compile("[\\\\{}^_&$~]+");

  private LatexWords() {}

  static String of(String latex) {
    String numbers = SEPARATOR.matcher(latex).replaceAll("$1");
    String grouped = THIN.matcher(numbers).replaceAll("\u202f");
    String plain = ENVIRONMENT.matcher(LENGTH.matcher(grouped).replaceAll(" ")).replaceAll(" ");
    return SIGNS.matcher(COMMAND.matcher(plain).replaceAll(" ")).replaceAll(" ");
  }
}
