package dev.workings.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A computable real: an operation on other numbers, which encloses its value as tightly as one
 * asks. Two reals are equal as objects only if they are the same object; see {@link
 * Arithmetic#equal} for their values.
 *
 * <p>An enclosure depends on the expression and the precision alone, not on what else was asked,
 * when, or by which thread: what is remembered is what would be computed again.
 */
public final class Real implements Scalar {
  private final Operation operation;
  private final List<Scalar> operands;
  private final long treeWeight;

  /** The sum of the weights of all different operations; 0 until it is asked for. */
  private volatile long weight;

  /** Enclosures computed so far. Two threads may compute the same one; they find the same. */
  private volatile @Nullable Enclosure known;

  private Real(Operation operation, List<Scalar> operands) {
    this.operation = operation;
    this.operands = operands;
    this.treeWeight = treeWeight(operation, operands);
  }

  private static long treeWeight(Operation operation, List<Scalar> operands) {
    long weight = operation.weight();
    for (Scalar operand : operands) {
      weight += operand instanceof Real real ? real.treeWeight : 0;
    }
    return Math.min(weight, Long.MAX_VALUE / 4);
  }

  static Real of(Operation operation, Scalar... operands) {
    return new Real(operation, List.of(operands));
  }

  /** As {@link #of}, but finds out at once whether the result is too large. */
  static Real checked(Operation operation, Scalar... operands) {
    Real real = of(operation, operands);
    Work.require(real, Precision.LEAST);
    real.enclosure(Precision.LEAST);
    return real;
  }

  List<Scalar> operands() {
    return operands;
  }

  Operation operation() {
    return operation;
  }

  /** How long the expression takes, in additions. */
  long weight() {
    if (weight == 0) {
      weight = Work.weight(this);
    }
    return weight;
  }

  /** A quick upper bound on {@link #weight}: what is shared counts each time. At most 2^61. */
  long treeWeight() {
    return treeWeight;
  }

  /**
   * The enclosure computed with so many bits. The expression may be deep (a sum of 10^5 terms is a
   * chain), so it is walked with a stack of its own, operands first.
   */
  Ball enclosure(int precision) {
    Deque<Real> pending = new ArrayDeque<>();
    pending.push(this);
    while (!pending.isEmpty()) {
      Real next = pending.element();
      if (next.known(precision) != null || !next.pushMissing(pending, precision)) {
        pending.pop().evaluated(precision);
      }
    }
    return evaluated(precision);
  }

  /** Pushes the operands that are not known yet; whether there were any. */
  private boolean pushMissing(Deque<Real> pending, int precision) {
    boolean missing = false;
    for (Scalar operand : operands) {
      if (operand instanceof Real real && real.known(precision) == null) {
        pending.push(real);
        missing = true;
      }
    }
    return missing;
  }

  private @Nullable Ball known(int precision) {
    Enclosure enclosure = known;
    while (enclosure != null && enclosure.precision() != precision) {
      enclosure = enclosure.next();
    }
    return enclosure == null ? null : enclosure.ball();
  }

  /** The enclosure, from those of the operands. */
  private Ball evaluated(int precision) {
    Ball before = known(precision);
    if (before != null) {
      return before;
    }
    List<Ball> balls = new ArrayList<>(operands.size());
    for (Scalar operand : operands) {
      balls.add(ballOf(operand, precision));
    }
    if (!isConstant()) {
      Work.spend(operation, precision);
    }
    Ball ball = operation.apply(balls, precision);
    remember(precision, ball);
    return ball;
  }

  /** Constants are shared by all threads: who asks for them first would be left to chance. */
  private boolean isConstant() {
    return this == Elementary.e() || this == Elementary.pi();
  }

  private synchronized void remember(int precision, Ball ball) {
    known = new Enclosure(precision, ball, known);
  }

  private static Ball ballOf(Scalar operand, int precision) {
    return operand instanceof Rational exact
        ? Ball.of(exact, precision)
        : ((Real) operand).evaluated(precision);
  }

  @Override
  public int signum() {
    return Refinement.decide(this, Precision.LEAST, Ball::sign, Question.SIGN);
  }

  @Override
  public Scalar power(int exponent) {
    if (exponent == 0) {
      return Rational.ONE;
    }
    if (exponent < 0) {
      return Rational.ONE.dividedBy(power(Math.negateExact(exponent)));
    }
    return exponent == 1 ? this : checked(Operation.power(exponent), this);
  }

  @Override
  public Real negate() {
    return of(Operation.NEGATIVE, this);
  }

  @Override
  public Real abs() {
    return of(Operation.ABSOLUTE, this);
  }

  /** The first digits, as in {@code 0.69897000…}, for messages. */
  @Override
  public String toString() {
    try {
      return Digits.significant(this, 8, Rounding.TRUNCATE) + "…";
    } catch (MathException undecided) {
      return "a real";
    }
  }

  private record Enclosure(int precision, Ball ball, @Nullable Enclosure next) {}
}
