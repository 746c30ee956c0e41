package dev.workings.plot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.eval.Picture;
import dev.workings.value.Rational;
import dev.workings.value.Separators;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and axes, as Vega-Lite is asked for them. */
class PictureAxesTest {
  private static final Picture.Axis PLAIN = new Picture.Axis(null, "", null, null, false);
  private static final Picture.Axis LOG = new Picture.Axis(null, "", null, null, true);
  private static final Picture.HeatMap MAP =
      new Picture.HeatMap("A", List.of(numbers(1, 0, -1, 2), numbers(0, 1, 2, 3)));

  @ParameterizedTest
  @CsvSource({"true, 2.5, x, 56", "false, 1.5, y, 28", "true, 0.5, x, 0", "false, 2.5, y, 56"})
  void aRuleOfAHeatMapStandsBetweenSquares(
      boolean vertical, String at, String axis, String pixels) {
    String json = json(PLAIN, rule(vertical, at, null), MAP);
    assertTrue(json.contains("\"encoding\":{\"" + axis + "\":{\"value\":" + pixels + "}}"), json);
  }

  @Test
  void aHeatMapMayComeBehindItsRules() {
    Picture picture = new Picture(List.of(rule(true, "1.5", "half"), MAP), PLAIN, PLAIN);
    assertTrue(
        Description.of(picture, EnglishWording.ENGLISH)
            .startsWith("Heat map of A, 2 rows and 4 columns"));
    assertTrue(
        Description.of(picture, EnglishWording.ENGLISH).endsWith("; a line at x = 1.5: half"));
    assertTrue(
        DataTable.of(picture, EnglishWording.ENGLISH)
            .rows()
            .get(0)
            .equals(List.of("1", "0", "−1", "2")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 256; 1,2,5,10,20,50,100,200",
        "0.02 4; 0.02,0.05,0.1,0.2,0.5,1,2",
        "1 1000; 1,10,100,1000",
        "3 70; 5,10,20,50"
      })
  void aLogarithmicAxisIsLabelledAtRoundNumbers(String ends, String labels) {
    String json = json(LOG, line("l", ends.split(" ")));
    assertTrue(json.contains("\"values\":[" + labels + "]"), json);
  }

  @Test
  void aLogarithmicAxisEndsWithItsData() {
    String json = json(LOG, line("l", "1", "256"));
    assertTrue(json.contains("{\"type\":\"log\",\"nice\":false}"), json);
  }

  @Test
  void binsOfFractionsHaveTicksInBetween() {
    Picture.Bin bin = new Picture.Bin(Rational.ZERO, Rational.parse("0.5"), 3);
    assertFalse(json(PLAIN, new Picture.Histogram("h", List.of(bin))).contains("tickMinStep"));
  }

  @ParameterizedTest
  @CsvSource({"1, false", "3, false", "4, true"})
  void onlyWhatLiesOutsideOfTheAxesIsCut(String at, boolean cut) {
    Picture.Axis ends = new Picture.Axis(null, "", Rational.ONE, Rational.of(3), false);
    String json = json(ends, line("l", "1", "3"), rule(false, at, null));
    assertTrue(json.contains("\"clip\":" + cut) && !json.contains("\"clip\":" + !cut), json);
  }

  @Test
  void theLegendLeavesRoomToLabelsOfUprightRules() {
    Picture.Layer[] lines = {line("a", "1", "2"), line("b", "2", "3")};
    assertFalse(json(PLAIN, lines[0], lines[1]).contains("offset"));
    assertFalse(json(PLAIN, lines[0], lines[1], rule(true, "1", null)).contains("offset"));
    assertFalse(json(PLAIN, lines[0], lines[1], rule(false, "1", "here")).contains("offset"));
    assertTrue(json(PLAIN, lines[0], lines[1], rule(true, "1", "here")).contains("\"offset\":26"));
  }

  private static String json(Picture.Axis axis, Picture.Layer... layers) {
    Picture picture = new Picture(List.of(layers), PLAIN, axis);
    return PictureSpecification.of(
        picture, new PictureSpecification.Size(null, null), Separators.ENGLISH);
  }

  private static Picture.Rule rule(boolean vertical, String at, String label) {
    return new Picture.Rule(vertical, Rational.parse(at), label);
  }

  private static Picture.Chart line(String label, String... values) {
    List<Picture.Point> points = new ArrayList<>();
    for (String value : values) {
      Rational x = Rational.of(points.size() + 1);
      points.add(new Picture.Point(new Picture.Place(x, ""), Rational.parse(value)));
    }
    return new Picture.Chart(Picture.Mark.LINE, List.of(new Picture.Series(label, points)));
  }

  private static List<Rational> numbers(long... numbers) {
    List<Rational> rationals = new ArrayList<>();
    for (long number : numbers) {
      rationals.add(Rational.of(number));
    }
    return rationals;
  }
}
