package dev.workings.function;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Value;
import java.util.List;

/** A function of the library. */
public final class Function {
  private final String name;
  private final Signature signature;
  private final Notation notation;
  private final Body body;

  private Function(String name, Signature signature, Notation notation, Body body) {
    this.name = name;
    this.signature = signature;
    this.notation = notation;
    this.body = body;
  }

  /** How a call of the function is read. */
  public enum Notation {
    /** It has a standard notation, as √x, ln x or det A have. */
    MATHEMATICAL,
    /** Only a programmer would read it, as reshape(v, 2, 2). */
    PROGRAMMATIC
  }

  /** What the function does with arguments whose number has been checked. */
  @FunctionalInterface
  interface Body {
    Value apply(Arguments arguments);
  }

  static Function mathematical(String name, Signature signature, Body body) {
    return new Function(name, signature, Notation.MATHEMATICAL, body);
  }

  static Function programmatic(String name, Signature signature, Body body) {
    return new Function(name, signature, Notation.PROGRAMMATIC, body);
  }

  public String name() {
    return name;
  }

  public Signature signature() {
    return signature;
  }

  /** Whether its call is a formula to a reader. */
  public Notation notation() {
    return notation;
  }

  /**
   * The value of a call.
   *
   * @throws MathException WRONG_ARGUMENTS for a wrong number of arguments, and what the function
   *     throws
   */
  public Value apply(List<Value> arguments) {
    if (!signature.accepts(arguments.size())) {
      throw new MathException(
          Fault.WRONG_ARGUMENTS,
          name + " does not take " + Arguments.counted(arguments.size()),
          "write " + name + "(" + signature + ")");
    }
    return body.apply(new Arguments(name, arguments));
  }
}
