package dev.workings.function;

import dev.workings.value.Value;
import java.util.List;

/** A function of the library. */
public record Function(String name, Signature signature, Notation notation, Body body) {
  public enum Notation {
    MATHEMATICAL,
    PROGRAMMATIC
  }

  public interface Body {
    Value apply(List<Value> arguments);
  }

  public Value apply(List<Value> arguments) {
    return body.apply(arguments);
  }
}
