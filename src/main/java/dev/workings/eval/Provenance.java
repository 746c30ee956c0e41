package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.function.Term;
import dev.workings.syntax.FormatClause;
import dev.workings.value.MathException;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number that a page shows, with where it comes from. A vector or a matrix is one number here: it
 * has one name or one expression.
 *
 * @param shown as a reader sees it
 * @param rounding how what is shown was rounded; null if it is the number itself
 * @param value the number
 */
public record Provenance(Origin origin, Term shown, @Nullable Format rounding, Value value) {

  /** What is known of a value that is shown; null if it is no number. */
  static @Nullable Provenance of(
      Origin origin, Term shown, Value value, @Nullable FormatClause format) {
    if (!isNumber(value) || shown instanceof Term.Words) {
      return null;
    }
    Format asked = Format.of(format);
    Format used = asked == null ? Format.DEFAULT : asked;
    return new Provenance(origin, shown, RoundedTerms.isRounded(shown) ? used : null, value);
  }

  /** Whether a value is a number, or made of numbers alone. */
  static boolean isNumber(Value value) {
    return value instanceof Scalar || value instanceof Tensor;
  }

  /** What is shown, in plain text. */
  public String text() {
    return PlainText.of(shown);
  }

  /**
   * The number itself in plain text, or where that never ends or is too long, more of its digits
   * with dots behind them; null for a vector or a matrix of many entries.
   */
  public @Nullable String exact() {
    try {
      return ExactText.of(value);
    } catch (MathException undecided) {
      return null;
    }
  }
}
