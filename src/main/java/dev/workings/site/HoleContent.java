package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.Evaluator;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.List;

/** What belongs into a hole of a page, before it is typeset. */
sealed interface HoleContent {
  /** A calculation with its answers. */
  record Calculation(Slice source, Evaluator.AnsweredCell cell) implements HoleContent {}

  /** A value (or, if it was asked for, a working) in running text. */
  record Value(Answer answer, Span span) implements HoleContent {}

  /** A formula of the author's, with values of the page in it. */
  record Formula(List<Part> parts, Span span, boolean display) implements HoleContent {}

  /**
   * A part of a formula: text of the author's at its place, or LaTeX of ours that stands for it.
   */
  record Part(String latex, Slice written) {
    boolean isAuthors() {
      return latex.equals(written.text());
    }
  }

  /** Text shown as it is written. */
  record Listing(String text, String language) implements HoleContent {}
}
