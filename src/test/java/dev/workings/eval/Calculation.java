package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.List;

/** A cell evaluated for a test. */
record Calculation(Evaluator.AnsweredCell cell, List<Diagnostic> diagnostics) {

  static Calculation of(String... lines) {
    Diagnostics found = new Diagnostics();
    Source source = Source.of("test.calc", String.join("\n", lines));
    Evaluator evaluator = new Evaluator(found, Imports.NONE);
    Evaluator.AnsweredCell cell = evaluator.cell(Slice.of(source));
    return new Calculation(cell, found.sorted());
  }

  /** The value of the last statement as text. */
  static String valueOf(String... lines) {
    Calculation calculation = of(lines);
    List<Answer> answers = calculation.cell.answers();
    if (answers.get(answers.size() - 1) instanceof Answer.Shown shown && shown.value() != null) {
      return PlainText.of(shown.value());
    }
    return calculation.diagnostics.toString();
  }

  /** The only diagnostic as {@code line:column code message}. */
  static String problemOf(String... lines) {
    List<Diagnostic> diagnostics = of(lines).diagnostics;
    if (diagnostics.size() != 1) {
      return diagnostics.toString();
    }
    Diagnostic only = diagnostics.get(0);
    return only.span().position().line()
        + ":"
        + only.span().position().column()
        + " "
        + only.code()
        + " "
        + only.message();
  }
}
