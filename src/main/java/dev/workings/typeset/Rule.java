package dev.workings.typeset;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule of KaTeX's minified style sheet, such as {@code .katex .mathbb{font-family:KaTeX_AMS}}.
 */
record Rule(String selectors, String body) {
  static final Pattern PATTERN = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  static final Pattern CLASS_ATTRIBUTE = Pattern.compile("class=\"([^\"]*)\"");

  private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
  private static final Pattern OLD_FORMATS =
      Pattern.compile(",url\\([^)]*\\.(?:woff|ttf)\\) format\\(\"\\w+\"\\)");
  private static final Pattern WOFF2 = Pattern.compile("url\\(([^)]*\\.woff2)\\)");
  private static final Pattern FAMILY = Pattern.compile("font-family:\"?(\\w+)");
  private static final Pattern UNUSUAL = Pattern.compile("font-(?:style:italic|weight:700)");

  static Rule of(String css) {
    Matcher parts = PATTERN.matcher(css);
    parts.matches();
    return new Rule(parts.group(1), OLD_FORMATS.matcher(parts.group(2)).replaceAll(""));
  }

  String text() {
    return selectors + "{" + body + "}";
  }

  boolean isFont() {
    return selectors.equals("@font-face");
  }

  /** The path of a font's file. */
  String font() {
    return first(WOFF2);
  }

  /** Whether some selector's classes are all among these. */
  boolean appliesTo(Set<String> classes) {
    return !isFont()
        && Stream.of(selectors.split(","))
            .anyMatch(
                selector ->
                    CLASS
                        .matcher(selector)
                        .results()
                        .map(found -> found.group(1))
                        .allMatch(classes::contains));
  }

  /** Whether these rules can ask for this font. */
  boolean isFontOf(List<Rule> live) {
    Stream<String> demands =
        Stream.concat(
            Stream.of(first(FAMILY)), UNUSUAL.matcher(body).results().map(MatchResult::group));
    return demands.allMatch(demand -> live.stream().anyMatch(rule -> rule.body.contains(demand)));
  }

  private String first(Pattern pattern) {
    return pattern.matcher(body).results().findFirst().orElseThrow().group(1);
  }
}
