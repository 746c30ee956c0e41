package dev.workings.syntax;

import dev.workings.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block that describes a picture, part by part. */
public record PictureCell(List<Part> parts) {
  public PictureCell {
    parts = List.copyOf(parts);
  }

  /** A line of the description. */
  public sealed interface Part {
    /** Where it stands. */
    Span span();
  }

  /**
   * An expression to be drawn.
   *
   * @param label what it is called; null if nothing was written
   */
  public record Series(Expr expression, @Nullable String label) {}

  /** {@code curve f(x) "label", g(x) for x in 0..1}. */
  public record Curve(Span span, List<Series> series, Expr.Name variable, Expr range)
      implements Part {
    public Curve {
      series = List.copyOf(series);
    }
  }

  /** How vectors are drawn. */
  public enum Mark {
    LINE,
    POINTS,
    BARS
  }

  /**
   * {@code line y "label", z over x}.
   *
   * @param over where the values stand; null for 1, 2, 3 …
   */
  public record Rows(Span span, Mark mark, List<Series> series, @Nullable Expr over)
      implements Part {
    public Rows {
      series = List.copyOf(series);
    }
  }

  /**
   * {@code histogram v in 10 bins}.
   *
   * @param bins how many; null if nothing was written
   */
  public record Histogram(Span span, Series series, @Nullable Expr bins) implements Part {}

  /** {@code heatmap A}. */
  public record HeatMap(Span span, Expr matrix) implements Part {}

  /** {@code rule x at 3 "label"}. */
  public record Rule(Span span, Direction axis, Expr at, @Nullable String label) implements Part {}

  /** One of the two axes. */
  public enum Direction {
    X,
    Y
  }

  /** {@code y "title" from 0 to 1 log}; what was not written is null. */
  public record Axis(
      Span span,
      Direction direction,
      @Nullable String title,
      @Nullable Expr from,
      @Nullable Expr to,
      boolean log)
      implements Part {}

  /** What could not be read; it has been reported. */
  public record Invalid(Span span) implements Part {}
}
