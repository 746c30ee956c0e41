package dev.workings.value;

import java.util.List;

/** A calculation that has no answer. It knows no place; the evaluator adds it. */
public final class MathException extends RuntimeException {
  private final Fault fault;
  private final List<String> hints;

  /**
   * A fault, and what to do about it.
   *
   * @param message one fact, without a full stop
   */
  public MathException(Fault fault, String message, String... hints) {
    super(message, null, false, false);
    this.fault = fault;
    this.hints = List.of(hints);
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
