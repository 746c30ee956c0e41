package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A parameter or an index with its value, in front of the ones around it.
 *
 * @param shown how a reader sees it in a formula with numbers, where that is not its value, as for
 *     e; else null
 * @param written how a reader sees it in a formula before numbers are put in; null for its name
 */
record Local(
    String name, Value value, @Nullable Term shown, @Nullable Term written, @Nullable Local outer) {

  static @Nullable Local find(@Nullable Local from, String name) {
    Local local = from;
    while (local != null && !local.name.equals(name)) {
      local = local.outer;
    }
    return local;
  }
}
