package dev.workings.eval;

import dev.workings.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a number of a page comes from.
 *
 * @param name its name, or null
 * @param formula its expression in one spelling: the same however it is spaced
 * @param expression what the author wrote for it, on one line
 * @param given whether nothing was computed for it: it was written as a number, or stands in a data
 *     file, or is an entry of such
 * @param inputs the names and functions of the page in its expression, in order
 * @param place where the expression stands
 */
public record Origin(
    @Nullable String name,
    String formula,
    String expression,
    boolean given,
    List<Input> inputs,
    Span place) {
  public Origin {
    inputs = List.copyOf(inputs);
  }

  /**
   * The same for what is the same number of its page: its name, or else its formula. A name keeps
   * its value on a page, so that the same formula has the same value everywhere.
   */
  public String key() {
    return name == null ? formula : name;
  }

  /** Of one member of a record of columns. */
  Origin member(String member) {
    String text = expression + "." + member;
    return new Origin(null, formula + "." + member, text, given, inputs, place);
  }

  /** Of the values that it takes, one after another; no single number is called so. */
  Origin each(String clause) {
    String text = expression + " for " + clause;
    return new Origin(null, text, text, given, inputs, place);
  }

  /** The same number under the name it has on another page. */
  Origin as(String other) {
    return new Origin(other, other, expression, given, inputs, place);
  }
}
