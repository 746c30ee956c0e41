package dev.workings.value;

/**
 * The precisions, in bits, at which reals are enclosed: powers of two, so that few enclosures of a
 * real are ever computed and all questions about it share them.
 */
final class Precision {
  static final int LEAST = 64;

  private Precision() {}

  /** The lowest precision of at least so many bits. */
  static int atLeast(int bits) {
    return Math.max(LEAST, Integer.highestOneBit(Math.max(1, bits - 1)) << 1);
  }

  /** The decimal digits in so many bits. */
  static int digits(int bits) {
    return (int) (bits * 30_103L / 100_000);
  }
}
