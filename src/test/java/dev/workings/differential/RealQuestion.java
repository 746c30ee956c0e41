package dev.workings.differential;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A value to so many digits.
 *
 * @param lost digits that gp loses on the way, to cancellation and to digits before the point
 * @param digits decimal places or significant figures
 */
record RealQuestion(Pair expression, int lost, int digits, Format format, RoundingMode rounding)
    implements Question {
  /** How a value is asked for. */
  enum Format {
    PLACES,
    FIGURES,
    SCIENTIFIC,
    PERCENT,
    INTEGER;

    boolean countsFigures() {
      return this == FIGURES || this == SCIENTIFIC;
    }
  }

  /**
   * Digits behind those asked for to which gp's value is trusted. No question has a value that is
   * nearer to a border between two roundings unless it lies on it, as 1.5 = sqrt(9/4) does.
   */
  private static final int TRUSTED = 120;

  private static final int GUARD = TRUSTED + 20;

  @Override
  public String statement() {
    return expression.calc() + " as " + clause() + " " + word();
  }

  private String clause() {
    return switch (format) {
      case PLACES -> digits + " dp";
      case FIGURES -> digits + " sf";
      case SCIENTIFIC -> "sci " + digits;
      case PERCENT -> "percent " + digits;
      case INTEGER -> "integer";
    };
  }

  private String word() {
    return switch (rounding) {
      case HALF_EVEN -> "half-even";
      case HALF_UP -> "half-up";
      case CEILING -> "up";
      case FLOOR -> "down";
      default -> "truncated";
    };
  }

  @Override
  public String script() {
    return "default(realprecision," + precision() + ");print(" + expression.gp() + ")";
  }

  private int precision() {
    return digits + GUARD + lost;
  }

  /** The digits; dots behind them say that some were cut off. */
  @Override
  public String expected(String printed) {
    BigDecimal number = number(printed.replace(" ", ""));
    BigDecimal value = trusted(format == Format.PERCENT ? number.movePointRight(2) : number);
    BigDecimal rounded =
        format.countsFigures()
            ? value.round(new MathContext(digits, rounding))
            : value.setScale(places(), rounding);
    String dots = rounding == RoundingMode.DOWN && rounded.compareTo(value) != 0 ? "…" : "";
    return switch (format) {
      case PLACES, INTEGER -> rounded.toPlainString() + dots;
      case PERCENT -> rounded.toPlainString() + dots + "%";
      case FIGURES -> withFigures(rounded).toPlainString() + dots;
      case SCIENTIFIC -> scientific(rounded, dots);
    };
  }

  private int places() {
    return format == Format.INTEGER ? 0 : digits;
  }

  private BigDecimal trusted(BigDecimal value) {
    return format.countsFigures()
        ? value.round(new MathContext(digits + TRUSTED, RoundingMode.HALF_EVEN))
        : value.setScale(places() + TRUSTED, RoundingMode.HALF_EVEN);
  }

  /** As many figures as asked for, also if the last of them are zeros. */
  private BigDecimal withFigures(BigDecimal value) {
    int places = digits - 1 - exponent(value);
    return value.signum() == 0 ? BigDecimal.ZERO : value.setScale(Math.max(0, places));
  }

  private static int exponent(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
  }

  private String scientific(BigDecimal value, String dots) {
    int exponent = exponent(value);
    return value.movePointLeft(exponent).setScale(digits - 1).toPlainString()
        + dots
        + "e"
        + exponent;
  }

  private BigDecimal number(String printed) {
    int slash = printed.indexOf('/');
    return slash < 0
        ? new BigDecimal(printed)
        : new BigDecimal(printed.substring(0, slash))
            .divide(new BigDecimal(printed.substring(slash + 1)), new MathContext(precision()));
  }
}
