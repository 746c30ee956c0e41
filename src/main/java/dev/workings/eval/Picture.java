package dev.workings.eval;

import dev.workings.value.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn. Its numbers are exact; one that is not, or is very long, is rounded to 17
 * significant digits.
 *
 * @param layers from the lowest to the one on top
 */
public record Picture(List<Layer> layers, Axis x, Axis y) {
  public Picture {
    layers = List.copyOf(layers);
  }

  /** The heat map, if this is one; then there are only rules besides. */
  public @Nullable HeatMap heatMap() {
    return layers.stream()
        .filter(HeatMap.class::isInstance)
        .map(HeatMap.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** The straight lines across it. */
  public List<Rule> rules() {
    return layers.stream().filter(Rule.class::isInstance).map(Rule.class::cast).toList();
  }

  /** What is drawn in one way. */
  public sealed interface Layer {}

  /** How a series is drawn. */
  public enum Mark {
    CURVE,
    LINE,
    POINTS,
    BARS
  }

  /** Series of points, drawn in the same way. */
  public record Chart(Mark mark, List<Series> series) implements Layer {
    public Chart {
      series = List.copyOf(series);
    }
  }

  /** Points in their order, and what they are called. */
  public record Series(String label, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * A point.
   *
   * @param y null where there is no value: a gap
   */
  public record Point(Place x, @Nullable Rational y) {
    /** The number on the x axis; null if there is a name. */
    public @Nullable Rational place() {
      return x.number();
    }
  }

  /**
   * A place on the x axis.
   *
   * @param number null for a place that only has a name
   */
  public record Place(@Nullable Rational number, String name) {}

  /** How many values lie in each bin. */
  public record Histogram(String label, List<Bin> bins) implements Layer {
    public Histogram {
      bins = List.copyOf(bins);
    }
  }

  /** The values from one number up to another, which belongs to the next bin. */
  public record Bin(Rational from, Rational to, int count) {}

  /** A matrix, its rows from top to bottom. */
  public record HeatMap(String label, List<List<Rational>> rows) implements Layer {
    public HeatMap {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many squares there are along the axis on which a rule has its place. */
    int count(Rule rule) {
      return rule.vertical() ? rows.get(0).size() : rows.size();
    }

    /** Whether a rule lies on it, or along its edge. */
    boolean holds(Rule rule) {
      Rational doubled = rule.at().times(Rational.of(2));
      return doubled.compareTo(Rational.ONE) >= 0
          && doubled.compareTo(Rational.of(2L * count(rule) + 1)) <= 0;
    }
  }

  /**
   * A straight line across the picture.
   *
   * @param at on the axis; in a heat map the middle of the first row or column is 1
   */
  public record Rule(boolean vertical, Rational at, @Nullable String label) implements Layer {}

  /**
   * An axis.
   *
   * @param title what the author calls it; null if nothing was written
   * @param written what the author's expressions would call it; may be empty
   * @param from its first number; null if it is left to the data
   * @param to its last number; null as {@code from}
   */
  public record Axis(
      @Nullable String title,
      String written,
      @Nullable Rational from,
      @Nullable Rational to,
      boolean log) {}
}
