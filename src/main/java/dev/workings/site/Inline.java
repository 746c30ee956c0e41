package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.function.Figure;
import dev.workings.function.Reading;
import dev.workings.function.Term;
import dev.workings.latex.Latex;
import dev.workings.syntax.Statement;
import org.jspecify.annotations.Nullable;

/** Values in running text: the value alone, or, with the word show, the whole working. */
final class Inline {
  private Inline() {}

  static String latex(Answer.Shown answer, Latex latex) {
    Term alone = alone(answer);
    return alone == null ? latex.of(answer.working()) : latex.of(alone);
  }

  /** The sentence that it is read as; null for digits, which are read in any language. */
  static @Nullable String reading(Answer.Shown answer) {
    Term alone = alone(answer);
    if (alone == null) {
      return Reading.of(answer.working());
    }
    return isDigits(alone) ? null : Reading.of(alone);
  }

  private static boolean isDigits(Term term) {
    return Figure.of(term) != null || term instanceof Term.Number;
  }

  private static @Nullable Term alone(Answer.Shown answer) {
    boolean working = answer.statement() instanceof Statement.Show show && show.explicit();
    return working ? null : answer.value();
  }
}
