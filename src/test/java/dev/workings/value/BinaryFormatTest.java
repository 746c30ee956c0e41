package dev.workings.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BinaryFormatTest {
  @Test
  void aTenthIsTheDoubleThatJavaMakesOfIt() {
    assertEquals(exact(new BigDecimal(0.1)), BinaryFormat.FLOAT64.nearest(Rational.parse("0.1")));
  }

  @Test
  void tiesGoToTheEvenNumber() {
    Rational tie = Rational.of(BigInteger.ONE.shiftLeft(53).add(BigInteger.ONE));
    assertEquals(Rational.of(BigInteger.ONE.shiftLeft(53)), BinaryFormat.FLOAT64.nearest(tie));
  }

  @Test
  void everyDecimalIsTheDoubleThatJavaReads() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String digits = random.nextLong() + "e" + (random.nextInt(600) - 330);
      BigDecimal written = new BigDecimal(digits);
      double read = written.doubleValue();
      if (!Double.isInfinite(read)) {
        assertEquals(
            exact(new BigDecimal(read)), BinaryFormat.FLOAT64.nearest(exact(written)), digits);
      }
      float single = written.floatValue();
      if (!Float.isInfinite(single)) {
        assertEquals(
            exact(new BigDecimal(single)), BinaryFormat.FLOAT32.nearest(exact(written)), digits);
      }
    }
  }

  @Test
  void aRealHasANearestFloatToo() {
    assertEquals(exact(new BigDecimal(StrictMath.E)), BinaryFormat.FLOAT64.nearest(Elementary.e()));
  }

  @Test
  void whatIsTooLargeIsRefused() {
    assertThrows(MathException.class, () -> BinaryFormat.FLOAT32.nearest(Rational.parse("1e39")));
  }

  @Test
  void aRealThatIsFarTooSmallIsZero() {
    Scalar tiny = Elementary.exp(Rational.of(-100_000));
    assertEquals(Rational.ZERO, BinaryFormat.FLOAT64.nearest(tiny));
    assertEquals(Rational.ZERO, BinaryFormat.FLOAT64.nearest(tiny.negate()));
  }

  @Test
  void aRealThatNoDigitsTellFromZeroIsZero() {
    assertEquals(Rational.ZERO, BinaryFormat.FLOAT64.nearest(Elementary.sin(Elementary.pi())));
  }

  @Test
  void aRealThatIsFarTooLargeIsRefusedAsSuch() {
    Scalar large = Elementary.exp(Rational.of(-100_000)).power(-1);
    MathException fault =
        assertThrows(MathException.class, () -> BinaryFormat.FLOAT64.nearest(large));
    assertEquals("float64 has no number as large as this", fault.getMessage());
  }

  @Test
  void largeTermsThatCancelAreNoLargeNumber() {
    Scalar large = Elementary.exp(Rational.of(2_000));
    Scalar one = large.plus(Elementary.cos(Rational.of(1))).minus(large);
    assertEquals(
        BinaryFormat.FLOAT64.nearest(Elementary.cos(Rational.of(1))),
        BinaryFormat.FLOAT64.nearest(one));
  }

  @Test
  void aRealBetweenTwoFloatsIsRefused() {
    Scalar two = Elementary.sqrt(Rational.of(2)).power(2);
    Scalar tie = two.plus(Rational.of(2).power(-52));
    MathException fault =
        assertThrows(MathException.class, () -> BinaryFormat.FLOAT64.nearest(tie));
    assertEquals(Fault.UNDECIDABLE, fault.fault());
  }

  private static Rational exact(BigDecimal decimal) {
    BigInteger ten = BigInteger.TEN.pow(Math.abs(decimal.scale()));
    return decimal.scale() >= 0
        ? Rational.of(decimal.unscaledValue(), ten)
        : Rational.of(decimal.unscaledValue().multiply(ten));
  }
}
