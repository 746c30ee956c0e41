package dev.workings.value;

import static dev.workings.value.Numbers.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RealTest {
  private static final Scalar ROOT = Elementary.sqrt(number("2"));

  @Test
  void anExactZeroOrOneIsNotMultipliedOrAdded() {
    assertEquals(Rational.ZERO, ROOT.times(Rational.ZERO));
    assertSame(ROOT, Rational.ONE.times(ROOT));
    assertSame(ROOT, ROOT.plus(Rational.ZERO));
    assertEquals(Rational.ZERO, ROOT.minus(ROOT));
    assertEquals(Rational.ONE, ROOT.power(0));
  }

  @Test
  void aSumOfManyTermsIsNoDeepRecursion() {
    Scalar sum = Rational.ZERO;
    for (int i = 0; i < 50_000; i++) {
      sum = sum.plus(ROOT);
    }
    assertEquals("70710.67812", Digits.places(sum, 5, Rounding.HALF_EVEN).toString());
  }

  @Test
  void cancellationIsMadeGoodByRefinement() {
    Scalar tiny = ROOT.plus(number("1e-200")).minus(Elementary.sqrt(number("2")));
    assertEquals(1, tiny.signum());
    assertEquals(number("1e-200"), Digits.significant(tiny, 9, Rounding.HALF_EVEN).toRational());
  }

  @Test
  void numbersThatDifferInTheThousandthDigitAreToldApart() {
    Scalar other = Elementary.sqrt(number("2").plus(number("1e-1000")));
    assertFalse(Arithmetic.equal(ROOT, other));
    assertTrue(Arithmetic.compare(ROOT, other) < 0);
  }

  @Test
  void equalRealsCannotBeDecided() {
    MathException fault =
        assertThrows(MathException.class, () -> Arithmetic.equal(ROOT.power(2), number("2")));
    assertEquals(Fault.UNDECIDABLE, fault.fault());
    assertEquals(
        "cannot decide which of two numbers is larger within 2000 digits", fault.getMessage());
    assertTrue(fault.hints().get(0).contains("≈"));
  }

  @Test
  void aRealEqualsItself() {
    assertTrue(Arithmetic.equal(ROOT, ROOT));
  }

  @Test
  void dividingByARealThatMayBeZeroIsAFault() {
    Scalar zero = Elementary.sin(Elementary.pi().times(number("3")));
    assertEquals(
        Fault.UNDECIDABLE,
        assertThrows(MathException.class, () -> Rational.ONE.dividedBy(zero)).fault());
  }

  @Test
  void theLargerOfTwoEqualRealsIsKnownAlthoughTheirOrderIsNot() {
    Scalar same = Elementary.sqrt(number("8")).dividedBy(number("2"));
    Scalar larger = Arithmetic.max(ROOT, same);
    assertEquals("1.41421356", Digits.places(larger, 8, Rounding.HALF_EVEN).toString());
    assertEquals(number("3"), Arithmetic.max(ROOT, number("3")));
    assertSame(ROOT, Arithmetic.min(ROOT, number("3")));
  }

  @Test
  void absoluteValuesNeedNoSign() {
    Scalar zero = ROOT.power(2).minus(number("2"));
    assertEquals("0.000", Digits.places(zero.abs(), 3, Rounding.HALF_EVEN).toString());
    assertEquals(1, ROOT.negate().abs().signum());
  }

  @Test
  void negativePowersAndLargePowersStayReal() {
    assertEquals("0.3535533906", Digits.places(ROOT.power(-3), 10, Rounding.HALF_EVEN).toString());
    Scalar huge = ROOT.power(2001).dividedBy(number("2").power(1000));
    assertTrue(Digits.roundsTo(huge.minus(ROOT), Rational.ZERO, 50));
  }

  @Test
  void aPowerThatIsTooLargeIsAFaultAtOnce() {
    assertEquals(
        Fault.LIMIT_EXCEEDED,
        assertThrows(MathException.class, () -> ROOT.power(1_000_000_000)).fault());
  }

  @Test
  void fewerDigitsAreTheBeginningOfMoreDigits() {
    for (int i = 2; i < 60; i++) {
      Scalar x = Elementary.log(Rational.of(i), Elementary.pi());
      String many = Digits.places(x, 120, Rounding.TRUNCATE).toString();
      for (int places = 1; places < 120; places += 17) {
        assertTrue(many.startsWith(Digits.places(x, places, Rounding.TRUNCATE).toString()));
      }
    }
  }

  /** At first the base is known to be within 10^21 only, so that its power may be anything. */
  @Test
  void anEnclosureBeyondAllLimitsIsNotYetAnAnswer() {
    Scalar base = ROOT.plus(number("1e60")).minus(number("1e60"));
    assertEquals(
        Digits.significant(number("2").power(1000), 5, Rounding.HALF_EVEN).toRational(),
        Digits.significant(base.power(2000), 5, Rounding.HALF_EVEN).toRational());
  }

  @Test
  void aNegativeBaseHasVeryLargeIntegerPowers() {
    Scalar base = Elementary.sqrt(number("1.0000000001")).negate();
    Scalar odd = Elementary.power(base, number("2147483649"));
    assertEquals("-1.1133508", Digits.places(odd, 7, Rounding.HALF_EVEN).toString());
    assertEquals(1, Elementary.power(base, number("2147483650")).signum());
  }

  @Test
  void theFirstRootIsTheNumberItself() {
    Real negative = Elementary.pi().negate();
    assertSame(negative, Elementary.root(negative, 1));
  }

  @Test
  void tooManyOperationsInTooManyDigitsAreRefused() {
    Scalar sum = Rational.ZERO;
    for (int i = 2; i < 1_000; i++) {
      sum = sum.plus(Elementary.ln(Rational.of(i)));
    }
    Scalar terms = sum;
    MathException fault =
        assertThrows(MathException.class, () -> Digits.places(terms, 2000, Rounding.HALF_EVEN));
    assertEquals(
        "this takes as long as 32933 additions of 2466 digits; the limit is 10410",
        fault.getMessage());
  }

  @Test
  void itsTextShowsTheFirstDigits() {
    assertEquals("1.4142135…", ROOT.toString());
  }
}
