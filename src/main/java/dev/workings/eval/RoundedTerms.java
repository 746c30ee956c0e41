package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.value.Decimal;
import org.jspecify.annotations.Nullable;

/** Tells numbers that are shown rounded or cut from those that are shown as they are. */
final class RoundedTerms {
  private RoundedTerms() {}

  /** Whether a term is a rounded number, or has one among its entries. */
  static boolean isRounded(Term term) {
    if (term instanceof Term.Grouped grouped) {
      return isRounded(grouped.term());
    }
    if (term instanceof Term.Grid grid) {
      return grid.rows().stream().anyMatch(row -> row.stream().anyMatch(RoundedTerms::isRounded));
    }
    Decimal digits = digits(term);
    return digits != null && !digits.exact();
  }

  private static @Nullable Decimal digits(Term term) {
    if (term instanceof Term.Rounded rounded) {
      return rounded.value();
    }
    if (term instanceof Term.Scientific scientific) {
      return scientific.mantissa();
    }
    return term instanceof Term.Percent percent ? percent.hundredths() : null;
  }
}
