package dev.workings.eval;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Pages that come with the language, written in the language itself, so that their definitions can
 * be shown.
 */
final class StandardPages {
  /** The name of the page of machine learning. */
  static final String ML = "std/ml";

  /** Its functions, as books write them; natural logarithms. */
  private static final String ML_TEXT =
      """
      sigmoid(z) = 1 / (1 + exp(-z))
      relu(z) = if z > 0 then z else 0
      softmax(z) = [exp(z[i]) / sum(exp(z[j]) for j in 1..count(z)) for i in 1..count(z)]
      bce(y, p) = -(xlog(y, p, e) + xlog(1 - y, 1 - p, e))
      cross_entropy(y, p) = -sum(xlog(y[i], p[i], e) for i in 1..count(y))
      mse(y, y_hat) = sum((y[i] - y_hat[i])^2 for i in 1..count(y)) / count(y)
      """;

  private StandardPages() {}

  /** The names of a standard page, or null if there is none of that name. */
  static @Nullable Scope find(String page) {
    if (!page.equals(ML)) {
      return null;
    }
    Diagnostics found = new Diagnostics();
    Evaluator evaluator = new Evaluator(found, Imports.NONE);
    evaluator.cell(Slice.of(Source.of(page, ML_TEXT)));
    if (found.hasErrors()) {
      throw new IllegalStateException(found.sorted().toString());
    }
    return evaluator.scope();
  }
}
