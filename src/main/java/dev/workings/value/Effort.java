package dev.workings.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Counts the work that long numbers and real numbers make, so that many questions, each of them
 * allowed, cannot take hours together. A unit is about a nanosecond; it is estimated from the sizes
 * of numbers before they are computed with, never measured.
 */
public final class Effort {
  /**
   * A calculation stays on one thread; numbers have no place of their own to carry this through.
   */
  private static final ThreadLocal<@Nullable Effort> CURRENT = new ThreadLocal<>();

  /** What each word of a number takes to be made. */
  private static final long WORD = 8;

  /** What a product or quotient takes, for each pair of words of 64 bits. */
  private static final long PRODUCT = 2;

  /** The same for a common divisor: as many divisions as there are digits. */
  private static final long DIVISOR = 64;

  /** What an entry takes: less time than that, but it is kept. */
  private static final long ENTRY = 50;

  private final @Nullable Effort whole;
  private long left;

  /**
   * So much work is allowed.
   *
   * @param units at most so many
   * @param whole what this is a part of; null for a whole
   */
  public Effort(long units, @Nullable Effort whole) {
    this.left = units;
    this.whole = whole;
  }

  /** Where work on this thread is counted; null if nowhere. */
  public static @Nullable Effort current() {
    return CURRENT.get();
  }

  /** From here on work on this thread is counted here; null for nowhere. */
  public static void countIn(@Nullable Effort effort) {
    CURRENT.set(effort);
  }

  /** Whether no more work is allowed. */
  public boolean isSpent() {
    return left < 0 || (whole != null && whole.isSpent());
  }

  private void take(long units) {
    left -= units;
    if (whole != null) {
      whole.take(units);
    }
  }

  /**
   * Counts work that is about to be done.
   *
   * @throws MathException LIMIT_EXCEEDED if it is too much
   */
  static void spend(long units) {
    Effort effort = CURRENT.get();
    if (effort == null) {
      return;
    }
    effort.take(units);
    if (effort.isSpent()) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED,
          "this cell takes too much work with long numbers, reals or large matrices",
          "take fewer items, or fewer digits");
    }
  }

  /** Counts what it takes to make a number of this size; short ones are steps like others. */
  static void spendOn(BigInteger number) {
    long words = number.bitLength() >> 6;
    if (words > 2) {
      spend(words * WORD);
    }
  }

  /** Counts the making of a tensor, so that large ones cannot fill the memory together. */
  static void spendOnEntries(int entries) {
    spend(entries * ENTRY);
  }

  /** Counts the product, or the quotient, of two numbers. */
  public static void spendOnProduct(BigInteger a, BigInteger b) {
    long pairs = (long) (a.bitLength() >> 6) * (b.bitLength() >> 6);
    if (pairs > 0) {
      spend(pairs * PRODUCT);
    }
  }

  /** The greatest common divisor, counted. */
  public static BigInteger gcd(BigInteger a, BigInteger b) {
    long more = Math.max(a.bitLength(), b.bitLength()) >> 6;
    long fewer = Math.min(a.bitLength(), b.bitLength()) >> 6;
    if (fewer > 0) {
      spend(fewer * (more * PRODUCT + fewer * DIVISOR));
    }
    return a.gcd(b);
  }

  /** The remainder of a division by a number greater than 0, counted. */
  public static BigInteger mod(BigInteger a, BigInteger b) {
    spendOnProduct(a, b);
    return a.mod(b);
  }
}
