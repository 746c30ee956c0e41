package dev.workings.plot;

import dev.workings.eval.Picture;
import dev.workings.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps poles from flattening the rest of a picture. A curve has a pole where it grows towards a
 * gap, or grows and comes back from the other side of zero. Where one does, the y axis ends at
 * Tukey's outer fences: three times the distance of the quartiles beyond them (J. W. Tukey,
 * Exploratory Data Analysis, 1977), but not beyond the data.
 */
final class Scale {
  private static final Rational REACH = Rational.of(3);

  private Scale() {}

  /** The ends of the y axis; null where they can be left to the data. */
  static @Nullable List<Rational> fences(Picture picture) {
    List<Rational> values = new ArrayList<>();
    boolean poles = false;
    for (Picture.Layer layer : picture.layers()) {
      if (!(layer instanceof Picture.Chart chart) || chart.mark() != Picture.Mark.CURVE) {
        return null;
      }
      for (Picture.Series series : chart.series()) {
        poles |= hasPole(series.points());
        series.points().stream().map(Picture.Point::y).forEach(y -> add(values, y));
      }
    }
    return poles && !picture.y().log() ? fences(values) : null;
  }

  private static void add(List<Rational> values, @Nullable Rational y) {
    if (y != null) {
      values.add(y);
    }
  }

  private static @Nullable List<Rational> fences(List<Rational> values) {
    Collections.sort(values);
    Rational lower = values.get(values.size() / 4);
    Rational upper = values.get(values.size() * 3 / 4);
    Rational reach = upper.minus(lower).times(REACH);
    Rational from = max(values.get(0), lower.minus(reach));
    Rational to = max(upper.plus(reach).negate(), values.get(values.size() - 1).negate()).negate();
    boolean all = from.equals(values.get(0)) && to.equals(values.get(values.size() - 1));
    return from.compareTo(to) < 0 && !all ? List.of(from, to) : null;
  }

  private static Rational max(Rational a, Rational b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  private static boolean hasPole(List<Picture.Point> points) {
    for (int i = 0; i < points.size(); i++) {
      if (isGap(points, i) && (grows(points, i, -1) || grows(points, i, 1)) || isPole(points, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGap(List<Picture.Point> points, int i) {
    return points.get(i).y() == null;
  }

  /** Whether the values grow from both sides towards the middle between a point and the next. */
  static boolean isPole(List<Picture.Point> points, int i) {
    Rational left = i + 1 < points.size() ? points.get(i).y() : null;
    Rational right = left == null ? null : points.get(i + 1).y();
    return left != null
        && right != null
        && left.signum() * right.signum() < 0
        && grows(points, i + 1, -1)
        && grows(points, i, 1);
  }

  /** Whether the values grow towards a point, coming from one of its sides. */
  private static boolean grows(List<Picture.Point> points, int i, int side) {
    Rational near = value(points, i + side);
    Rational far = value(points, i + 2 * side);
    Rational farther = value(points, i + 3 * side);
    return near != null
        && far != null
        && farther != null
        && near.abs().compareTo(far.abs()) > 0
        && far.abs().compareTo(farther.abs()) > 0;
  }

  private static @Nullable Rational value(List<Picture.Point> points, int i) {
    return i < 0 || i >= points.size() ? null : points.get(i).y();
  }
}
