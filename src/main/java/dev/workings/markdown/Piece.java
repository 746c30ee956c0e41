package dev.workings.markdown;

import dev.workings.source.Slice;

/** A part of a formula: LaTeX as its author wrote it, or a value to be calculated. */
public sealed interface Piece {
  /** LaTeX text, untouched. */
  record Tex(Slice text) implements Piece {}

  /** The expression in {@code \calc{…}}, without the braces. */
  record Calc(Slice expression) implements Piece {}
}
