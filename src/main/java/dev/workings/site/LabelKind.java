package dev.workings.site;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can have a number on a page; the beginning of its label says which it is. */
enum LabelKind {
  EQUATION("eq-", "equation", "a formula"),
  TABLE("tbl-", "table", "a table"),
  FIGURE("fig-", "figure", "a figure");

  private final String prefix;
  private final String key;
  private final String thing;

  LabelKind(String prefix, String key, String thing) {
    this.prefix = prefix;
    this.key = key;
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
  String word(Words words) {
    return words.of(key);
  }

  /** What it is called in a message. */
  String thing() {
    return thing;
  }
}
