package dev.workings.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds out, as a browser does, which fonts the formulas of a page are seen in. */
final class FontUse {
  private static final Set<String> VISIBLE = Set.of("katex-html");

  private final List<Rule> fonts;
  private final List<Rule> rules;
  private final Map<List<Set<String>>, Face> known = new HashMap<>();
  private final SortedSet<String> files = new TreeSet<>();

  private FontUse(StyleSheet sheet) {
    fonts = sheet.rules().stream().filter(Rule::isFont).toList();
    rules = sheet.rules().stream().filter(rule -> !rule.isFont() && Face.isIn(rule)).toList();
  }

  /** The files of the fonts that a reader sees at once. */
  static SortedSet<String> in(String html, StyleSheet sheet) {
    FontUse use = new FontUse(sheet);
    Text.visit(html, use::text);
    return use.files;
  }

  private void text(List<Set<String>> path) {
    int visible = path.indexOf(VISIBLE);
    if (visible > 0) {
      files.add(file(face(List.copyOf(path.subList(visible - 1, path.size())))));
    }
  }

  /** The face of a formula's element: its parent's, changed by the rules for the element. */
  private Face face(List<Set<String>> path) {
    Face face = known.get(path);
    if (face == null) {
      face = path.size() == 1 ? Face.PLAIN : declared(face(path.subList(0, path.size() - 1)), path);
      known.put(path, face);
    }
    return face;
  }

  private Face declared(Face inherited, List<Set<String>> path) {
    List<Rule> applying = new ArrayList<>(rules);
    applying.removeIf(rule -> rule.strength(path) < 0);
    applying.sort(Comparator.comparingInt(rule -> rule.strength(path)));
    Face face = inherited;
    for (Rule rule : applying) {
      face = face.with(rule);
    }
    return face;
  }

  private String file(Face face) {
    return fonts.stream()
        .filter(font -> Face.PLAIN.with(font).family().equals(face.family()))
        .max(Comparator.comparingInt(font -> face.likeness(Face.PLAIN.with(font))))
        .map(StyleSheet::file)
        .orElseThrow();
  }
}
