package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.function.Term;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Parser;
import dev.workings.syntax.Statement;
import dev.workings.value.Arithmetic;
import dev.workings.value.Decimal;
import dev.workings.value.Digits;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader finds who works out a stage by hand, from the rounded numbers that stand in it. */
final class Recomputation {
  private static final Rational TEN = Rational.of(10);

  private final Format format;

  private Recomputation(Format format) {
    this.format = format;
  }

  /** Whether the reader would find another last digit than the one shown. */
  static boolean contradicts(
      Term stage, Term shown, Interpreter interpreter, @Nullable Format format) {
    Format asked = format == null ? Format.DEFAULT : format;
    try {
      Value found = value(stage, interpreter);
      return found != null && new Recomputation(asked).differs(shown, found);
    } catch (EvaluationException | MathException cannotBeWorkedOut) {
      return false;
    }
  }

  /** Plain text is a calculation again, unless terms are left out in it. */
  private static @Nullable Value value(Term stage, Interpreter interpreter) {
    Diagnostics found = new Diagnostics();
    Slice text = Slice.of(Source.of("stage", PlainText.of(stage)));
    Expr expr = Parser.inline(text, found) instanceof Statement.Show s ? s.expression() : null;
    return expr == null || found.hasErrors() ? null : interpreter.value(expr);
  }

  private boolean differs(Term shown, Value found) {
    if (shown instanceof Term.Grid grid) {
      List<Term> entries = grid.rows().stream().flatMap(List::stream).toList();
      return found instanceof Tensor tensor && differ(entries, tensor.entries());
    }
    if (shown instanceof Term.Truth truth) {
      return found instanceof dev.workings.value.Truth other && other.value() != truth.value();
    }
    return found instanceof Scalar scalar && differs(shown, scalar);
  }

  private boolean differ(List<Term> shown, List<Scalar> found) {
    for (int i = 0; i < shown.size() && shown.size() == found.size(); i++) {
      if (differs(shown.get(i), found.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean differs(Term shown, Scalar found) {
    if (shown instanceof Term.Rounded rounded) {
      return differs(rounded.value(), 0, found);
    }
    if (shown instanceof Term.Percent percent) {
      return differs(percent.hundredths(), -2, found);
    }
    return shown instanceof Term.Scientific scientific
        && differs(scientific.mantissa(), scientific.exponent(), found);
  }

  /** Compares digits times a power of ten with a number rounded to as many. */
  private boolean differs(Decimal digits, int exponent, Scalar found) {
    Scalar scaled = (Scalar) Arithmetic.multiply(found, TEN.power(-exponent));
    return !rounded(scaled, digits.places()).toRational().equals(digits.toRational());
  }

  private Decimal rounded(Scalar found, int places) {
    return format.style() == FormatClause.Style.SIGNIFICANT_FIGURES && places == 0
        ? Digits.significant(found, format.digits(), format.rounding())
        : Digits.places(found, places, format.rounding());
  }
}
