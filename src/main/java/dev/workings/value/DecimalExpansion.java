package dev.workings.value;

import java.math.BigInteger;
import java.util.OptionalInt;

/** Which fractions end when written as decimals. */
final class DecimalExpansion {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private DecimalExpansion() {}

  /** Places of a fraction in lowest terms: the larger exponent of 2 and 5, if there is no other. */
  static OptionalInt places(BigInteger denominator) {
    int twos = denominator.getLowestSetBit();
    BigInteger rest = denominator.shiftRight(twos);
    // the only power of five that can be equal: 5^k has between 2.3219k and 2.3219k + 1 bits
    int fives = (int) (rest.bitLength() * 1_000_000L / 2_321_928);
    boolean ends = rest.equals(FIVE.pow(fives));
    return ends ? OptionalInt.of(Math.max(twos, fives)) : OptionalInt.empty();
  }
}
