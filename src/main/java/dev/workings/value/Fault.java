package dev.workings.value;

/** What can be wrong with a calculation. */
public enum Fault {
  DIVISION_BY_ZERO,
  /** The function has no real value there, as ln at 0. */
  OUTSIDE_DOMAIN,
  /** A matrix where a number is needed, and the like. */
  WRONG_KIND,
  SHAPE_MISMATCH,
  INDEX_OUT_OF_RANGE,
  /** Two reals agree in so many digits that no answer can be given. */
  UNDECIDABLE,
  /** The answer would be too large or take too long. */
  LIMIT_EXCEEDED,
  WRONG_ARGUMENTS,
  /** A layer that does not fit its input. */
  BAD_LAYER
}
