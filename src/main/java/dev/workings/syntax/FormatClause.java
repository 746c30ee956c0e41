package dev.workings.syntax;

import dev.workings.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a value is to be shown: {@code as 3 dp truncated group thin}.
 *
 * @param style null where only the grouping is given
 * @param digits number of digits, or -1 where the style needs none and none was given
 * @param rounding as written, or null for the default
 * @param grouping as written, or null for the default
 */
public record FormatClause(
    Span span,
    @Nullable Style style,
    int digits,
    @Nullable RoundingWord rounding,
    @Nullable GroupingWord grouping) {

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

  /** What may stand between groups of three digits. */
  public enum GroupingWord {
    COMMA,
    THIN,
    NONE
  }

  /** A clause that says what {@code first} says, and where that is silent, what the other says. */
  public static @Nullable FormatClause merged(
      @Nullable FormatClause first, @Nullable FormatClause other) {
    if (first == null || other == null) {
      return first == null ? other : first;
    }
    FormatClause styled = first.style == null ? other : first;
    GroupingWord grouping = first.grouping == null ? other.grouping : first.grouping;
    return new FormatClause(styled.span, styled.style, styled.digits, styled.rounding, grouping);
  }
}
