package dev.workings.value;

import static dev.workings.value.Numbers.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is asked of a real never changes what is answered later, or to another thread. */
class DeterminismTest {
  private static final int[] PRECISIONS = {64, 128, 256, 512, 1024};

  @Test
  void anEnclosureDependsOnItsPrecisionAlone() {
    Real asked = expression();
    asked.enclosure(1024);
    asked.enclosure(256);
    for (int precision : PRECISIONS) {
      assertEquals(expression().enclosure(precision), asked.enclosure(precision));
    }
  }

  @Test
  void threadsThatShareARealGetWhatEachWouldGetAlone()
      throws InterruptedException, ExecutionException {
    for (int round = 0; round < 10; round++) {
      Real shared = expression();
      ExecutorService threads = Executors.newFixedThreadPool(8);
      try {
        List<Future<List<Ball>>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          Random order = new Random(8L * round + i);
          answers.add(threads.submit(() -> enclosures(shared, order)));
        }
        List<Ball> alone = enclosures(expression(), new Random(0));
        for (Future<List<Ball>> answer : answers) {
          assertEquals(alone, answer.get());
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  /** Asks in some order; answers in the order of precisions. */
  private static List<Ball> enclosures(Real real, Random order) {
    for (int i = 0; i < 3; i++) {
      real.enclosure(PRECISIONS[order.nextInt(PRECISIONS.length)]);
    }
    List<Ball> balls = new ArrayList<>();
    for (int precision : PRECISIONS) {
      balls.add(real.enclosure(precision));
    }
    return balls;
  }

  /** All kernels; 30 digits cancel. */
  private static Real expression() {
    Scalar x = Elementary.sqrt(number("2")).plus(Elementary.pi());
    Scalar y = Elementary.sin(x).times(Elementary.cos(Elementary.exp(x)));
    Scalar z = Elementary.atan(y).plus(Elementary.tanh(x)).minus(Elementary.sinh(y));
    Scalar huge = z.plus(number("1e30"));
    Scalar cancelled = huge.minus(number("1e30")).abs().power(5);
    return (Real) Elementary.ln(Arithmetic.max(cancelled, z).plus(x).power(3));
  }

  @Test
  void theBitsOfConstantsAreThoseOfMoreBits() {
    BigInteger pi = Constants.fixedPi(9_000);
    BigInteger ln2 = Constants.fixedLn2(9_000);
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      int bits = random.nextInt(8_900);
      assertEquals(pi.shiftRight(9_000 - bits), Constants.fixedPi(bits));
      assertEquals(ln2.shiftRight(9_000 - bits), Constants.fixedLn2(bits));
    }
  }

  /** Whether the larger of two close numbers is one of them must not depend on what was asked. */
  @Test
  void theLargerOfTwoCloseNumbersIsMadeTheSameWayWhateverIsKnownOfThem() {
    for (boolean askedBefore : new boolean[] {false, true}) {
      Scalar a = Elementary.sqrt(number("2"));
      Scalar b = Elementary.sqrt(number("2").plus(number("1e-60")));
      if (askedBefore) {
        Digits.places(a, 300, Rounding.DOWN);
        Digits.places(b, 300, Rounding.DOWN);
      }
      assertNotSame(b, Arithmetic.max(a, b));
    }
  }
}
