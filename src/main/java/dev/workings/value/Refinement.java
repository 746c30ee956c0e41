package dev.workings.value;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The loop that encloses a real ever more tightly until a question about it has an answer. */
final class Refinement {
  /** Bits of {@link Limits#REFINEMENT} digits, and some to spare. */
  private static final int MOST_BITS = 6_700;

  private Refinement() {}

  /**
   * Asks the decision about enclosures with twice the precision each time.
   *
   * @param decision the answer for all members of a bounded ball, or null if they differ
   * @throws MathException UNDECIDABLE, or LIMIT_EXCEEDED if already the first precision is too much
   */
  static <T> T decide(
      Real real, int firstBits, Function<Ball, @Nullable T> decision, Question question) {
    int precision = Precision.atLeast(firstBits);
    int most = Precision.atLeast(firstBits + MOST_BITS);
    Work.require(real, precision);
    long work = Work.of(real, precision);
    while (precision <= most && work <= Work.LIMIT) {
      Ball ball = real.enclosure(precision);
      T answer = ball.isBounded() ? decision.apply(ball) : null;
      if (answer != null) {
        return answer;
      }
      precision *= 2;
      work += Work.of(real, precision);
    }
    throw question.undecided(Math.min(Precision.digits(precision / 2), Limits.REFINEMENT));
  }
}
