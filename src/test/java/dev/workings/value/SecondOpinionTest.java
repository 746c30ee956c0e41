package dev.workings.value;

import static dev.workings.value.Numbers.number;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Random arguments against big-math, which is good to a few units of its last digit. */
class SecondOpinionTest {
  private static final MathContext CONTEXT = new MathContext(60);
  private final Random random = new Random(4);

  @Test
  void logarithmsAgree() {
    agree(Elementary::ln, BigDecimalMath::log, false);
  }

  @Test
  void exponentialsAgree() {
    agree(Elementary::exp, BigDecimalMath::exp, true);
  }

  @Test
  void sinesAgree() {
    agree(Elementary::sin, BigDecimalMath::sin, true);
  }

  @Test
  void arcTangentsAgree() {
    agree(Elementary::atan, BigDecimalMath::atan, true);
  }

  @Test
  void rootsAgree() {
    agree(Elementary::sqrt, BigDecimalMath::sqrt, false);
  }

  private void agree(
      UnaryOperator<Scalar> ours,
      BiFunction<BigDecimal, MathContext, BigDecimal> theirs,
      boolean signed) {
    for (int i = 0; i < 40; i++) {
      BigDecimal x = BigDecimal.valueOf(random.nextInt(1_000_000) + 1L, random.nextInt(8) + 4);
      BigDecimal argument = signed && random.nextBoolean() ? x.negate() : x;
      Scalar value = ours.apply(number(argument.toPlainString()));
      Decimal shown = Digits.significant(value, 55, Rounding.HALF_EVEN);
      BigDecimal expected = theirs.apply(argument, CONTEXT);
      BigDecimal difference =
          expected.subtract(new BigDecimal(shown.unscaled(), shown.places())).abs();
      assertTrue(difference.compareTo(expected.ulp().scaleByPowerOfTen(6)) < 0, "at " + argument);
    }
  }
}
