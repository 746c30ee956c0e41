package dev.workings.value;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The loop that encloses a real ever more tightly until a question about it has an answer. */
final class Refinement {
  /** Bits of {@link Limits#REFINEMENT} digits, and some to spare. */
  private static final int MOST_BITS = 6_700;

  /** Up to here, any expression is refined. */
  private static final int FREE_BITS = 512;

  /** Bound on operations · bits² of one pass, which is about its time. */
  private static final long WORK = 20_000_000_000L;

  private Refinement() {}

  /**
   * Asks the decision about enclosures with 1, 2, 4 … times the first precision.
   *
   * @param decision the answer for all members of a bounded ball, or null if they differ
   * @throws MathException UNDECIDABLE, or LIMIT_EXCEEDED if already the first precision is too much
   */
  static <T> T decide(
      Real real, int firstBits, Function<Ball, @Nullable T> decision, Question question) {
    int most = firstBits + MOST_BITS;
    int precision = firstBits;
    int tried = 0;
    while (tried < most && isAffordable(real, precision)) {
      Ball ball = real.enclosure(precision);
      T answer = ball.isBounded() ? decision.apply(ball) : null;
      if (answer != null) {
        return answer;
      }
      tried = precision;
      precision = Math.min(2 * precision, most);
    }
    throw tried == 0 ? tooMuchWork(real, firstBits) : question.undecided(digits(tried));
  }

  private static boolean isAffordable(Real real, int precision) {
    return precision <= FREE_BITS || size(real) <= WORK / precision / precision;
  }

  /** The number of different operations in an expression. */
  private static int size(Real real) {
    Set<Real> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Real> pending = new ArrayDeque<>();
    pending.push(real);
    while (!pending.isEmpty()) {
      Real next = pending.pop();
      if (seen.add(next)) {
        pushReals(next, pending);
      }
    }
    return seen.size();
  }

  private static void pushReals(Real real, Deque<Real> pending) {
    for (Scalar operand : real.operands()) {
      if (operand instanceof Real next) {
        pending.push(next);
      }
    }
  }

  private static MathException tooMuchWork(Real real, int bits) {
    return new MathException(
        Fault.LIMIT_EXCEEDED,
        digits(bits)
            + " digits of an expression of "
            + size(real)
            + " operations is too much work");
  }

  private static long digits(int bits) {
    return Math.min(bits * 30_103L / 100_000, Limits.REFINEMENT);
  }
}
