package dev.workings.eval;

import dev.workings.value.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts values in bins of one width, exactly. */
final class Binning {
  private static final Rational HALF = Rational.of(BigInteger.ONE, BigInteger.TWO);

  private Binning() {}

  /** So many bins as Sturges (1926) takes for so many values: ⌈log₂ n⌉ + 1. */
  static int sturges(int values) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(values - 1) + 1;
  }

  /**
   * The bins from the least to the greatest value. A value between two bins belongs to the upper
   * one, the greatest to the last. Where all values are equal there is one bin, of width 1.
   */
  static List<Picture.Bin> of(List<Rational> values, int bins) {
    Rational least = Collections.min(values);
    Rational greatest = Collections.max(values);
    if (least.equals(greatest)) {
      return List.of(new Picture.Bin(least.minus(HALF), least.plus(HALF), values.size()));
    }
    Rational width = greatest.minus(least).dividedBy(Rational.of(bins));
    int[] counts = new int[bins];
    for (Rational value : values) {
      Rational place = value.minus(least).dividedBy(width);
      int bin = place.numerator().divide(place.denominator()).intValue();
      counts[Math.min(bin, bins - 1)]++;
    }
    return bins(least, width, counts);
  }

  private static List<Picture.Bin> bins(Rational least, Rational width, int[] counts) {
    List<Picture.Bin> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      Rational from = least.plus(width.times(Rational.of(i)));
      bins.add(new Picture.Bin(from, from.plus(width), counts[i]));
    }
    return bins;
  }
}
