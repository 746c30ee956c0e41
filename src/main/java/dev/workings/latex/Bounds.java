package dev.workings.latex;

import dev.workings.function.Term;
import java.util.List;
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

  /** {@code q=0.9,\,0.1} where the members are known, else {@code q \in v}. */
  private static String members(TermPrinter printer, String variable, Term list) {
    boolean written =
        list instanceof Term.Grid grid
            && !grid.rows().isEmpty()
            && grid.rows().stream().allMatch(row -> row.size() == 1);
    return written
        ? variable + "=" + printer.list(entries((Term.Grid) list), "\\,").latex()
        : variable + " \\in " + printer.latex(list);
  }

  private static List<Term> entries(Term.Grid column) {
    return column.rows().stream().map(row -> row.get(0)).toList();
  }

  /** {@code a=1,\ldots,3} or {@code b \in v}, then the condition. */
  static String range(TermPrinter printer, Term.Bound bound, @Nullable Term condition) {
    String variable = Names.variable(bound.variable());
    Term to = bound.to();
    String range =
        to == null
            ? members(printer, variable, bound.from())
            : variable + "=" + printer.latex(bound.from()) + ",\\ldots," + printer.latex(to);
    return condition == null ? range : range + printer.item() + "\\; " + printer.latex(condition);
  }
}
