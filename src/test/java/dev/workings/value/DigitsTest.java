package dev.workings.value;

import static dev.workings.value.Numbers.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
  private static final Map<Rounding, RoundingMode> MODES =
      Map.of(
          Rounding.HALF_EVEN, RoundingMode.HALF_EVEN,
          Rounding.HALF_UP, RoundingMode.HALF_UP,
          Rounding.TRUNCATE, RoundingMode.DOWN,
          Rounding.UP, RoundingMode.CEILING,
          Rounding.DOWN, RoundingMode.FLOOR);

  @ParameterizedTest
  @CsvSource({
    "HALF_EVEN, 2.5, 2",
    "HALF_EVEN, 3.5, 4",
    "HALF_EVEN, -2.5, -2",
    "HALF_EVEN, 2.51, 3",
    "HALF_UP, 2.5, 3",
    "HALF_UP, -2.5, -3",
    "HALF_UP, 2.49, 2",
    "TRUNCATE, 2.9, 2",
    "TRUNCATE, -2.9, -2",
    "UP, 2.1, 3",
    "UP, -2.9, -2",
    "DOWN, 2.9, 2",
    "DOWN, -2.1, -3",
    "DOWN, -2, -2"
  })
  void everyModeRoundsAsItSays(Rounding rounding, String x, String expected) {
    assertEquals(expected, Digits.places(number(x), 0, rounding).toString());
  }

  @Test
  void randomFractionsRoundAsDecimalsDo() {
    Random random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal x = BigDecimal.valueOf(random.nextInt(), random.nextInt(12));
      Rational exact = number(x.toPlainString());
      int places = random.nextInt(8);
      for (Rounding rounding : Rounding.values()) {
        String expected = x.setScale(places, MODES.get(rounding)).toPlainString();
        assertEquals(expected, Digits.places(exact, places, rounding).toString());
        BigDecimal figures = x.round(new MathContext(places + 1, MODES.get(rounding)));
        Rational shown = Digits.significant(exact, places + 1, rounding).toRational();
        assertEquals(number(figures.toPlainString()), shown);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "61706, 2, 62000", "9.996, 3, 10.0", "0.0012345, 3, 0.00123", "99999, 2, 100000",
    "5, 3, 5.00", "0, 3, 0", "1e-9, 2, 0.0000000010", "123.5, 3, 124"
  })
  void significantFiguresKeepTheirNumber(String x, int figures, String expected) {
    assertEquals(expected, Digits.significant(number(x), figures, Rounding.HALF_EVEN).toString());
  }

  @Test
  void aDecimalSaysWhetherItIsExactOrCut() {
    assertTrue(Digits.places(number("0.25"), 2, Rounding.TRUNCATE).exact());
    assertFalse(Digits.places(number("0.25"), 2, Rounding.TRUNCATE).cut());
    assertTrue(Digits.places(number("0.256"), 2, Rounding.TRUNCATE).cut());
    assertFalse(Digits.places(Elementary.pi(), 2, Rounding.HALF_EVEN).exact());
    assertTrue(Digits.places(Elementary.pi(), 2, Rounding.TRUNCATE).cut());
  }

  @Test
  void theSeedsLossesAreRoundedAndCutCorrectly() {
    Scalar loss = Elementary.log(number("0.5"), number("10")).negate();
    assertEquals("0.30103", Digits.places(loss, 5, Rounding.HALF_EVEN).toString());
    assertEquals("0.30102", Digits.places(loss, 5, Rounding.TRUNCATE).toString());
  }

  /** ln 2 moved next to a tie: the 40th digit behind it decides. */
  @ParameterizedTest
  @CsvSource({
    "1e-40, HALF_EVEN, 0.00001",
    "-1e-40, HALF_EVEN, 0.00000",
    "1e-40, HALF_UP, 0.00001",
    "-1e-40, HALF_UP, 0.00000",
    "1e-40, TRUNCATE, 0.00000",
    "1e-40, UP, 0.00001",
    "1e-40, DOWN, 0.00000"
  })
  void nearTiesOfRealsAreDecided(String offset, Rounding rounding, String expected) {
    Rational ln2 = Digits.places(Elementary.ln(number("2")), 60, Rounding.DOWN).toRational();
    Rational shift = number("0.000005").plus(number(offset)).minus(ln2);
    Scalar nearTie = Elementary.ln(number("2")).plus(shift);
    assertEquals(expected, Digits.places(nearTie, 5, rounding).toString());
  }

  @Test
  void aTieOfRealsCannotBeDecided() {
    Scalar tie = Elementary.sqrt(number("2")).power(2).dividedBy(number("4"));
    assertFault(Fault.UNDECIDABLE, () -> Digits.places(tie, 0, Rounding.HALF_EVEN));
  }

  @Test
  void aboutMeansRoundsToTheShownDigits() {
    assertTrue(Digits.roundsTo(number("1.0457"), number("1.046"), 3));
    assertFalse(Digits.roundsTo(number("1.0452"), number("1.046"), 3));
    assertTrue(Digits.roundsTo(number("2.5"), number("2"), 0));
    assertTrue(Digits.roundsTo(number("2.5"), number("3"), 0));
    assertTrue(Digits.roundsTo(number("1.5"), number("2"), 0));
    assertFalse(Digits.roundsTo(number("1.5"), number("1"), 0));
    assertTrue(Digits.roundsTo(number("-2.5"), number("-3"), 0));
    assertTrue(Digits.roundsTo(number("1234"), number("1.2e3"), -2));
    assertTrue(Digits.roundsTo(Elementary.pi(), number("3.14159"), 5));
    assertFalse(Digits.roundsTo(Elementary.pi(), number("3.14160"), 5));
  }

  @Test
  void aDecimalHasItsDigitsOnBothSidesOfThePoint() {
    Decimal x = Digits.places(number("-0.056"), 2, Rounding.HALF_EVEN);
    assertEquals("-0.06", x.toString());
    assertEquals("0", x.integerDigits());
    assertEquals("06", x.fractionDigits());
    assertEquals(number("-0.06"), x.toRational());
  }

  @Test
  void moreThanTwoThousandDigitsAreRefused() {
    assertFault(
        Fault.LIMIT_EXCEEDED, () -> Digits.places(Elementary.pi(), 2001, Rounding.HALF_EVEN));
    assertFault(
        Fault.LIMIT_EXCEEDED,
        () -> Digits.places(Elementary.exp(number("100000")), 0, Rounding.HALF_EVEN));
  }

  private static void assertFault(Fault fault, Runnable calculation) {
    assertEquals(fault, assertThrows(MathException.class, calculation::run).fault());
  }
}
