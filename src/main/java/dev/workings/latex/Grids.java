package dev.workings.latex;

import dev.workings.function.Term;
import dev.workings.latex.Printed.Level;
import java.util.ArrayList;
import java.util.List;

/** Matrices. A single column is set as a transposed row, unless it is to stand upright. */
final class Grids {
  private Grids() {}

  static Printed print(TermPrinter printer, Term.Grid grid) {
    boolean column = grid.rows().stream().allMatch(row -> row.size() == 1);
    if (column && !grid.upright() && grid.rows().size() > 1) {
      List<Term> row = grid.rows().stream().map(each -> each.get(0)).toList();
      String latex = matrix(printer, List.of(row), grid.ruleEvery()) + "^{\\top}";
      return new Printed(latex, Level.POWER, 0, true);
    }
    return new Printed(matrix(printer, grid.rows(), grid.ruleEvery()), Level.ATOM, 0, true);
  }

  private static String matrix(TermPrinter printer, List<List<Term>> rows, int ruleEvery) {
    List<String> lines = new ArrayList<>();
    boolean signed = false;
    for (List<Term> row : rows) {
      List<String> cells = row.stream().map(printer::latex).toList();
      signed |= cells.stream().anyMatch(cell -> cell.startsWith("-"));
      lines.add(String.join(" & ", cells));
    }
    String body = String.join(" \\\\ ", lines);
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    return ruleEvery > 0 && ruleEvery < columns
        ? ruled(body, columns, ruleEvery, signed ? "r" : "c")
        : "\\begin{bmatrix} " + body + " \\end{bmatrix}";
  }

  /** Signs line up in columns set to the right. */
  private static String ruled(String body, int columns, int every, String alignment) {
    List<String> groups = new ArrayList<>();
    for (int left = columns; left > 0; left -= every) {
      groups.add(alignment.repeat(Math.min(every, left)));
    }
    String layout = String.join("|", groups);
    return "\\left[\\begin{array}{" + layout + "} " + body + " \\end{array}\\right]";
  }
}
