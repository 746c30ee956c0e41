package dev.workings.latex;

import dev.workings.eval.Answer;
import dev.workings.eval.Evaluator;
import dev.workings.eval.Imports;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.List;

/** A cell answered for a test. */
record Cell(List<Answer> answers, List<Diagnostic> diagnostics) {
  private static final Latex LATEX = new Latex(Numerals.COMMA, Lines.DEFAULT);

  static Cell of(String... lines) {
    Diagnostics found = new Diagnostics();
    Source source = Source.of("test", String.join("\n", lines));
    List<Answer> answers = new Evaluator(found, Imports.NONE).cell(Slice.of(source)).answers();
    return new Cell(answers, found.sorted());
  }

  /** The last answer. */
  Answer last() {
    return answers.get(answers.size() - 1);
  }

  /** The working of the last statement as LaTeX, or what is wrong. */
  static String latex(String... lines) {
    Cell cell = of(lines);
    return cell.diagnostics.isEmpty() ? latex(cell.last()) : cell.diagnostics.toString();
  }

  /** An answer's formulas as a page shows them; empty if it has none. */
  static String latex(Answer answer) {
    if (answer instanceof Answer.Shown shown) {
      return LATEX.of(shown.working());
    }
    if (answer instanceof Answer.Counted network) {
      return LATEX.of(network.workings());
    }
    return answer instanceof Answer.Tabulated table && !table.workings().isEmpty()
        ? LATEX.of(table.workings())
        : "";
  }
}
