package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.source.Code;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.FormatClause.Style;
import dev.workings.value.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * How a number is to be shown.
 *
 * @param digits decimal places or significant figures, by style; -1 where the style needs none
 */
public record Format(Style style, int digits, Rounding rounding) {
  private static final int MOST_DIGITS = 2_000;

  /** For numbers that have no finite decimal, where nothing was asked for. */
  public static final Format DEFAULT = new Format(Style.SIGNIFICANT_FIGURES, 6, Rounding.HALF_EVEN);

  /** How a clause wants digits to be grouped; null where it does not say. */
  static Term.@Nullable Grouping grouping(@Nullable FormatClause clause) {
    FormatClause.GroupingWord word = clause == null ? null : clause.grouping();
    if (word == null) {
      return null;
    }
    return switch (word) {
      case COMMA -> Term.Grouping.COMMA;
      case THIN -> Term.Grouping.THIN;
      case NONE -> Term.Grouping.NONE;
    };
  }

  /** What a clause asks for; null where nothing is asked for. */
  static @Nullable Format of(@Nullable FormatClause clause) {
    Style style = clause == null ? null : clause.style();
    if (clause == null || style == null) {
      return null;
    }
    if (clause.digits() > MOST_DIGITS) {
      String fact = clause.digits() + " digits are too many to show; the limit is " + MOST_DIGITS;
      throw Interpreter.error(Code.LIMIT_EXCEEDED, fact, clause.span());
    }
    return new Format(style, clause.digits(), rounding(clause.rounding()));
  }

  /** For numbers on the way to a result: two digits more than the result shows. */
  static Format between(@Nullable Format result) {
    Format format = result == null ? DEFAULT : result;
    boolean counted =
        format.style == Style.DECIMAL_PLACES || format.style == Style.SIGNIFICANT_FIGURES;
    return counted
        ? new Format(format.style, format.digits + 2, Rounding.HALF_EVEN)
        : new Format(Style.SIGNIFICANT_FIGURES, DEFAULT.digits + 2, Rounding.HALF_EVEN);
  }

  private static Rounding rounding(FormatClause.@Nullable RoundingWord word) {
    if (word == null) {
      return Rounding.HALF_EVEN;
    }
    return switch (word) {
      case TRUNCATED -> Rounding.TRUNCATE;
      case UP -> Rounding.UP;
      case DOWN -> Rounding.DOWN;
      case HALF_UP -> Rounding.HALF_UP;
      case ROUNDED, HALF_EVEN -> Rounding.HALF_EVEN;
    };
  }
}
