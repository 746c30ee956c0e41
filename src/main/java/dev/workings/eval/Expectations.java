package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.function.Term;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Expr.ComparisonOperator;
import dev.workings.syntax.FormatClause.Style;
import dev.workings.syntax.Statement;
import dev.workings.value.Arithmetic;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Truth;
import dev.workings.value.Value;
import org.jspecify.annotations.Nullable;

/** Checks what an author expects, and says what was found where it does not hold. */
final class Expectations {
  private final Interpreter interpreter;

  Expectations(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Nothing if the expectation holds, else what to report. */
  @Nullable Diagnostic check(Statement.Expect expect) {
    Expr condition = expect.condition();
    if (holds(expect)) {
      return null;
    }
    String fact = "expectation failed: " + condition.span().text();
    String note = expect.note();
    Span place =
        condition instanceof Expr.Comparison c ? c.operands().get(0).span() : condition.span();
    Diagnostic failed = Diagnostic.error(Code.EXPECTATION_FAILED, fact, place);
    failed = found(failed, condition);
    return note == null ? failed : failed.hint(note);
  }

  private boolean holds(Statement.Expect expect) {
    Expr tolerance = expect.tolerance();
    if (tolerance != null) {
      return within(expect.condition(), tolerance);
    }
    if (interpreter.value(expect.condition()) instanceof Truth truth) {
      return truth.value();
    }
    Diagnostic wrong =
        Diagnostic.error(
            Code.EXPECTATION_NOT_BOOLEAN,
            "expect needs something that is true or false",
            expect.condition().span());
    throw new EvaluationException(wrong.hint("compare: expect x == 3, or expect x ≈ 3.14"));
  }

  private boolean within(Expr condition, Expr tolerance) {
    if (!(condition instanceof Expr.Comparison comparison) || comparison.operators().size() != 1) {
      throw Interpreter.error(
          Code.EXPECTATION_NOT_BOOLEAN, "within needs one comparison, a ≈ b", condition.span());
    }
    Value left = interpreter.value(comparison.operands().get(0));
    Value right = interpreter.value(comparison.operands().get(1));
    Scalar most = interpreter.scalar(tolerance, "a tolerance");
    return Faults.at(condition.span(), () -> Approximation.within(left, right, most));
  }

  private Diagnostic found(Diagnostic failed, Expr condition) {
    if (!(condition instanceof Expr.Comparison comparison) || comparison.operators().size() != 1) {
      return failed.caret("is false");
    }
    Expr leftExpr = comparison.operands().get(0);
    Value left = interpreter.value(leftExpr);
    Value right = interpreter.value(comparison.operands().get(1));
    if (left instanceof Scalar first && right instanceof Scalar second) {
      return scalars(failed, leftExpr, first, second, comparison.operators().get(0));
    }
    return left instanceof Tensor first && right instanceof Tensor second
        ? tensors(failed, first, second)
        : failed.caret("is " + text(left, null));
  }

  private Diagnostic scalars(
      Diagnostic failed, Expr leftExpr, Scalar left, Scalar right, ComparisonOperator operator) {
    Format precise = precise(left, right);
    Scalar difference = (Scalar) Arithmetic.subtract(left, right);
    String l = text(left, precise);
    String r = right instanceof Rational ? text(right, null) : text(right, precise);
    String caret = "is " + l + definedAt(leftExpr);
    caret +=
        "; "
            + l
            + " − "
            + (r.startsWith("−") ? "(" + r + ")" : r)
            + " = "
            + text(difference, precise);
    Diagnostic found = failed.caret(caret);
    boolean figure = operator == ComparisonOperator.APPROXIMATELY && right instanceof Rational;
    return figure ? Cut.hint(found, left, (Rational) right) : found;
  }

  /** Exact numbers are shown exactly, others to two digits more than the figure they should be. */
  private static @Nullable Format precise(Scalar left, Scalar right) {
    if (left instanceof Rational && right instanceof Rational) {
      return null;
    }
    int places = right instanceof Rational figure ? Figures.lastPlace(figure) + 3 : 12;
    return new Format(Style.DECIMAL_PLACES, Math.max(3, places), Rounding.HALF_EVEN);
  }

  private static Diagnostic tensors(Diagnostic failed, Tensor left, Tensor right) {
    if (!left.hasShapeOf(right)) {
      return failed.caret(
          "is " + Interpreter.shape(left) + ", but the other side is " + Interpreter.shape(right));
    }
    for (int i = 0; i < left.entries().size(); i++) {
      Scalar first = left.entries().get(i);
      Scalar second = right.entries().get(i);
      if (!(first instanceof Rational) || !first.equals(second)) {
        Format precise = precise(first, second);
        String caret = "has " + text(first, precise) + " at " + index(left, i);
        return failed.caret(caret + ", where " + text(second, null) + " is expected");
      }
    }
    return failed;
  }

  private static String index(Tensor tensor, int entry) {
    StringBuilder index = new StringBuilder("]");
    int rest = entry;
    for (int axis = tensor.rank() - 1; axis >= 0; axis--) {
      index.insert(0, rest % tensor.size(axis) + 1).insert(0, axis == 0 ? "[" : ", ");
      rest /= tensor.size(axis);
    }
    return index.toString();
  }

  private String definedAt(Expr expr) {
    Binding binding =
        expr instanceof Expr.Name name ? interpreter.scope.binding(name.text()) : null;
    return binding == null ? "" : " (defined at line " + binding.place().position().line() + ")";
  }

  private static String text(Value value, @Nullable Format format) {
    Term term = new Display(format, GridLayout.PLAIN).of(value);
    return PlainText.of(term).replace('-', '−');
  }
}
