package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.syntax.PictureCell;
import dev.workings.value.Arithmetic;
import dev.workings.value.Digits;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of an expression at places evenly apart; on a logarithmic axis evenly there. A place
 * where it has no value is a gap.
 */
final class Sampling {
  private static final int STEPS = 200;

  /** Figures of a place on a logarithmic axis. */
  private static final int FIGURES = 9;

  private final Interpreter interpreter;
  private final PictureCell.Curve curve;
  private final List<Rational> places;
  private @Nullable Diagnostic firstGap;

  /**
   * @param log whether the places are even on a logarithmic axis
   */
  Sampling(Interpreter interpreter, PictureCell.Curve curve, boolean log) {
    this.interpreter = interpreter;
    this.curve = curve;
    this.places = log ? logarithmic(ends()) : even(ends());
  }

  private List<Rational> ends() {
    if (!(curve.range() instanceof Expr.Range range)) {
      throw new EvaluationException(
          Diagnostic.error(Code.WRONG_KIND, "a curve runs over a range", curve.range().span())
              .hint("write " + curve.variable().text() + " in 0..1"));
    }
    Rational from = end(range.from());
    Rational to = end(range.to());
    if (from.compareTo(to) >= 0) {
      throw Interpreter.error(
          Code.OUTSIDE_DOMAIN, "this range ends before it begins", range.span());
    }
    return List.of(from, to);
  }

  private Rational end(Expr written) {
    return Plotted.number(interpreter.scalar(written, "an end of a range"), written.span());
  }

  private static List<Rational> even(List<Rational> ends) {
    Rational width = ends.get(1).minus(ends.get(0));
    List<Rational> places = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      places.add(ends.get(0).plus(width.times(part(i))));
    }
    return places;
  }

  private static Rational part(int step) {
    return Rational.of(BigInteger.valueOf(step), BigInteger.valueOf(STEPS));
  }

  private List<Rational> logarithmic(List<Rational> ends) {
    if (ends.get(0).signum() <= 0) {
      throw Interpreter.error(
          Code.OUTSIDE_DOMAIN,
          "a logarithmic axis has positive numbers only",
          curve.range().span());
    }
    Rational ratio = ends.get(1).dividedBy(ends.get(0));
    List<Rational> places = new ArrayList<>(List.of(ends.get(0)));
    for (int i = 1; i < STEPS; i++) {
      Scalar power = (Scalar) Arithmetic.power(ratio, part(i));
      Scalar place = power.times(ends.get(0));
      places.add(Digits.significant(place, FIGURES, Rounding.HALF_EVEN).toRational());
    }
    places.add(ends.get(1));
    return places;
  }

  /** The points of one of the curves; fails if all of them are gaps. */
  List<Picture.Point> points(Expr expression) {
    List<Picture.Point> points = new ArrayList<>();
    firstGap = null;
    for (Rational place : places) {
      points.add(new Picture.Point(new Picture.Place(place, ""), value(expression, place)));
    }
    if (firstGap != null && points.stream().allMatch(point -> point.y() == null)) {
      throw new EvaluationException(
          firstGap.label(curve.range().span(), "nowhere in this range it has a value"));
    }
    return points;
  }

  private @Nullable Rational value(Expr expression, Rational place) {
    try {
      Interpreter here = interpreter.with(curve.variable().text(), place);
      return Plotted.number(here.scalar(expression, "what a curve shows"), expression.span());
    } catch (EvaluationException problem) {
      Diagnostic diagnostic = problem.diagnostic();
      if (diagnostic == null || !isGap(diagnostic.code())) {
        throw problem;
      }
      firstGap = firstGap == null ? diagnostic : firstGap;
      return null;
    }
  }

  private static boolean isGap(Code code) {
    return code == Code.DIVISION_BY_ZERO || code == Code.OUTSIDE_DOMAIN || code == Code.UNDECIDABLE;
  }
}
