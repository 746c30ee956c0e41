package dev.workings.differential;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A value to so many digits.
 *
 * @param lost digits that gp loses on the way, to cancellation and to digits before the point
 * @param figures whether digits are significant figures, not decimal places
 */
record RealQuestion(Pair expression, int lost, int digits, boolean figures, RoundingMode rounding)
    implements Question {
  /**
   * Digits behind those asked for to which gp's value is trusted. No question has a value that is
   * nearer to a border between two roundings unless it lies on it, as 1.5 = sqrt(9/4) does.
   */
  private static final int TRUSTED = 120;

  private static final int GUARD = TRUSTED + 20;

  @Override
  public String statement() {
    return expression.calc() + " as " + digits + (figures ? " sf " : " dp ") + word();
  }

  private String word() {
    return switch (rounding) {
      case HALF_EVEN -> "half-even";
      case HALF_UP -> "half-up";
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
    BigDecimal value = trusted(number(printed.replace(" ", "")));
    BigDecimal rounded =
        figures ? value.round(new MathContext(digits, rounding)) : value.setScale(digits, rounding);
    boolean cut = rounding == RoundingMode.DOWN && rounded.compareTo(value) != 0;
    return (figures ? withFigures(rounded) : rounded).toPlainString() + (cut ? "…" : "");
  }

  private BigDecimal trusted(BigDecimal value) {
    return figures
        ? value.round(new MathContext(digits + TRUSTED, RoundingMode.HALF_EVEN))
        : value.setScale(digits + TRUSTED, RoundingMode.HALF_EVEN);
  }

  /** As many figures as asked for, also if the last of them are zeros. */
  private BigDecimal withFigures(BigDecimal value) {
    int places = digits - (value.precision() - value.scale());
    return value.signum() == 0 ? BigDecimal.ZERO : value.setScale(Math.max(0, places));
  }

  private BigDecimal number(String printed) {
    int slash = printed.indexOf('/');
    return slash < 0
        ? new BigDecimal(printed)
        : new BigDecimal(printed.substring(0, slash))
            .divide(new BigDecimal(printed.substring(slash + 1)), new MathContext(precision()));
  }
}
