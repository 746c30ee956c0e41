package dev.workings.plot;

import dev.workings.eval.Picture;
import dev.workings.value.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the axes of a picture have ticks: not too many, and powers of ten on a logarithmic one. */
record Ticks(Picture picture) {
  private static final int ALONG_X = 8;
  private static final int ALONG_Y = 6;
  private static final int POWERS = 9;

  Map<String, Object> x() {
    List<Rational> numbers = xs().toList();
    Map<String, Object> axis = ticks(picture.x(), numbers, ALONG_X);
    axis.put("labelFlush", false);
    if (numbers.stream().allMatch(Rational::isInteger)) {
      axis.put("tickMinStep", 1);
    }
    return axis;
  }

  Map<String, Object> y() {
    return ticks(picture.y(), ys().toList(), ALONG_Y);
  }

  private Stream<Rational> xs() {
    return points().map(point -> point.x().number()).filter(Objects::nonNull);
  }

  private Stream<Rational> ys() {
    return points().map(Picture.Point::y).filter(Objects::nonNull);
  }

  private Stream<Picture.Point> points() {
    return picture.layers().stream()
        .filter(Picture.Chart.class::isInstance)
        .flatMap(layer -> ((Picture.Chart) layer).series().stream())
        .flatMap(series -> series.points().stream());
  }

  private static Map<String, Object> ticks(Picture.Axis axis, List<Rational> numbers, int count) {
    Map<String, Object> ticks = Json.object("tickCount", count);
    List<Rational> powers = axis.log() ? powers(axis, numbers) : List.of();
    if (powers.size() > 2) {
      ticks.remove("tickCount");
      ticks.put("values", powers);
      boolean brief = powers.stream().allMatch(Ticks::isBrief);
      ticks.put("format", brief ? ",~f" : "~e");
    }
    return ticks;
  }

  private static boolean isBrief(Rational power) {
    return power.numerator().bitLength() < 21 && power.denominator().bitLength() < 14;
  }

  /** The powers of ten between the ends; of many only every second, third and so on. */
  private static List<Rational> powers(Picture.Axis axis, List<Rational> numbers) {
    Rational from = least(axis.from(), numbers);
    Rational to = greatest(axis.to(), numbers);
    if (from == null || to == null) {
      return List.of();
    }
    int lowest = -magnitude(from.denominator().divide(from.numerator().max(BigInteger.ONE)));
    int highest = magnitude(to.numerator().divide(to.denominator()));
    int step = Math.max(1, (highest - lowest) / POWERS);
    List<Rational> powers = new ArrayList<>();
    for (int i = lowest; i <= highest; i += step) {
      Rational power = Rational.of(10).power(i);
      if (power.compareTo(from) >= 0 && power.compareTo(to) <= 0) {
        powers.add(power);
      }
    }
    return powers;
  }

  private static int magnitude(BigInteger number) {
    return number.toString().length();
  }

  private static @Nullable Rational least(@Nullable Rational given, List<Rational> numbers) {
    return given != null ? given : numbers.stream().min(Rational::compareTo).orElse(null);
  }

  private static @Nullable Rational greatest(@Nullable Rational given, List<Rational> numbers) {
    return given != null ? given : numbers.stream().max(Rational::compareTo).orElse(null);
  }
}
