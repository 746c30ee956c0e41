package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.function.Reading;
import dev.workings.function.Term;
import dev.workings.latex.Latex;
import dev.workings.syntax.Statement;
import org.jspecify.annotations.Nullable;

/** Values in running text: the value alone, or, with the word show, the whole working. */
final class Inline {
  private Inline() {}

  static String latex(Answer.Shown answer, Latex latex) {
    Term value = value(answer);
    return value == null ? latex.of(answer.working()) : latex.of(value);
  }

  /** The words it is read as. */
  static String reading(Answer.Shown answer) {
    Term value = value(answer);
    return value == null ? Reading.of(answer.working()) : Reading.of(value);
  }

  /** What is shown alone; null where the working is shown. */
  private static @Nullable Term value(Answer.Shown answer) {
    boolean working = answer.statement() instanceof Statement.Show show && show.explicit();
    return working ? null : answer.value();
  }
}
