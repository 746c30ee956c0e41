package dev.workings.site;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can have a number on a page; the beginning of its label says which it is. */
enum LabelKind {
  EQUATION("eq-", "Equation", "a formula"),
  TABLE("tbl-", "Table", "a table"),
  FIGURE("fig-", "Figure", "a figure");

  private final String prefix;
  private final String word;
  private final String thing;

  LabelKind(String prefix, String word, String thing) {
    this.prefix = prefix;
    this.word = word;
    this.thing = thing;
  }

  /** The kind a label is for, or null if it begins like none. */
  static @Nullable LabelKind of(String label) {
    return Stream.of(values())
        .filter(kind -> label.startsWith(kind.prefix))
        .findFirst()
        .orElse(null);
  }

  /** How its labels begin. */
  String prefix() {
    return prefix;
  }

  /** What it is called before its number. */
  String word() {
    return word;
  }

  /** What it is called in a message. */
  String thing() {
    return thing;
  }
}
