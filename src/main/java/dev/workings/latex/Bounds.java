package dev.workings.latex;

import dev.workings.function.Term;
import org.jspecify.annotations.Nullable;

/** The index ranges of big operators and of lists. */
final class Bounds {
  private Bounds() {}

  /** {@code _{a=1}^{3} }, with a condition below where there is one. */
  static String limits(TermPrinter printer, Term.Bound bound, @Nullable Term condition) {
    Term to = bound.to();
    if (to == null || condition != null) {
      return "_{" + range(printer, bound, condition) + "} ";
    }
    String index = Names.variable(bound.variable()) + "=" + printer.latex(bound.from());
    return "_{" + index + "}^{" + printer.latex(to) + "} ";
  }

  /** {@code a=1,\ldots,3} or {@code b \in v}, then the condition. */
  static String range(TermPrinter printer, Term.Bound bound, @Nullable Term condition) {
    String variable = Names.variable(bound.variable());
    Term to = bound.to();
    String range =
        to == null
            ? variable + " \\in " + printer.latex(bound.from())
            : variable + "=" + printer.latex(bound.from()) + ",\\ldots," + printer.latex(to);
    return condition == null ? range : range + ",\\; " + printer.latex(condition);
  }
}
