package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.function.Term;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Value;
import java.util.function.Predicate;

/**
 * Recognises a wrong figure that a well-known mistake would have given, such as the mean where a
 * sum is taken. A mistake is named only if it gives exactly this figure.
 */
final class NamedMistakes {
  private static final int MOST_HINTS = 2;

  private final Interpreter interpreter;

  NamedMistakes(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * The diagnostic with the mistakes that explain the figure.
   *
   * @param fits whether a value is the figure
   */
  Diagnostic hints(Diagnostic failed, Expr computed, Rational figure, Predicate<Value> fits) {
    Diagnostic explained = failed;
    interpreter.budget.explain(true);
    for (Twist twist : Twists.all(figure)) {
      if (explained.hints().size() < MOST_HINTS && leadsTo(twist, computed, fits)) {
        String text = PlainText.of(new Term.Number(figure));
        explained = explained.hint(text + " is " + twist.explanation());
      }
    }
    interpreter.budget.explain(false);
    return explained;
  }

  private boolean leadsTo(Twist twist, Expr computed, Predicate<Value> fits) {
    try {
      return fits.test(new Hypothetical(interpreter, twist).value(computed));
    } catch (EvaluationException | MathException noSuchMistake) {
      return false;
    }
  }
}
