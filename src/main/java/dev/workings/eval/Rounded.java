package dev.workings.eval;

import dev.workings.value.Digits;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Value;

/** Recognises a figure that is a rounded value, where it is compared as if it were exact. */
final class Rounded {
  static final String ADVICE = "this figure is rounded: compare with ≈ in the place of ==";

  private Rounded() {}

  /** Whether all the digits that the figure shows are right. */
  static boolean isRounded(Value value, Rational figure) {
    return value instanceof Scalar scalar
        && !figure.isZero()
        && Digits.roundsTo(scalar, figure, Figures.lastPlace(figure));
  }
}
