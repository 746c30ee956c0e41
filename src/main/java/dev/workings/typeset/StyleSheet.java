package dev.workings.typeset;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * KaTeX's style sheet: a flat list of rules, with one format of font, WOFF2, that all browsers
 * read.
 */
record StyleSheet(List<Rule> rules) {
  private static final Pattern WOFF2 = Pattern.compile("url\\(([^)]*\\.woff2)\\)");
  private static final Pattern CLASS_ATTRIBUTE = Pattern.compile("class=\"([^\"]*)\"");

  static StyleSheet read(String css) {
    return new StyleSheet(
        Rule.PATTERN.matcher(css).results().map(found -> Rule.of(found.group())).toList());
  }

  String text() {
    return rules.stream().map(Rule::text).collect(Collectors.joining());
  }

  /** The paths of the fonts named. */
  List<String> fonts() {
    return rules.stream().filter(Rule::isFont).map(StyleSheet::file).toList();
  }

  static String file(Rule font) {
    return font.find(WOFF2) + "";
  }

  /** The rules that can apply to the given HTML, and the fonts that these can ask for. */
  StyleSheet usedBy(Collection<String> html) {
    Set<String> classes = html.stream().flatMap(StyleSheet::classes).collect(Collectors.toSet());
    List<Rule> live = rules.stream().filter(rule -> rule.appliesTo(classes)).toList();
    return new StyleSheet(
        rules.stream()
            .filter(rule -> rule.isFont() ? isFontOf(rule, live) : live.contains(rule))
            .toList());
  }

  /** Whether some rule names the family, and one the slope and the weight if they are unusual. */
  private static boolean isFontOf(Rule font, List<Rule> live) {
    Face face = Face.PLAIN.with(font);
    String style = face.style().equals(Face.PLAIN.style()) ? "" : "font-style:" + face.style();
    String weight = face.weight().equals(Face.PLAIN.weight()) ? "" : "font-weight:" + face.weight();
    return Stream.of(face.family(), style, weight)
        .allMatch(demand -> live.stream().anyMatch(rule -> rule.body().contains(demand)));
  }

  private static Stream<String> classes(String html) {
    return CLASS_ATTRIBUTE
        .matcher(html)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split(" ")));
  }
}
