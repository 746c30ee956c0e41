package dev.workings.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.eval.Evaluator;
import dev.workings.eval.Imports;
import dev.workings.eval.Picture;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.syntax.Parser;
import dev.workings.value.Rational;
import dev.workings.value.Separators;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSpecificationTest {
  private static final PictureSpecification.Size USUAL = new PictureSpecification.Size(null, null);

  private static Picture picture(String text) {
    Diagnostics found = new Diagnostics();
    Slice slice = Slice.of(Source.of("cell", text.replace('¶', '\n')));
    Evaluator evaluator = new Evaluator(found, Imports.NONE);
    Picture picture = evaluator.picture(Parser.picture(slice, found), slice.span());
    assertEquals(List.of(), found.sorted());
    assertNotNull(picture);
    return picture;
  }

  private static String json(String text) {
    return PictureSpecification.of(picture(text), USUAL, Separators.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "1, 3, 0.33333333333333333",
    "-2, 3, -0.66666666666666667",
    "61706, 1, 61706",
    "1500000, 1, 1500000",
    "-1, 8, -0.125",
    "123, 1000000, 0.000123",
  })
  void numbersAreWrittenWith17Digits(long numerator, long denominator, String json) {
    Rational value = Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    assertEquals(json, Json.number(value));
  }

  @Test
  void numbersAreReadBackAsTheNearestDouble() {
    Random random = new Random(6);
    for (int i = 0; i < 2000; i++) {
      double value =
          (random.nextDouble() - 0.5) * Double.parseDouble("1e" + (random.nextInt(200) - 100));
      BigDecimal exact = new BigDecimal(value);
      Rational rational =
          Rational.of(exact.unscaledValue()).times(Rational.of(10).power(-exact.scale()));
      assertEquals(value, Double.parseDouble(Json.number(rational)));
    }
  }

  @Test
  void textsAreEscaped() {
    assertEquals("\"a\\\"b\\\\c\\u000a\\u2028é😀\"", Json.text("a\"b\\c\n\u2028é😀"));
  }

  @Test
  void theSamePictureIsTheSameText() {
    String text = "curve sin(t), t^2 \"square\" for t in -3..3¶rule y at 1/3 \"third\"";
    assertEquals(json(text), json(text));
    assertTrue(json(text).contains("0.33333333333333333"));
  }

  @Test
  void aPoleDoesNotFlattenTheRest() {
    assertTrue(json("curve 1/t for t in -1..1").contains("\"domain\":[-13"));
    assertTrue(json("curve sin(t)/cos(t) for t in -5..5").contains("\"clip\":true"));
  }

  @ParameterizedTest
  @CsvSource({"t^9", "exp(t)", "sin(9*t)", "sqrt(t + 5)", "t"})
  void aCurveWithoutAPoleIsShownWhole(String expression) {
    assertFalse(json("curve " + expression + " for t in -5..5").contains("\"clip\":true"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "curve t^2 for t in 0..2 → Line chart of t^2 against t; x from 0 to 2, y from 0 to 4",
        "line [1, 2] \"a\", [3, 4] \"b\" over [5, 6]¶y \"loss\"¶x \"step\" → Line chart of loss against step,"
            + " 2 series: a, b; x from 5 to 6, y from 1 to 4",
        "points [1, -2.5]¶rule y at 0 \"zero\" → Scatter plot; x from 1 to 2, y from −2.5 to 1;"
            + " a line at y = 0: zero",
        "bars [3, 4] over [\"a\", \"b\"] → Bar chart; x: a, b, y from 3 to 4",
        "histogram [1, 2, 3, 4] \"v\" in 2 bins → Histogram of v in 2 bins; x from 1 to 4,"
            + " y from 2 to 2",
        "heatmap [1, 2; 3, -4] → Heat map of [1, 2; 3, -4], 2 rows and 2 columns;"
            + " values from −4 to 3",
      })
  void aPictureIsDescribed(String text, String sentence) {
    assertEquals(sentence, Description.of(picture(text), EnglishWording.ENGLISH));
  }

  @Test
  void fewCellsShowTheirNumbersAndManyAKey() {
    assertTrue(json("heatmap [1, 2; 3, -4]").contains("\"−4\""));
    String many = json("heatmap [[i - j for j in 1..30] for i in 1..30]");
    assertFalse(many.contains("\"type\":\"text\""));
    assertTrue(many.contains("symbolType"));
  }

  @Test
  void aHeatMapOfZerosIsDrawn() {
    assertTrue(json("heatmap [0, 0; 0, 0]").contains("\"strength\":0"));
  }
}
