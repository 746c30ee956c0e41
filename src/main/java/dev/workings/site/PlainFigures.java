package dev.workings.site;

import dev.workings.eval.CellOptions;
import dev.workings.function.Figure;
import dev.workings.function.Term;
import dev.workings.value.Decimal;
import dev.workings.value.Separators;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as HTML text: a table of ten thousand of them needs no formulas. The minus sign is a
 * minus sign, and no line breaks inside a number.
 */
final class PlainFigures {
  private static final String MINUS = "−";
  private static final int LEAST_GROUPED = 4;

  private final Separators language;
  private final Term.Grouping grouping;
  private final int groupFrom;

  /**
   * The writer of a column. Where one number has groups all have them, from four digits on, or
   * their digits would not stand below each other.
   */
  static PlainFigures of(List<Term> column, CellOptions.Setting setting, Separators language) {
    int from = setting.groupFrom();
    boolean groups = column.stream().anyMatch(term -> integerDigits(term) >= from);
    int least = groups ? Math.min(LEAST_GROUPED, from) : from;
    return new PlainFigures(language, setting.group(), least);
  }

  private static int integerDigits(Term term) {
    Figure figure = Figure.of(term);
    return figure == null ? 0 : figure.digits().integerDigits().length();
  }

  private PlainFigures(Separators language, Term.Grouping grouping, int groupFrom) {
    this.language = language;
    this.grouping = grouping;
    this.groupFrom = groupFrom;
  }

  /** A number; null for a term that needs a formula. */
  @Nullable String of(Term term) {
    if (term instanceof Term.Grouped grouped) {
      return new PlainFigures(language, grouped.grouping(), groupFrom).of(grouped.term());
    }
    Figure figure = Figure.of(term);
    return figure == null ? null : of(figure);
  }

  private String of(Figure figure) {
    Integer exponent = figure.exponent();
    String power = exponent == null ? "" : "10<sup>" + signed(exponent) + "</sup>";
    if (figure.isPowerOfTen()) {
      return power;
    }
    String digits = of(figure.digits());
    return power.isEmpty()
        ? digits + (figure.percent() ? "%" : "")
        : digits + "\u00a0×\u00a0" + power;
  }

  private static String signed(int number) {
    return number < 0 ? MINUS + -number : String.valueOf(number);
  }

  private String of(Decimal decimal) {
    String fraction = decimal.places() == 0 ? "" : language.decimal() + decimal.fractionDigits();
    return (decimal.signum() < 0 ? MINUS : "")
        + grouped(decimal.integerDigits())
        + fraction
        + (decimal.cut() ? "…" : "");
  }

  private String grouped(String digits) {
    return digits.length() < groupFrom ? digits : grouping.in(language).grouped(digits);
  }
}
