package dev.workings.typeset;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * KaTeX's style sheet: a flat list of rules, with one format of font, WOFF2, that all browsers
 * read.
 */
record StyleSheet(List<Rule> rules) {
  static StyleSheet read(String css) {
    return new StyleSheet(
        Rule.PATTERN.matcher(css).results().map(found -> Rule.of(found.group())).toList());
  }

  String text() {
    return rules.stream().map(Rule::text).collect(Collectors.joining());
  }

  /** The paths of the fonts named. */
  List<String> fonts() {
    return rules.stream().filter(Rule::isFont).map(Rule::font).toList();
  }

  /**
   * Without the fonts that no rule can ask for in the given HTML: a rule applies only where all
   * classes of a selector occur, and a font is used only where some rule names its family, and one
   * its weight and its slope if they are not the normal ones.
   */
  StyleSheet usedBy(Collection<String> html) {
    Set<String> classes = html.stream().flatMap(StyleSheet::classes).collect(Collectors.toSet());
    List<Rule> live = rules.stream().filter(rule -> rule.appliesTo(classes)).toList();
    return new StyleSheet(
        rules.stream().filter(rule -> !rule.isFont() || rule.isFontOf(live)).toList());
  }

  private static Stream<String> classes(String html) {
    return Rule.CLASS_ATTRIBUTE
        .matcher(html)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split(" ")));
  }
}
