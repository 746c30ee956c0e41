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

/** Where the axes of a picture have ticks: not too many, and round numbers on a logarithmic one. */
record Ticks(Picture picture) {
  private static final int ALONG_X = 6;
  private static final int ALONG_Y = 6;

  /** On a logarithmic axis. */
  private static final int MOST = 9;

  private static final List<Rational> POWER = List.of(Rational.ONE);
  private static final List<Rational> FINE = List.of(Rational.ONE, Rational.of(2), Rational.of(5));

  Map<String, Object> x() {
    List<Rational> numbers = xs().toList();
    Map<String, Object> axis = ticks(picture.x(), numbers, ALONG_X);
    axis.put("labelFlush", false);
    axis.put("labelSeparation", 8);
    if (numbers.stream().allMatch(Rational::isInteger)) {
      axis.put("tickMinStep", 1);
    }
    return axis;
  }

  Map<String, Object> y() {
    return ticks(picture.y(), ys().toList(), ALONG_Y);
  }

  /** The numbers on the x axis. */
  Stream<Rational> xs() {
    return Stream.of(
            rules(true),
            points().map(point -> point.x().number()),
            bins().flatMap(bin -> Stream.of(bin.from(), bin.to())))
        .flatMap(numbers -> numbers)
        .filter(Objects::nonNull);
  }

  /** The numbers on the y axis. */
  Stream<Rational> ys() {
    return Stream.of(
            rules(false),
            points().map(Picture.Point::y),
            bins().map(bin -> Rational.of(bin.count())))
        .flatMap(numbers -> numbers)
        .filter(Objects::nonNull);
  }

  private Stream<@Nullable Rational> rules(boolean vertical) {
    return picture.rules().stream().filter(r -> r.vertical() == vertical).map(Picture.Rule::at);
  }

  private Stream<Picture.Bin> bins() {
    return picture.layers().stream()
        .filter(Picture.Histogram.class::isInstance)
        .flatMap(layer -> ((Picture.Histogram) layer).bins().stream());
  }

  private Stream<Picture.Point> points() {
    return picture.layers().stream()
        .filter(Picture.Chart.class::isInstance)
        .flatMap(layer -> ((Picture.Chart) layer).series().stream())
        .flatMap(series -> series.points().stream());
  }

  private static Map<String, Object> ticks(Picture.Axis axis, List<Rational> numbers, int count) {
    Map<String, Object> ticks = Json.object("tickCount", count);
    List<Rational> values = axis.log() ? values(axis, numbers) : List.of();
    if (values.size() > 2) {
      ticks.remove("tickCount");
      ticks.put("values", values);
      boolean brief = values.stream().allMatch(Ticks::isBrief);
      ticks.put("format", brief ? ",~f" : "~e");
    }
    return ticks;
  }

  private static boolean isBrief(Rational value) {
    return value.numerator().bitLength() < 21 && value.denominator().bitLength() < 14;
  }

  /** 1, 2, 5, 10, 20 and so on between the ends; of many only powers of ten, all or every few. */
  private static List<Rational> values(Picture.Axis axis, List<Rational> numbers) {
    Rational from = least(axis.from(), numbers);
    Rational to = greatest(axis.to(), numbers);
    if (from == null || to == null) {
      return List.of();
    }
    List<Rational> fine = multiples(from, to, FINE, 1);
    int decades = multiples(from, to, POWER, 1).size();
    return fine.size() <= MOST ? fine : multiples(from, to, POWER, Math.max(1, decades / MOST));
  }

  /** Multiples of every few powers of ten. */
  private static List<Rational> multiples(
      Rational from, Rational to, List<Rational> factors, int step) {
    int lowest = -magnitude(from.denominator().divide(from.numerator().max(BigInteger.ONE)));
    int highest = magnitude(to.numerator().divide(to.denominator()));
    List<Rational> multiples = new ArrayList<>();
    for (int i = lowest; i <= highest; i += step) {
      for (Rational factor : factors) {
        Rational multiple = Rational.of(10).power(i).times(factor);
        if (multiple.compareTo(from) >= 0 && multiple.compareTo(to) <= 0) {
          multiples.add(multiple);
        }
      }
    }
    return multiples;
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
