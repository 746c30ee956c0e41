package dev.workings.value;

import org.jspecify.annotations.Nullable;

/**
 * How a number was written.
 *
 * @param places digits after the decimal point, as in 0.20 (2), 1.5e-9 (1) and 12.5% (1)
 * @param exponent the power of ten written behind an e, or null
 * @param percent whether a percent sign stood behind it
 */
public record Notation(int places, @Nullable Integer exponent, boolean percent) {
  /** An integer as it is written, or a number that was never written. */
  public static final Notation PLAIN = new Notation(0, null, false);

  /**
   * Where the last written digit of the value stands: 2 for 0.20, 3 for 12.5%, -2 for 1.5e3. May be
   * negative.
   */
  public int decimalPlaces() {
    return places - (exponent == null ? 0 : exponent) + (percent ? 2 : 0);
  }
}
