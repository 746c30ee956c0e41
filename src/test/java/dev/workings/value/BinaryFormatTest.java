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

  private static Rational exact(BigDecimal decimal) {
    BigInteger ten = BigInteger.TEN.pow(Math.abs(decimal.scale()));
    return decimal.scale() >= 0
        ? Rational.of(decimal.unscaledValue(), ten)
        : Rational.of(decimal.unscaledValue().multiply(ten));
  }
}
