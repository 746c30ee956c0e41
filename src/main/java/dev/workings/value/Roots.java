package dev.workings.value;

import java.math.BigInteger;

/** Roots of integers. */
final class Roots {
  private Roots() {}

  /** The largest integer whose n-th power is at most x, for x ≥ 0 and n ≥ 1. */
  static BigInteger floor(BigInteger x, int n) {
    int bits = (int) ((x.bitLength() + n - 1L) / n);
    if (bits <= leastBits(n)) {
      return bitByBit(x, n, bits);
    }
    int half = bits / 2;
    BigInteger above = floor(x.shiftRight(n * half), n).add(BigInteger.ONE);
    return newton(x, n, above.shiftLeft(half));
  }

  /** Newton's steps double the right bits from a start that is right to about log2 n of them. */
  private static int leastBits(int n) {
    return 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(n)) + 4;
  }

  private static BigInteger bitByBit(BigInteger x, int n, int bits) {
    BigInteger root = BigInteger.ZERO;
    for (int bit = bits - 1; bit >= 0; bit--) {
      BigInteger larger = root.setBit(bit);
      root = larger.pow(n).compareTo(x) <= 0 ? larger : root;
    }
    return root;
  }

  /** Newton's iteration in integers falls from any start above the root until it is there. */
  private static BigInteger newton(BigInteger x, int n, BigInteger start) {
    BigInteger less = BigInteger.valueOf(n - 1L);
    BigInteger root = start;
    while (true) {
      BigInteger next =
          root.multiply(less).add(x.divide(root.pow(n - 1))).divide(BigInteger.valueOf(n));
      if (next.compareTo(root) >= 0) {
        return root;
      }
      root = next;
    }
  }
}
