package dev.workings.site;

import dev.workings.markdown.LabelKind;
import dev.workings.markdown.Phrase;
import dev.workings.source.Span;

/**
 * Something on a page that references can name.
 *
 * @param label its id in the page
 * @param mark its number, counted for each kind on each page, or what its author put in its place;
 *     empty for a section where sections have no numbers
 * @param place where the label is written
 * @param about its caption, heading or name; empty for none
 * @param solves whether it is the solution of the exercise of the same number
 */
record Numbered(
    LabelKind kind, String label, String mark, Span place, Phrase about, boolean solves) {
  /** What a reference to it says, such as {@code Equation 1}. */
  String title(Words words) {
    return mark.isEmpty() ? about.text() : word(words) + " " + mark;
  }

  /** What its kind is called. */
  String word(Words words) {
    return solves
        ? words.of("solution_of") + " " + words.of(LabelKind.EXERCISE.key())
        : words.of(kind.key());
  }

  /** The label of the exercise that a solution may solve: the one that ends alike. */
  static String exercise(String solution) {
    return LabelKind.EXERCISE.prefix() + solution.substring(LabelKind.SOLUTION.prefix().length());
  }
}
