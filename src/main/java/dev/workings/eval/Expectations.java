package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Expr.ComparisonOperator;
import dev.workings.syntax.Statement;
import dev.workings.value.Scalar;
import dev.workings.value.Truth;
import dev.workings.value.Value;
import org.jspecify.annotations.Nullable;

/** Checks what an author expects. */
final class Expectations {
  private final Interpreter interpreter;

  Expectations(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Nothing if the expectation holds, else what to report. */
  @Nullable Diagnostic check(Statement.Expect expect) {
    Scalar tolerance = tolerance(expect);
    boolean holds =
        tolerance == null
            ? isTrue(expect.condition())
            : within((Expr.Comparison) expect.condition(), tolerance);
    if (holds) {
      return null;
    }
    String fact = "expectation failed: " + text(expect);
    Diagnostic failed = new FailedExpectation(interpreter, fact, tolerance).of(expect.condition());
    String note = expect.note();
    return note == null ? failed : failed.hint(note);
  }

  private static String text(Statement.Expect expect) {
    Span condition = expect.condition().span();
    Expr tolerance = expect.tolerance();
    return (tolerance == null ? condition : condition.to(tolerance.span())).text();
  }

  private boolean isTrue(Expr condition) {
    if (interpreter.value(condition) instanceof Truth truth) {
      return truth.value();
    }
    Diagnostic wrong =
        Diagnostic.error(
            Code.EXPECTATION_NOT_BOOLEAN,
            "expect needs something that is true or false",
            condition.span());
    throw new EvaluationException(wrong.hint("compare: expect x == 3, or expect x ≈ 3.14"));
  }

  private @Nullable Scalar tolerance(Statement.Expect expect) {
    Expr tolerance = expect.tolerance();
    if (tolerance == null) {
      return null;
    }
    boolean one =
        expect.condition() instanceof Expr.Comparison comparison
            && comparison.operators().size() == 1
            && comparison.operators().get(0) == ComparisonOperator.APPROXIMATELY;
    if (!one) {
      throw Interpreter.error(
          Code.EXPECTATION_NOT_BOOLEAN,
          "within needs one comparison, a ≈ b",
          expect.condition().span());
    }
    return interpreter.scalar(tolerance, "a tolerance");
  }

  private boolean within(Expr.Comparison comparison, Scalar tolerance) {
    Value left = interpreter.value(comparison.operands().get(0));
    Value right = interpreter.value(comparison.operands().get(1));
    return Faults.at(comparison.span(), () -> Approximation.within(left, right, tolerance));
  }
}
