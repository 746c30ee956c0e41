package dev.workings.value;

import java.util.List;

/** A calculation that has no answer. It knows no place; the evaluator adds it. */
public final class MathException extends RuntimeException {
  private final Fault fault;
  private final List<String> hints;
  private final int argument;

  /**
   * A fault, and what to do about it.
   *
   * @param message one fact, without a full stop
   */
  public MathException(Fault fault, String message, String... hints) {
    this(fault, message, List.of(hints), -1);
  }

  private MathException(Fault fault, String message, List<String> hints, int argument) {
    super(message, null, false, false);
    this.fault = fault;
    this.hints = hints;
    this.argument = argument;
  }

  /** The same fault, which lies in one argument of a call. */
  public MathException in(int argument) {
    return new MathException(fault, getMessage(), hints, argument);
  }

  /** Which argument of a call the fault lies in, counted from 0; -1 if in none alone. */
  public int argument() {
    return argument;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  /** The fact, without a full stop. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** What to write instead, if anything is known. */
  public List<String> hints() {
    return hints;
  }
}
