package dev.workings.site;

import dev.workings.source.Span;

/**
 * A formula, table or figure with a number.
 *
 * @param label its id in the page
 * @param number from 1, counted for each kind on each page
 * @param place where the label is written
 */
record Numbered(LabelKind kind, String label, int number, Span place) {
  /** What a reference to it says, such as {@code Equation 1}. */
  String title(Words words) {
    return kind.word(words) + " " + number;
  }
}
