package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.PictureCell;
import dev.workings.value.Rational;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said about one axis of a picture, evaluated. */
record PictureAxis(
    @Nullable String title, @Nullable Rational from, @Nullable Rational to, boolean log) {

  /** The axis that the parts describe, at most once. */
  static PictureAxis of(
      PictureCell.Direction direction, List<PictureCell.Part> parts, Interpreter interpreter) {
    List<PictureCell.Axis> axes =
        parts.stream()
            .filter(PictureCell.Axis.class::isInstance)
            .map(PictureCell.Axis.class::cast)
            .filter(axis -> axis.direction() == direction)
            .toList();
    if (axes.size() > 1) {
      String name = direction.name().toLowerCase(Locale.ROOT);
      Span second = axes.get(1).span();
      throw new EvaluationException(
          Diagnostic.error(Code.BAD_PICTURE, "the axis " + name + " is described twice", second)
              .label(axes.get(0).span(), "described here first")
              .hint("say it in one line"));
    }
    return axes.isEmpty() ? new PictureAxis(null, null, null, false) : of(axes.get(0), interpreter);
  }

  private static PictureAxis of(PictureCell.Axis axis, Interpreter interpreter) {
    Rational from = end(axis.from(), interpreter);
    Rational to = end(axis.to(), interpreter);
    PictureAxis read = new PictureAxis(axis.title(), from, to, axis.log());
    if (from != null && to != null) {
      Span place = Objects.requireNonNull(axis.from()).span();
      read.check(List.of(from), place);
      if (from.compareTo(to) >= 0) {
        Span ends = place.to(Objects.requireNonNull(axis.to()).span());
        throw Interpreter.error(Code.OUTSIDE_DOMAIN, "this axis ends before it begins", ends);
      }
    }
    return read;
  }

  private static @Nullable Rational end(@Nullable Expr written, Interpreter interpreter) {
    if (written == null) {
      return null;
    }
    Resolver.check(interpreter.scope, written, List.of());
    return Plotted.number(interpreter.scalar(written, "the end of an axis"), written.span());
  }

  Picture.Axis called(String written) {
    return new Picture.Axis(title, written, from, to, log);
  }

  /** Fails if a number has no place on this axis. */
  void check(List<Rational> numbers, Span place) {
    if (log && numbers.stream().anyMatch(number -> number.signum() <= 0)) {
      throw Interpreter.error(
          Code.OUTSIDE_DOMAIN, "a logarithmic axis has positive numbers only", place);
    }
  }

  void checkPlaces(List<Picture.Place> places, Span place) {
    check(places.stream().map(Picture.Place::number).filter(Objects::nonNull).toList(), place);
  }

  /** What has no place on this axis becomes a gap. */
  List<Picture.Point> drawable(List<Picture.Point> points) {
    return log ? points.stream().map(PictureAxis::positive).toList() : points;
  }

  private static Picture.Point positive(Picture.Point point) {
    Rational value = point.y();
    boolean drawn = value != null && value.signum() > 0;
    return drawn ? point : new Picture.Point(point.x(), null);
  }
}
