package dev.workings.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever members are chosen, the result of an operation on them lies in the result's ball. */
class BallTest {
  private final Random random = new Random(3);

  @Test
  void arithmeticEnclosesTheArithmeticOfMembers() {
    for (int i = 0; i < 3_000; i++) {
      Ball a = ball();
      Ball b = ball();
      Rational x = member(a);
      Rational y = member(b);
      int precision = 8 + random.nextInt(80);
      assertTrue(contains(a.plus(b, precision), x.plus(y)));
      assertTrue(contains(a.times(b, precision), x.times(y)));
      assertTrue(contains(a.max(b, precision), x.compareTo(y) > 0 ? x : y));
      assertTrue(contains(a.abs(), x.abs()));
      assertTrue(contains(a.power(3, precision), x.power(3)));
      assertTrue(y.isZero() || contains(a.dividedBy(b, precision), x.dividedBy(y)));
    }
  }

  @Test
  void functionsOfWideBallsEncloseFunctionsOfMembers() {
    for (int i = 0; i < 300; i++) {
      Ball a = new Ball(BigInteger.valueOf(1000 + random.nextInt(5000)), size(900), -10);
      Scalar x = member(a);
      assertTrue(isIn(Elementary.ln(x), Logarithm.of(a, 40)));
      assertTrue(isIn(Elementary.exp(x), Exponential.of(a, 40)));
      assertTrue(isIn(Elementary.sin(x), Sine.of(a, 40)));
      assertTrue(isIn(Elementary.cos(x), Sine.ofComplement(a, 40)));
      assertTrue(isIn(Elementary.atan(x), ArcTangent.of(a, 40)));
      assertTrue(isIn(Elementary.sqrt(x), SquareRoot.of(a, 40)));
      assertTrue(isIn(Elementary.sinh(x), Hyperbolic.sine(a, 40)));
      assertTrue(isIn(Elementary.tanh(x), Hyperbolic.tangent(a, 40)));
    }
  }

  @Test
  void enclosuresOfHigherPrecisionOverlapThoseOfLower() {
    List<Operation> functions =
        List.of(
            Operation.LOGARITHM,
            Operation.EXPONENTIAL,
            Operation.SINE,
            Operation.COSINE,
            Operation.ARC_TANGENT,
            Operation.HYPERBOLIC_SINE,
            Operation.HYPERBOLIC_TANGENT,
            Operation.SQUARE_ROOT);
    for (int i = 0; i < 300; i++) {
      Operation function = functions.get(i % functions.size());
      BigInteger centre = BigInteger.valueOf(random.nextInt(1 << 24) + 1L);
      List<Ball> x = List.of(new Ball(centre, BigInteger.ZERO, random.nextInt(200) - 212));
      int precision = 20 + random.nextInt(1_000);
      Ball wide = function.apply(x, precision);
      Ball tight = function.apply(x, 2 * precision + 40);
      assertTrue(contains(wide, middle(tight)));
      assertTrue(wide.radius().bitLength() <= 32);
    }
  }

  /** The bit length of a negative power of two is one less than that of its absolute value. */
  @Test
  void oddFunctionsOfPowersOfTwoAreOdd() {
    List<Operation> odd =
        List.of(
            Operation.SINE,
            Operation.ARC_TANGENT,
            Operation.HYPERBOLIC_SINE,
            Operation.HYPERBOLIC_TANGENT);
    for (int exponent = -200; exponent < 10; exponent++) {
      Ball x = new Ball(BigInteger.ONE, BigInteger.ZERO, exponent);
      for (Operation function : odd) {
        Ball mirrored = function.apply(List.of(x.negate()), 2_000).negate();
        assertTrue(contains(function.apply(List.of(x), 90), middle(mirrored)), "2^" + exponent);
      }
    }
  }

  private static Rational middle(Ball ball) {
    return Rational.of(ball.centre()).times(unit(ball));
  }

  @Test
  void aTinyTermIsNotLostBesideAHugeOne() {
    Ball huge = new Ball(BigInteger.ONE, BigInteger.ZERO, 1_000_000);
    Ball tiny = new Ball(BigInteger.ONE, BigInteger.ZERO, -1_000_000);
    Ball sum = huge.plus(tiny, 64);
    assertTrue(sum.centre().bitLength() < 100);
    assertTrue(sum.radius().signum() > 0);
  }

  @Test
  void aDivisorThatMayBeZeroLeavesNothingKnown() {
    Ball aroundZero = new Ball(BigInteger.ONE, BigInteger.ONE, 0);
    assertFalse(Ball.ONE.dividedBy(aroundZero, 64).isBounded());
    assertFalse(Ball.WHOLE.plus(Ball.ONE, 64).isBounded());
  }

  private Ball ball() {
    BigInteger centre = BigInteger.valueOf(random.nextLong() >> random.nextInt(64));
    return new Ball(centre, size(1 << random.nextInt(20)), random.nextInt(60) - 30);
  }

  private BigInteger size(int bound) {
    return BigInteger.valueOf(random.nextInt(bound));
  }

  /** A number in the ball, often on its border. */
  private Rational member(Ball ball) {
    int part = random.nextInt(5) - 2;
    Rational offset = Rational.of(ball.radius()).times(Rational.of(part)).dividedBy(Rational.of(2));
    return Rational.of(ball.centre()).plus(offset).times(unit(ball));
  }

  private static Rational unit(Ball ball) {
    return Rational.of(2).power(ball.exponent());
  }

  private static boolean contains(Ball ball, Rational x) {
    return !ball.isBounded()
        || Rational.of(ball.low()).times(unit(ball)).compareTo(x) <= 0
            && Rational.of(ball.high()).times(unit(ball)).compareTo(x) >= 0;
  }

  private static boolean isIn(Scalar x, Ball ball) {
    return !ball.isBounded()
        || Arithmetic.compare(Rational.of(ball.low()).times(unit(ball)), x) <= 0
            && Arithmetic.compare(Rational.of(ball.high()).times(unit(ball)), x) >= 0;
  }
}
