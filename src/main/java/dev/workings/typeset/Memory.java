package dev.workings.typeset;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers what formulas became, the ones used last, up to a size. */
final class Memory {
  private final Map<Formula, Typeset> results = new LinkedHashMap<>(16, 0.75f, true);
  private final long limit;
  private long size;

  /**
   * @param limit roughly, in characters
   */
  Memory(long limit) {
    this.limit = limit;
  }

  synchronized @Nullable Typeset get(Formula formula) {
    return results.get(formula);
  }

  synchronized Typeset put(Formula formula, Typeset result) {
    if (results.put(formula, result) == null) {
      size += size(formula, result);
    }
    Iterator<Map.Entry<Formula, Typeset>> oldest = results.entrySet().iterator();
    while (size > limit) {
      Map.Entry<Formula, Typeset> entry = oldest.next();
      size -= size(entry.getKey(), entry.getValue());
      oldest.remove();
    }
    return result;
  }

  private static long size(Formula formula, Typeset result) {
    int html = result instanceof Typeset.Html made ? made.html().length() : 0;
    return 100L + formula.latex().length() + html; // macros are mostly shared between formulas
  }
}
