package dev.workings.value;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What it takes to enclose an expression once, estimated from the expression and the precision
 * alone, whatever is known of it already: so that the same questions are answered everywhere. A
 * unit is about a picosecond.
 */
final class Work {
  /** Bound on the work of one question: about a second. */
  static final long LIMIT = 700_000_000_000L;

  /** Units of this work in one of {@link Effort}. */
  private static final long UNITS_OF_EFFORT = 1_000;

  /** What an addition takes beside the squared number of bits. */
  private static final long SHORT = 1 << 17;

  private Work() {}

  /** Counts the work of one operation. */
  static void spend(Operation operation, int precision) {
    Effort.spend(operation.weight() * unit(precision) / UNITS_OF_EFFORT);
  }

  /** The work of one enclosure, or more than {@link #LIMIT}. */
  static long of(Real real, int precision) {
    long unit = unit(precision);
    long atMost = real.treeWeight();
    return unit * Math.min(atMost <= LIMIT / unit ? atMost : real.weight(), LIMIT / unit + 1);
  }

  private static long unit(int precision) {
    return SHORT + (long) precision * precision;
  }

  /** Refuses an expression that takes too much work already at this precision. */
  static void require(Real real, int precision) {
    if (of(real, precision) > LIMIT) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED,
          "this takes as long as "
              + real.weight()
              + " additions of "
              + Precision.digits(precision)
              + " digits; the limit is "
              + LIMIT / unit(precision));
    }
  }

  /** The weights of all different operations in an expression. */
  static long weight(Real real) {
    Set<Real> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Real> pending = new ArrayDeque<>();
    pending.push(real);
    long weight = 0;
    while (!pending.isEmpty()) {
      Real next = pending.pop();
      if (seen.add(next)) {
        weight += next.operation().weight();
        pushReals(next, pending);
      }
    }
    return weight;
  }

  private static void pushReals(Real real, Deque<Real> pending) {
    for (Scalar operand : real.operands()) {
      if (operand instanceof Real next) {
        pending.push(next);
      }
    }
  }
}
