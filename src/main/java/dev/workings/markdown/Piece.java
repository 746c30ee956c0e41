package dev.workings.markdown;

import dev.workings.source.Slice;
import org.jspecify.annotations.Nullable;

/** A part of a formula: LaTeX as its author wrote it, or a value to be calculated. */
public sealed interface Piece {
  /** LaTeX text, untouched. */
  record Tex(Slice text) implements Piece {}

  /** The expression in {@code \\calc{…}}, without the braces. */
  record Calc(Slice expression) implements Piece {}

  /**
   * LaTeX text that stands for other LaTeX, such as an environment that numbers its rows for one
   * that does not.
   */
  record Rewritten(Slice text, String latex) implements Piece {}

  /**
   * The place for the number of a row.
   *
   * @param text what is written there: nothing, a label or a number of the author's
   * @param label the row's id, or null
   * @param tag the number its author gave it, which may have formulas in dollar signs; or null
   * @param parentheses whether the number stands in them
   */
  record Number(Slice text, @Nullable String label, @Nullable String tag, boolean parentheses)
      implements Piece {}
}
