package dev.workings.value;

import java.math.BigInteger;

/**
 * A number as decimal digits for show: {@code unscaled · 10^-places}.
 *
 * @param unscaled the digits, signed
 * @param places decimal places, 0 or more
 * @param exact whether this is the number itself, not an approximation of it
 * @param cut whether digits were cut off rather than rounded
 */
public record Decimal(BigInteger unscaled, int places, boolean exact, boolean cut) {

  public int signum() {
    return unscaled.signum();
  }

  /** The number that is shown. */
  public Rational toRational() {
    return Rational.of(unscaled, BigInteger.TEN.pow(places));
  }

  /** The digits before the decimal point, without sign; at least one. */
  public String integerDigits() {
    String digits = digits();
    return digits.substring(0, digits.length() - places);
  }

  /** The digits after the decimal point, {@link #places()} of them. */
  public String fractionDigits() {
    String digits = digits();
    return digits.substring(digits.length() - places);
  }

  private String digits() {
    String digits = unscaled.abs().toString();
    int missing = places + 1 - digits.length();
    return missing > 0 ? "0".repeat(missing) + digits : digits;
  }

  /** As in {@code -0.20}. */
  @Override
  public String toString() {
    String sign = signum() < 0 ? "-" : "";
    return sign + integerDigits() + (places == 0 ? "" : "." + fractionDigits());
  }
}
