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
public record Decimal(BigInteger unscaled, int places, boolean exact, boolean cut) {}
