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
 */
public final class Real implements Scalar {
  private final Operation operation;
  private final List<Scalar> operands;

  /** The tightest enclosure so far. A race between threads costs time, never the answer. */
  private volatile @Nullable Enclosure best;

  private Real(Operation operation, List<Scalar> operands) {
    this.operation = operation;
    this.operands = operands;
  }

  static Real of(Operation operation, Scalar... operands) {
    return new Real(operation, List.of(operands));
  }

  /** As {@link #of}, but finds out at once whether the result is too large. */
  static Real checked(Operation operation, Scalar... operands) {
    Real real = of(operation, operands);
    real.enclosure(64);
    return real;
  }

  List<Scalar> operands() {
    return operands;
  }

  /**
   * An enclosure computed with at least so many bits. The expression may be deep (a sum of 10^5
   * terms is a chain), so it is walked with a stack of its own, operands first.
   */
  Ball enclosure(int precision) {
    Deque<Real> pending = new ArrayDeque<>();
    pending.push(this);
    while (!pending.isEmpty()) {
      Real next = pending.element();
      if (!next.pushMissing(pending, precision)) {
        pending.pop().evaluate(precision);
      }
    }
    return known(precision);
  }

  /** Pushes the operands that are not known well enough yet; whether there were any. */
  private boolean pushMissing(Deque<Real> pending, int precision) {
    boolean missing = false;
    for (Scalar operand : operands) {
      if (operand instanceof Real real && !real.isKnown(precision)) {
        pending.push(real);
        missing = true;
      }
    }
    return missing;
  }

  private boolean isKnown(int precision) {
    Enclosure known = best;
    return known != null && known.precision() >= precision;
  }

  private void evaluate(int precision) {
    if (!isKnown(precision)) {
      List<Ball> balls = new ArrayList<>(operands.size());
      for (Scalar operand : operands) {
        balls.add(ballOf(operand, precision));
      }
      best = new Enclosure(precision, operation.apply(balls, precision));
    }
  }

  private static Ball ballOf(Scalar operand, int precision) {
    return operand instanceof Rational exact
        ? Ball.of(exact, precision)
        : ((Real) operand).known(precision);
  }

  private Ball known(int precision) {
    Enclosure known = best;
    return known == null ? Ball.WHOLE : known.ball().rounded(precision);
  }

  @Override
  public int signum() {
    return Refinement.decide(this, 64, Ball::sign, Question.SIGN);
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

  private record Enclosure(int precision, Ball ball) {}
}
