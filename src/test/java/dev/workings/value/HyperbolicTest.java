package dev.workings.value;

import static dev.workings.value.Numbers.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyperbolicTest {

  @ParameterizedTest
  @CsvSource({
    "1e9, 1.00000000000000000000", "-70000000, -1.00000000000000000000",
    "23.5, 0.99999999999999999999", "-0.5, -0.46211715726000975850"
  })
  void theTangentIsKnownForAnyArgument(String x, String expected) {
    Scalar tangent = Elementary.tanh(number(x));
    assertEquals(expected, Digits.places(tangent, 20, Rounding.HALF_EVEN).toString());
  }

  @Test
  void theHyperbolicSineOfTooMuchIsRefusedAtOnce() {
    MathException fault =
        assertThrows(MathException.class, () -> Elementary.sinh(number("10000000")));
    assertEquals("exp of a number of about 2^23; the limit is ±1048576", fault.getMessage());
  }

  /** f(x) = x + c x³ for tiny x, in figures that say so. */
  @ParameterizedTest
  @CsvSource({"1e-30", "1e-200", "1e-3000", "-1e-9000"})
  void figuresNearZeroAreNotLost(String x) {
    List<UnaryOperator<Scalar>> functions =
        List.of(
            Elementary::sin,
            Elementary::tan,
            Elementary::asin,
            Elementary::atan,
            Elementary::sinh,
            Elementary::tanh);
    for (UnaryOperator<Scalar> function : functions) {
      Scalar value = function.apply(number(x));
      assertEquals(number(x).signum(), value.signum());
      assertEquals(number(x), Digits.significant(value, 40, Rounding.HALF_EVEN).toRational());
    }
  }

  @Test
  void sineAndTangentFollowTheirDefinitions() {
    for (String text : new String[] {"1/3", "-2.5", "1e-9", "17", "-0.0001", "63.9", "64.1"}) {
      Rational x = number(text);
      Scalar grown = Elementary.exp(x);
      Scalar shrunk = Elementary.exp(x.negate());
      Scalar sine = grown.minus(shrunk).dividedBy(number("2"));
      Scalar tangent = grown.minus(shrunk).dividedBy(grown.plus(shrunk));
      assertTrue(Digits.roundsTo(sine.minus(Elementary.sinh(x)), Rational.ZERO, 150), text);
      assertTrue(Digits.roundsTo(tangent.minus(Elementary.tanh(x)), Rational.ZERO, 150), text);
    }
  }
}
