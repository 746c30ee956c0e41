package dev.workings.value;

import static dev.workings.value.Numbers.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

  @Test
  void aTenthAndTwoTenthsAreThreeTenths() {
    assertEquals(number("0.3"), number("0.1").plus(number("0.2")));
  }

  @Test
  void fractionsAreInLowestTermsWithAPositiveDenominator() {
    Rational x = Rational.of(BigInteger.valueOf(6), BigInteger.valueOf(-4));
    assertEquals("-3/2", x.toString());
    assertEquals(BigInteger.valueOf(2), x.denominator());
  }

  @Test
  void aLiteralRemembersHowItWasWritten() {
    assertEquals(new Notation(2, null, false), number("0.20").notation());
    assertEquals(new Notation(0, -9, false), number("1e-9").notation());
    assertEquals(new Notation(1, 3, false), number("1.5E+3").notation());
    assertEquals(Notation.PLAIN, number("61706").notation());
    assertEquals(new Notation(1, null, true), number("12.5").percent().notation());
  }

  @Test
  void notationIsNoPartOfEqualityAndArithmeticDropsIt() {
    assertEquals(number("0.20"), number("0.2"));
    assertEquals(number("0.20").hashCode(), number("0.2").hashCode());
    assertEquals(Notation.PLAIN, number("0.20").plus(Rational.ZERO).notation());
  }

  @Test
  void twentyPercentIsAFifth() {
    assertEquals(number("1/5"), number("20").percent());
  }

  @Test
  void theLastWrittenDigitHasItsPlace() {
    assertEquals(2, number("0.20").notation().decimalPlaces());
    assertEquals(-2, number("1.5e3").notation().decimalPlaces());
    assertEquals(3, number("12.5").percent().notation().decimalPlaces());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "1e", "x", "1.2.3", "1e1.5", "٣", "+1"})
  void whatIsNoNumberIsNotRead(String text) {
    assertThrows(NumberFormatException.class, () -> Rational.parse(text));
  }

  @Test
  void onlyDenominatorsOfTwosAndFivesEndAsDecimals() {
    assertEquals(OptionalInt.of(0), number("7").finiteDecimalPlaces());
    assertEquals(OptionalInt.of(3), number("1/8").finiteDecimalPlaces());
    assertEquals(OptionalInt.of(3), number("1/40").finiteDecimalPlaces());
    assertEquals(OptionalInt.empty(), number("1/3").finiteDecimalPlaces());
    assertEquals(OptionalInt.of(9000), number("1/5").power(9000).finiteDecimalPlaces());
  }

  @Test
  void powersAreExact() {
    assertEquals(number("9/4"), number("2/3").power(-2));
    assertEquals(Rational.ONE, Rational.ZERO.power(0));
    assertEquals(Rational.of(-1), Rational.of(-1).power(Integer.MAX_VALUE));
    assertEquals(Rational.ONE, Rational.of(-1).power(Integer.MIN_VALUE));
  }

  @Test
  void dividingByZeroIsAFault() {
    assertFault(Fault.DIVISION_BY_ZERO, () -> Rational.ONE.dividedBy(Rational.ZERO));
    assertFault(Fault.DIVISION_BY_ZERO, () -> Rational.ZERO.power(-1));
  }

  @Test
  void aFaultHasNoStackTrace() {
    MathException fault =
        assertThrows(MathException.class, () -> Rational.ONE.dividedBy(Rational.ZERO));
    assertEquals(0, fault.getStackTrace().length);
    assertNull(fault.getCause());
  }

  @Test
  void aHarmonicSumIsExact() {
    Rational sum = Rational.ZERO;
    for (int i = 1; i <= 3_000; i++) {
      sum = sum.plus(Rational.ONE.dividedBy(Rational.of(i)));
    }
    assertEquals("8.5837498899591871143", Digits.places(sum, 19, Rounding.HALF_EVEN).toString());
  }

  @Test
  void resultsAreInLowestTermsWhateverTheSigns() {
    Random random = new Random(6);
    for (int i = 0; i < 2_000; i++) {
      Rational a =
          Rational.of(random.nextInt(41) - 20).dividedBy(Rational.of(random.nextInt(20) + 1));
      Rational b =
          Rational.of(random.nextInt(20) + 1).dividedBy(Rational.of(random.nextInt(20) - 20));
      for (Rational x : List.of(a.plus(b), a.minus(b), a.times(b), a.dividedBy(b))) {
        assertEquals(1, x.denominator().signum());
        assertEquals(BigInteger.ONE, x.numerator().gcd(x.denominator()));
      }
      BigInteger cross =
          a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator()));
      assertEquals(Rational.of(cross, a.denominator().multiply(b.denominator())), a.plus(b));
    }
  }

  @Test
  void randomSumsProductsAndComparisonsAgreeWithDecimalArithmetic() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal a = decimal(random);
      BigDecimal b = decimal(random);
      Rational x = number(a.toPlainString());
      Rational y = number(b.toPlainString());
      assertEquals(number(a.add(b).toPlainString()), x.plus(y));
      assertEquals(number(a.subtract(b).toPlainString()), x.minus(y));
      assertEquals(number(a.multiply(b).toPlainString()), x.times(y));
      assertEquals(Integer.signum(a.compareTo(b)), Integer.signum(x.compareTo(y)));
      assertTrue(y.isZero() || x.dividedBy(y).times(y).equals(x));
    }
  }

  private static BigDecimal decimal(Random random) {
    return BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(20));
  }

  private static void assertFault(Fault fault, Runnable calculation) {
    assertEquals(fault, assertThrows(MathException.class, calculation::run).fault());
  }
}
