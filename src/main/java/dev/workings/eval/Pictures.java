package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.PictureCell;
import dev.workings.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates the description of a picture. */
final class Pictures {
  /** More bins than this are no bars any more. */
  private static final int BINS = 1_000;

  private final Interpreter interpreter;
  private final List<PictureCell.Part> parts;
  private final PictureAxis x;
  private final PictureAxis y;
  private final List<Picture.Layer> layers = new ArrayList<>();

  /** What the x axis would be called. */
  private final Set<String> alongX = new LinkedHashSet<>();

  private @Nullable Span named;
  private @Nullable Span numbered;

  private Pictures(Interpreter interpreter, List<PictureCell.Part> parts) {
    this.interpreter = interpreter;
    this.parts = parts;
    this.x = PictureAxis.of(PictureCell.Direction.X, parts, interpreter);
    this.y = PictureAxis.of(PictureCell.Direction.Y, parts, interpreter);
  }

  /**
   * The picture of these parts, none of which is invalid.
   *
   * @throws EvaluationException for the first mistake
   */
  static Picture of(Interpreter interpreter, List<PictureCell.Part> parts, Span cell) {
    Pictures pictures = new Pictures(interpreter, parts);
    PictureRules.check(parts, cell);
    parts.forEach(pictures::add);
    pictures.checkPlaces();
    return pictures.picture();
  }

  private Picture picture() {
    Picture picture =
        new Picture(
            layers,
            x.called(alongX.size() == 1 ? alongX.iterator().next() : ""),
            y.called(new SeriesNames(parts).alone()));
    Picture.HeatMap map = picture.heatMap();
    if (map != null) {
      checkRules(map, picture.rules());
    }
    return picture;
  }

  private void checkRules(Picture.HeatMap map, List<Picture.Rule> rules) {
    List<Span> places =
        parts.stream()
            .filter(PictureCell.Rule.class::isInstance)
            .map(part -> ((PictureCell.Rule) part).at().span())
            .toList();
    for (int i = 0; i < rules.size(); i++) {
      Picture.Rule rule = rules.get(i);
      if (!map.holds(rule)) {
        String squares = rule.vertical() ? "columns" : "rows";
        String fact = "a rule outside of the heat map's " + map.count(rule) + " " + squares;
        throw new EvaluationException(
            Diagnostic.error(Code.BAD_PICTURE, fact, places.get(i))
                .hint("between the first two " + squares + " it stands at 1.5"));
      }
    }
  }

  private void add(PictureCell.Part part) {
    boolean alongNumbers =
        part instanceof PictureCell.Curve
            || part instanceof PictureCell.Histogram
            || part instanceof PictureCell.Rule rule && rule.axis() == PictureCell.Direction.X
            || part instanceof PictureCell.Axis axis && isScale(axis);
    numbered = alongNumbers ? part.span() : numbered;
    if (part instanceof PictureCell.Curve curve) {
      layers.add(curve(curve));
    } else if (part instanceof PictureCell.Rows rows) {
      layers.add(rows(rows));
    } else if (part instanceof PictureCell.Histogram histogram) {
      layers.add(histogram(histogram));
    } else if (part instanceof PictureCell.HeatMap map) {
      resolve(map.matrix());
      layers.add(
          new Picture.HeatMap(
              SeriesNames.of(map.matrix()),
              Plotted.matrix(interpreter.value(map.matrix()), map.matrix())));
    } else if (part instanceof PictureCell.Rule rule) {
      layers.add(rule(rule));
    }
  }

  /** Names and numbers have no axis in common. */
  private void checkPlaces() {
    if (named != null && numbered != null) {
      throw new EvaluationException(
          Diagnostic.error(Code.BAD_PICTURE, "names and numbers on one axis", numbered)
              .caret("numbers here")
              .label(named, "names here"));
    }
  }

  private void resolve(Expr expr, String... variables) {
    Resolver.check(interpreter.scope, expr, List.of(variables));
  }

  private static boolean isScale(PictureCell.Axis axis) {
    boolean scale = axis.from() != null || axis.log();
    return scale && axis.direction() == PictureCell.Direction.X;
  }

  private Picture.Layer curve(PictureCell.Curve curve) {
    Scope.checkVariable(curve.variable());
    resolve(curve.range());
    String variable = curve.variable().text();
    Sampling sampling = new Sampling(interpreter, curve, x.log());
    alongX.add(variable);
    List<Picture.Series> series = new ArrayList<>();
    for (PictureCell.Series written : curve.series()) {
      resolve(written.expression(), variable);
      series.add(series(written, y.drawable(sampling.points(written.expression()))));
    }
    return new Picture.Chart(Picture.Mark.CURVE, series);
  }

  private static Picture.Series series(PictureCell.Series written, List<Picture.Point> points) {
    return new Picture.Series(SeriesNames.of(written), points);
  }

  private Picture.Layer rows(PictureCell.Rows rows) {
    List<List<Rational>> values = new ArrayList<>();
    for (PictureCell.Series written : rows.series()) {
      resolve(written.expression());
      List<Rational> vector =
          Plotted.vector(interpreter.value(written.expression()), written.expression());
      y.check(vector, written.expression().span());
      values.add(vector);
    }
    List<Picture.Place> places = places(rows, values);
    List<Picture.Series> series = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      series.add(series(rows.series().get(i), points(places, values.get(i))));
    }
    return new Picture.Chart(Picture.Mark.valueOf(rows.mark().name()), series);
  }

  /** As many as each of the vectors has entries. */
  private List<Picture.Place> places(PictureCell.Rows rows, List<List<Rational>> values) {
    Expr over = rows.over();
    Expr measure = over == null ? rows.series().get(0).expression() : over;
    List<Picture.Place> places;
    if (over == null) {
      places = Plotted.counted(values.get(0).size());
    } else {
      resolve(over);
      places = Plotted.places(interpreter.value(over), over);
      x.checkPlaces(places, over.span());
      alongX.add(SeriesNames.title(over));
    }
    boolean names = places.get(0).number() == null;
    named = names ? measure.span() : named;
    numbered = names ? numbered : measure.span();
    for (int i = 0; i < values.size(); i++) {
      Expr written = rows.series().get(i).expression();
      requireLength(written, values.get(i).size(), measure, places.size());
    }
    return places;
  }

  private static void requireLength(Expr written, int found, Expr measure, int wanted) {
    if (found != wanted) {
      throw new EvaluationException(
          Diagnostic.error(
                  Code.SHAPE_MISMATCH,
                  "vectors of " + found + " and of " + wanted + " values in one picture",
                  written.span())
              .caret("this has " + found)
              .label(measure.span(), "this has " + wanted));
    }
  }

  private static List<Picture.Point> points(List<Picture.Place> places, List<Rational> values) {
    List<Picture.Point> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      points.add(new Picture.Point(places.get(i), values.get(i)));
    }
    return points;
  }

  private Picture.Layer histogram(PictureCell.Histogram histogram) {
    Expr written = histogram.series().expression();
    resolve(written);
    List<Rational> values = Plotted.vector(interpreter.value(written), written);
    Expr bins = histogram.bins();
    alongX.add(SeriesNames.of(histogram.series()));
    return new Picture.Histogram(
        SeriesNames.of(histogram.series()),
        Binning.of(values, bins == null ? Binning.sturges(values.size()) : bins(bins)));
  }

  private int bins(Expr written) {
    resolve(written);
    Rational bins = Plotted.number(interpreter.scalar(written, "a number of bins"), written.span());
    if (!bins.isInt() || bins.signum() <= 0 || bins.intValueExact() > BINS) {
      throw Interpreter.error(
          Code.WRONG_KIND, "the bins are counted: from 1 to " + BINS, written.span());
    }
    return bins.intValueExact();
  }

  private Picture.Layer rule(PictureCell.Rule rule) {
    resolve(rule.at());
    boolean vertical = rule.axis() == PictureCell.Direction.X;
    Rational at =
        Plotted.number(interpreter.scalar(rule.at(), "the place of a rule"), rule.at().span());
    (vertical ? x : y).check(List.of(at), rule.at().span());
    return new Picture.Rule(vertical, at, rule.label());
  }
}
