package dev.workings.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.syntax.Parser;
import dev.workings.value.Rational;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {
  private final Diagnostics found = new Diagnostics();

  private @Nullable Picture attempt(String text) {
    Slice slice = Slice.of(Source.of("cell", text));
    Evaluator evaluator = new Evaluator(found, Imports.NONE);
    return evaluator.picture(Parser.picture(slice, found), slice.span());
  }

  private Picture picture(String text) {
    Picture picture = attempt(text);
    assertEquals(List.of(), found.sorted());
    assertNotNull(picture);
    return picture;
  }

  private static List<Picture.Point> points(Picture picture) {
    return ((Picture.Chart) picture.layers().get(0)).series().get(0).points();
  }

  @Test
  void aCurveIsSampledAtExactPlaces() {
    List<Picture.Point> points = points(picture("curve t^2 for t in 0..1/3"));
    assertEquals(201, points.size());
    for (int i = 0; i <= 200; i++) {
      Rational place = Rational.of(i).dividedBy(Rational.of(600));
      assertEquals(place, points.get(i).place());
      assertEquals(place.times(place), points.get(i).y());
    }
  }

  @Test
  void aCurveHasAGapWhereItHasNoValue() {
    List<Picture.Point> points = points(picture("curve 1/t for t in -1..1"));
    assertNull(points.get(100).y());
    assertEquals(200, points.stream().map(Picture.Point::y).filter(Objects::nonNull).count());
    assertNull(points(picture("curve ln(t) for t in -1..1")).get(100).y());
  }

  @Test
  void aLogarithmicAxisHasEvenPlacesOfItsOwnAndGapsBelowZero() {
    List<Picture.Point> points = points(picture("curve t for t in 1..10^4\nx log"));
    assertEquals(Rational.of(1), points.get(0).place());
    assertEquals(Rational.of(100), points.get(100).place());
    assertEquals(Rational.of(10_000), points.get(200).place());
    assertNull(points(picture("curve t for t in -1..1\ny log")).get(0).y());
  }

  @Test
  void realsAreRoundedTo17Digits() {
    List<Picture.Point> points = points(picture("line [sqrt(2), 1/3]"));
    assertEquals(Rational.parse("1.4142135623730950"), points.get(0).y());
    assertEquals(Rational.of(1).dividedBy(Rational.of(3)), points.get(1).y());
  }

  @Test
  void aRealThatIsZeroIsDrawnAsZero() {
    assertEquals(Rational.ZERO, points(picture("line [sqrt(2)^2 - 2, 1]")).get(0).y());
  }

  @Test
  void countsOfAHistogramAreExact() {
    Picture picture = picture("histogram [0, 0.1, 0.2, 0.3, 0.3, 0.6, 0.9] in 3 bins");
    List<Picture.Bin> bins = ((Picture.Histogram) picture.layers().get(0)).bins();
    assertEquals(List.of(3, 2, 2), bins.stream().map(Picture.Bin::count).toList());
    assertEquals(Rational.parse("0.3"), bins.get(0).to());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "4, 3", "5, 4", "64, 7", "65, 8", "1000, 11"})
  void binsAreAsManyAsSturgesTakes(int values, int bins) {
    assertEquals(bins, Binning.sturges(values));
  }

  @Test
  void equalValuesHaveOneBin() {
    Picture picture = picture("histogram [7, 7, 7]");
    assertEquals(1, ((Picture.Histogram) picture.layers().get(0)).bins().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "curve ln(x) for x in -2..-1 → E023 10 the logarithm of a negative number is not defined",
        "curve 1/(x - x) for x in 0..1 → E022 10 the divisor is 0",
        "line [1, 2], [1, 2, 3] → E025 14 vectors of 3 and of 2 values in one picture",
        "line [1, 2] over [1, 2, 3] → E025 6 vectors of 2 and of 3 values in one picture",
        "line 3 → E024 6 a vector is needed here, and this is a number",
        "heatmap [1, 2] → E024 9 a matrix is needed here, and this is a vector of 2",
        "histogram [1, 2] in 0 bins → E024 21 the bins are counted: from 1 to 1000",
        "curve x for x in 1..0 → E023 18 this range ends before it begins",
        "curve x for x in [1, 2] → E024 18 a curve runs over a range",
        "curve z for x in 0..1 → E010 7 unknown name z",
        "line [0, 1];y log → E023 6 a logarithmic axis has positive numbers only",
        "line [1];y from 2 to 1 → E023 17 this axis ends before it begins",
        "line [1];y from 0 to 1 log → E023 17 a logarithmic axis has positive numbers only",
        "line [10^301] → E040 6 a number larger than 10^300 cannot be drawn",
        "line [1] over [\"a\"];x log → E060 21 names and numbers on one axis",
        "x \"t\" → E060 1 nothing is drawn here",
      })
  void mistakesHaveAPlace(String text, String mistake) {
    assertNull(attempt(text.replace(';', '\n')));
    Diagnostic only = found.sorted().get(0);
    int column = only.span().start() + 1;
    assertEquals(mistake, only.code() + " " + column + " " + only.message());
    assertEquals(1, found.sorted().size());
  }

  @Test
  void axesAreCalledAsTheirExpressionsAreWritten() {
    Picture picture = picture("line [1, 2] over 3 * [4, 5]");
    assertEquals("3 * [4, 5]", picture.x().written());
    assertEquals("", picture.y().written());
    assertEquals("t^2", picture("curve t^2 for t in 0..1").y().written());
    assertEquals("", picture("curve t^2, t for t in 0..1").y().written());
  }
}
