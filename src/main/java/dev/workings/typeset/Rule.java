package dev.workings.typeset;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of KaTeX's minified style sheet, such as {@code .katex .mathbb{font-family:KaTeX_AMS}}.
 */
record Rule(String text, String body, List<Selector> selectors) {
  static final Pattern PATTERN = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

  private static final String FONT = "@font-face";
  private static final Pattern OLD_FORMATS =
      Pattern.compile(",url\\([^)]*\\.(?:woff|ttf)\\) format\\(\"\\w+\"\\)");

  /** A rule in one of the formats of fonts, WOFF2. */
  static Rule of(String css) {
    Matcher parts = PATTERN.matcher(css);
    parts.matches();
    String body = OLD_FORMATS.matcher(parts.group(2)).replaceAll("");
    List<Selector> selectors =
        parts.group(1).equals(FONT) ? List.of() : Selector.list(parts.group(1));
    return new Rule(parts.group(1) + "{" + body + "}", body, selectors);
  }

  boolean isFont() {
    return selectors.isEmpty();
  }

  /** Whether some selector's classes are all among these. */
  boolean appliesTo(Set<String> classes) {
    return selectors.stream().anyMatch(selector -> selector.isWithin(classes));
  }

  /** How strongly it applies to the last element of a path; -1 if it does not. */
  int strength(List<Set<String>> path) {
    return selectors.stream()
        .filter(selector -> selector.matches(path))
        .mapToInt(Selector::specificity)
        .max()
        .orElse(-1);
  }

  /** What the first group of a pattern finds in the declarations. */
  @Nullable String find(Pattern pattern) {
    Matcher matcher = pattern.matcher(body);
    return matcher.find() ? matcher.group(1) : null;
  }
}
