package dev.workings.typeset;

/** What came of a formula: its HTML, or why there is none. */
public sealed interface Typeset {
  /** A formula as HTML and MathML, escaped and ready to stand in a page. */
  record Html(String html) implements Typeset {}

  /**
   * A formula that cannot be typeset.
   *
   * @param message one fact, without the place
   * @param start where in the LaTeX text the trouble begins, in UTF-16 units
   * @param end where it ends; the same as {@code start} at the end of the text
   */
  record Problem(String message, int start, int end) implements Typeset {}
}
