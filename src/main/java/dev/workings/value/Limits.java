package dev.workings.value;

import java.math.BigInteger;
import java.util.Collection;

/**
 * How large numbers may become. All limits are counts, so that a page that builds builds
 * everywhere.
 */
final class Limits {
  /** Digits of a numerator or denominator. */
  static final int DIGITS = 20_000;

  /** Digits to which reals are refined before a question about them is given up. */
  static final int REFINEMENT = 2_000;

  /** Entries of a vector, matrix or tensor. */
  static final int ENTRIES = 100_000;

  /** The largest exponent of a power of a matrix. */
  static final int EXPONENT = 100_000;

  /** Multiplications in one product of matrices. */
  static final int MULTIPLICATIONS = 1_000_000;

  /** The same for reals, which remember how they were made. */
  static final int REAL_MULTIPLICATIONS = 100_000;

  /** Bits of a number of {@link #DIGITS} digits. */
  private static final int BITS = 66_439;

  private Limits() {}

  static BigInteger checked(BigInteger value) {
    if (value.bitLength() > BITS) {
      long digits = value.bitLength() * 30_103L / 100_000 + 1;
      throw tooManyDigits("the result", BigInteger.valueOf(digits));
    }
    Effort.spendOn(value);
    return value;
  }

  /** Refuses a number of at least so many bits. */
  static void checkBits(BigInteger bits, String what) {
    if (bits.compareTo(BigInteger.valueOf(BITS)) > 0) {
      BigInteger digits =
          bits.multiply(BigInteger.valueOf(30_102)).divide(BigInteger.valueOf(100_000));
      throw digits.bitLength() > Long.SIZE
          ? farTooManyDigits(what)
          : tooManyDigits(what, "at least " + digits);
    }
  }

  static void checkDigits(long digits, String what) {
    if (digits > DIGITS) {
      throw tooManyDigits(what, BigInteger.valueOf(digits));
    }
  }

  static MathException tooManyDigits(String what, BigInteger digits) {
    return tooManyDigits(what, "about " + digits);
  }

  /** Refuses what has so many digits that even their number would be long. */
  static MathException farTooManyDigits(String what) {
    return tooManyDigits(what, "more than 10^18");
  }

  private static MathException tooManyDigits(String what, String digits) {
    return new MathException(
        Fault.LIMIT_EXCEEDED,
        what + " would have " + digits + " digits; the limit is " + DIGITS,
        "compute with logarithms: ln(a^b) is b*ln(a)");
  }

  /** Refuses a power of an exact number that would be too large. */
  static void checkPower(Rational base, Rational exponent) {
    BigInteger larger = base.numerator().abs().max(base.denominator());
    long bits = larger.bitLength() - 1L;
    BigInteger result = exponent.numerator().abs().multiply(BigInteger.valueOf(bits));
    if (result.compareTo(BigInteger.valueOf(BITS)) > 0) {
      String what = Shown.power(base, exponent);
      throw isAstronomic(exponent)
          ? farTooManyDigits(what)
          : tooManyDigits(what, powerDigits(larger, exponent.numerator()));
    }
  }

  /** Whether a number of about so many digits is not worth an estimate. */
  static boolean isAstronomic(Rational digits) {
    return digits.numerator().bitLength() > Long.SIZE;
  }

  private static BigInteger powerDigits(BigInteger base, BigInteger exponent) {
    Scalar digits = Elementary.log(Rational.of(base), Rational.of(10));
    Scalar all = digits.times(Rational.of(exponent.abs()));
    return Digits.places(all, 0, Rounding.DOWN).unscaled().add(BigInteger.ONE);
  }

  /** The number of entries of a tensor, refused before they are made. */
  static int entries(int... shape) {
    BigInteger entries = BigInteger.ONE;
    for (int size : shape) {
      entries = entries.multiply(BigInteger.valueOf(size));
    }
    if (entries.compareTo(BigInteger.valueOf(ENTRIES)) > 0) {
      throw tooManyEntries(Shown.shape(shape) + " would have " + entries + " entries");
    }
    return entries.intValue();
  }

  /** The number of single values in all of these. */
  static int leaves(Collection<Value> values) {
    long leaves = 0;
    for (Value value : values) {
      leaves += value.leaves();
    }
    if (leaves > ENTRIES) {
      throw tooManyEntries("this would hold " + leaves + " values");
    }
    return (int) leaves;
  }

  private static MathException tooManyEntries(String what) {
    return new MathException(
        Fault.LIMIT_EXCEEDED, what + "; the limit is " + ENTRIES, "build it from smaller parts");
  }

  static void checkMultiplications(long count, boolean exact) {
    int limit = exact ? MULTIPLICATIONS : REAL_MULTIPLICATIONS;
    if (count > limit) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED,
          "the product needs "
              + count
              + " multiplications"
              + (exact ? "" : " of reals")
              + "; the limit is "
              + limit);
    }
  }
}
