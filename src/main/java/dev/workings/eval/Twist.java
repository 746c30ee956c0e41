package dev.workings.eval;

import dev.workings.function.Layers;
import dev.workings.syntax.Expr;
import dev.workings.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A well-known mistake: how a calculation would have gone if its author had made it. Each method
 * may answer with the mistaken value, or with null where the mistake changes nothing.
 */
interface Twist {
  /** Names the mistake in a sentence that begins with the figure it leads to. */
  String explanation();

  default @Nullable Value call(Hypothetical world, Expr.Call call) {
    return null;
  }

  default @Nullable Value binary(Hypothetical world, Expr.Binary binary) {
    return null;
  }

  /** The value a name or a function call would have had. */
  default Value result(Value value, @Nullable Format format) {
    return value;
  }

  /** The mistake in counting layers. */
  default Layers.Mistake ofLayers() {
    return Layers.Mistake.NONE;
  }
}
