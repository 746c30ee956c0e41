package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.value.MathException;
import dev.workings.value.Value;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a wrong figure that a well-known mistake would have given, such as the mean where a
 * sum is taken. A mistake is named only if it gives exactly this figure.
 */
final class NamedMistakes {
  private final Interpreter interpreter;

  NamedMistakes(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * The diagnostic with the first mistake that explains the figure, if nothing has explained it.
   *
   * @param fits whether a value is the figure
   */
  Diagnostic hints(Diagnostic failed, Expr computed, Value figure, Predicate<Value> fits) {
    if (!failed.hints().isEmpty()) {
      return failed;
    }
    interpreter.budget.explain(true);
    Twist made = first(Twists.all(figure), computed, fits);
    interpreter.budget.explain(false);
    if (made == null) {
      return failed;
    }
    String text = PlainText.of(new Display(null, GridLayout.PLAIN).of(figure));
    return failed.hint(text + " is " + made.explanation());
  }

  private @Nullable Twist first(List<Twist> twists, Expr computed, Predicate<Value> fits) {
    for (Twist twist : twists) {
      if (leadsTo(twist, computed, fits)) {
        return twist;
      }
    }
    return null;
  }

  private boolean leadsTo(Twist twist, Expr computed, Predicate<Value> fits) {
    try {
      return fits.test(new Hypothetical(interpreter, twist).value(computed));
    } catch (EvaluationException | MathException noSuchMistake) {
      return false;
    }
  }
}
