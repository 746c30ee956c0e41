package dev.workings.syntax;

import dev.workings.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a value is to be shown: {@code as 3 dp truncated}.
 *
 * @param digits number of digits, or -1 where the style needs none and none was given
 * @param rounding as written, or null for the default
 */
public record FormatClause(Span span, Style style, int digits, @Nullable RoundingWord rounding) {

  /** Styles of showing a number. */
  public enum Style {
    DECIMAL_PLACES,
    SIGNIFICANT_FIGURES,
    SCIENTIFIC,
    PERCENT,
    FRACTION,
    MIXED,
    INTEGER
  }

  /** Rounding words of the language. */
  public enum RoundingWord {
    ROUNDED,
    TRUNCATED,
    UP,
    DOWN,
    HALF_UP,
    HALF_EVEN
  }
}
