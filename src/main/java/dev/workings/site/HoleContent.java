package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.Evaluator;
import dev.workings.eval.Provenance;
import dev.workings.markdown.Hole;
import dev.workings.source.Diagnostic;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What belongs into a hole of a page, before it is typeset. */
sealed interface HoleContent {
  /** A calculation with its answers. */
  record Calculation(Slice source, Evaluator.AnsweredCell cell) implements HoleContent {}

  /**
   * A plot.
   *
   * @param source what the author wrote, without options
   * @param language of the source
   * @param id begins the ids in the drawing, another one for each plot of a page
   * @param place what is said about the plot as a whole is said here
   * @param drawable null if something is wrong with it
   */
  record Figure(
      Slice source,
      String language,
      String id,
      FigureOptions options,
      Span place,
      @Nullable Drawable drawable)
      implements HoleContent {}

  /** A value (or, if it was asked for, a working) in running text. */
  record Value(Answer answer, Span span) implements HoleContent {}

  /**
   * A formula of the author's, with values of the page in it.
   *
   * @param rows the numbers of its rows
   */
  record Formula(List<Part> parts, Span span, boolean display, List<RowNumber> rows)
      implements HoleContent {
    /** What came of its expressions, in order. */
    List<Answer> answers() {
      return parts.stream().map(Part::answer).filter(Objects::nonNull).toList();
    }

    /** The numbers among what came of them. */
    List<Provenance> numbers() {
      return answers().stream()
          .filter(Answer.Shown.class::isInstance)
          .map(shown -> ((Answer.Shown) shown).provenance())
          .filter(Objects::nonNull)
          .toList();
    }
  }

  /**
   * The number of a formula's row.
   *
   * @param label the row's id, or null
   * @param mark as it is shown
   */
  record RowNumber(@Nullable String label, String mark) {}

  /**
   * A part of a formula.
   *
   * @param written where it comes from: the author's LaTeX, or the expression of a value
   * @param answer what came of the expression; null where LaTeX stands
   * @param latex what stands there in place of the author's own; null where that does
   */
  record Part(Slice written, @Nullable Answer answer, @Nullable String latex) {}

  /** The number of what is labelled elsewhere. */
  record Reference(Hole.Reference hole) implements HoleContent {}

  /**
   * A calculation that stands for itself, with what it comes to.
   *
   * @param mistakes what is wrong with it, as it may be
   */
  record Example(String text, List<Evaluator.AnsweredCell> cells, List<Diagnostic> mistakes)
      implements HoleContent {}

  /** A whole page, and the messages it leads to. */
  record PageExample(String text, String messages) implements HoleContent {}

  /** Text shown as it is written. */
  record Listing(String text, String language) implements HoleContent {}
}
