package dev.workings.script;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A script in the two dialects our engines speak; only the one that is needed is read.
 *
 * @param modern for V8
 * @param es5 for the engine written in Java, which knows no classes; null if there is none
 */
public record Program(Supplier<String> modern, @Nullable Supplier<String> es5) {
  /** A script for V8 alone. */
  public static Program modern(Supplier<String> modern) {
    return new Program(modern, null);
  }

  /** A script that both engines can read. */
  public static Program plain(Supplier<String> text) {
    return new Program(text, text);
  }
}
