package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Expr.ComparisonOperator;
import dev.workings.syntax.FormatClause.Style;
import dev.workings.value.Arithmetic;
import dev.workings.value.Digits;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what was found where an expectation does not hold: the first comparison that is false. */
final class FailedExpectation {
  private final Interpreter interpreter;
  private final String fact;
  private final @Nullable Scalar tolerance;

  /**
   * @param fact the message
   * @param tolerance what stands behind {@code within}; null for nothing
   */
  FailedExpectation(Interpreter interpreter, String fact, @Nullable Scalar tolerance) {
    this.interpreter = interpreter;
    this.fact = fact;
    this.tolerance = tolerance;
  }

  /** The diagnostic for a condition that is false. */
  Diagnostic of(Expr condition) {
    if (condition instanceof Expr.Binary both && both.operator() == Expr.BinaryOperator.AND) {
      boolean left = interpreter.truth(both.left(), "each side of and");
      return of(left ? both.right() : both.left());
    }
    if (condition instanceof Expr.Comparison chain) {
      Comparisons comparisons = new Comparisons(interpreter);
      int link = tolerance == null ? comparisons.firstFalse(chain) : 0;
      return of(
          chain.operands().get(link), chain.operators().get(link), chain.operands().get(link + 1));
    }
    return failed(condition).caret("is false");
  }

  private Diagnostic failed(Expr place) {
    return Diagnostic.error(Code.EXPECTATION_FAILED, fact, place.span());
  }

  /** What was computed is of interest, not what was written. */
  private Diagnostic of(Expr leftExpr, ComparisonOperator operator, Expr rightExpr) {
    Value left = interpreter.value(leftExpr);
    Value right = interpreter.value(rightExpr);
    boolean turned = Literals.isLiteral(leftExpr) && !Literals.isLiteral(rightExpr);
    Expr subject = turned ? rightExpr : leftExpr;
    Diagnostic failed = failed(subject);
    if (left instanceof Scalar first && right instanceof Scalar second) {
      Scalar found = turned ? second : first;
      Scalar other = turned ? first : second;
      return explained(
          scalars(failed, operator, found, other, definedAt(subject)), operator, subject, other);
    }
    if (left instanceof Tensor first && right instanceof Tensor second) {
      Diagnostic found = failed.caret(tensors(operator, first, second));
      return explained(found, operator, subject, turned ? first : second);
    }
    return failed.caret("is " + found(turned ? right : left, null));
  }

  private Diagnostic scalars(
      Diagnostic failed, ComparisonOperator operator, Scalar subject, Scalar other, String place) {
    Format precise = precise(operator, subject, other);
    String caret = "is " + found(subject, precise) + place;
    if (operator != ComparisonOperator.NOT_EQUAL) {
      caret += difference(subject, other, precise);
    }
    Diagnostic found = failed.caret(caret);
    boolean figure = operator == ComparisonOperator.APPROXIMATELY && tolerance == null;
    return figure && other instanceof Rational shown ? Cut.hint(found, subject, shown) : found;
  }

  /** With the well-known mistakes that lead to the figures. */
  private Diagnostic explained(
      Diagnostic failed, ComparisonOperator operator, Expr subject, Tensor figures) {
    NamedMistakes mistakes = new NamedMistakes(interpreter);
    boolean plain =
        tolerance == null && figures.entries().stream().allMatch(Rational.class::isInstance);
    return switch (plain ? operator : ComparisonOperator.NOT_EQUAL) {
      case EQUAL ->
          mistakes.hints(
              failed,
              subject,
              figures,
              v -> v instanceof Tensor x && x.hasShapeOf(figures) && Arithmetic.equal(x, figures));
      case APPROXIMATELY ->
          mistakes.hints(
              failed,
              subject,
              figures,
              v -> v instanceof Tensor x && Approximation.allRound(x, figures));
      default -> failed;
    };
  }

  /** With the well-known mistakes that lead to the figure. */
  private Diagnostic explained(
      Diagnostic failed, ComparisonOperator operator, Expr subject, Scalar other) {
    if (tolerance != null || !(other instanceof Rational figure)) {
      return failed;
    }
    NamedMistakes mistakes = new NamedMistakes(interpreter);
    return switch (operator) {
      case EQUAL ->
          Rounded.isRounded(interpreter.value(subject), figure)
              ? failed.hint(Rounded.ADVICE)
              : mistakes.hints(failed, subject, figure, figure::equals);
      case APPROXIMATELY ->
          mistakes.hints(
              failed,
              subject,
              figure,
              v -> v instanceof Scalar x && Approximation.roundsTo(x, figure));
      default -> failed;
    };
  }

  private static boolean isShort(Rational exact) {
    OptionalInt places = exact.finiteDecimalPlaces();
    return places.isPresent() && places.getAsInt() <= Display.MOST_PLACES;
  }

  /** {@code ; 61706 − 61760 = −54}; nothing where the difference is too long a number. */
  private String difference(Scalar subject, Scalar other, @Nullable Format precise) {
    try {
      String right = text(other, other instanceof Rational ? null : precise);
      String difference = text(Arithmetic.subtract(shown(subject, precise), other), precise);
      return "; "
          + text(subject, precise)
          + " − "
          + (right.startsWith("−") ? "(" + right + ")" : right)
          + (precise == null && isRounded(subject, other) ? " ≈ " : " = ")
          + difference
          + (tolerance == null ? "" : ", more than " + text(tolerance, null));
    } catch (MathException tooLong) {
      return "";
    }
  }

  /** What is shown rounded is subtracted as shown, so that the line is true as it stands. */
  private static Scalar shown(Scalar value, @Nullable Format format) {
    return format == null
        ? value
        : Digits.places(value, format.digits(), Rounding.HALF_EVEN).toRational();
  }

  /**
   * A real, and a fraction that is compared with a figure, is shown to three digits more than the
   * figure it should be.
   */
  private static @Nullable Format precise(
      ComparisonOperator operator, Scalar subject, Scalar other) {
    boolean fraction =
        subject instanceof Rational exact
            && (operator != ComparisonOperator.APPROXIMATELY || isShort(exact));
    if (fraction || !(other instanceof Rational figure)) {
      return null;
    }
    int places = Math.max(0, Figures.lastPlace(figure)) + 3;
    return new Format(Style.DECIMAL_PLACES, places, Rounding.HALF_EVEN);
  }

  private String tensors(ComparisonOperator operator, Tensor left, Tensor right) {
    if (!left.hasShapeOf(right)) {
      return "is " + size(left) + ", but the other side is " + size(right);
    }
    for (int i = 0; i < left.entries().size(); i++) {
      Scalar first = left.entries().get(i);
      Scalar second = right.entries().get(i);
      if (differ(operator, first, second)) {
        String found = found(first, precise(operator, first, second));
        return "has " + found + " at " + index(left, i) + ", not " + text(second, null);
      }
    }
    return "is equal";
  }

  /** What cannot be decided is not what made the expectation fail. */
  private boolean differ(ComparisonOperator operator, Scalar first, Scalar second) {
    try {
      if (tolerance != null) {
        return !Approximation.within(first, second, tolerance);
      }
      return switch (operator) {
        case EQUAL -> !Arithmetic.equal(first, second);
        case APPROXIMATELY ->
            second instanceof Rational figure && !Approximation.roundsTo(first, figure);
        default -> false;
      };
    } catch (MathException undecided) {
      return false;
    }
  }

  private static String size(Tensor tensor) {
    return tensor.rank() == 1 ? "a vector of " + tensor.size(0) : Interpreter.shape(tensor);
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

  private static boolean isRounded(Scalar... values) {
    return Stream.of(values).anyMatch(value -> found(value, null).startsWith("≈"));
  }

  /** A value, marked where it is shown rounded. */
  private static String found(Value value, @Nullable Format format) {
    Display display = new Display(format, GridLayout.PLAIN);
    String text = PlainText.of(display.of(value)).replace('-', '−');
    return display.approximate() ? "≈ " + text : text;
  }

  private static String text(Value value, @Nullable Format format) {
    return PlainText.of(new Display(format, GridLayout.PLAIN).of(value)).replace('-', '−');
  }
}
