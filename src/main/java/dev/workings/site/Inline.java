package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.function.Term;
import dev.workings.latex.Latex;
import dev.workings.syntax.Statement;

/** Values in running text: the value alone, or, with the word show, the whole working. */
final class Inline {
  private Inline() {}

  static String latex(Answer.Shown answer, Latex latex) {
    boolean working = answer.statement() instanceof Statement.Show show && show.explicit();
    Term value = answer.value();
    return working || value == null ? latex.of(answer.working()) : latex.of(value);
  }
}
