package dev.workings.eval;

import dev.workings.function.Function;
import dev.workings.function.Library;
import dev.workings.function.Term;
import dev.workings.value.Arithmetic;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What readers get who work out a formula from the numbers they see in it. */
final class Recomputation {
  private static final Rational TEN = Rational.of(10);
  private static final Rational HUNDRED = Rational.of(100);

  private Recomputation() {}

  /** The value of a formula; null if there is none, or if it needs what is not shown. */
  static @Nullable Value of(Term formula) {
    try {
      return value(formula);
    } catch (MathException undefined) {
      return null;
    }
  }

  /** The number that digits stand for; null if the term is no number. */
  static @Nullable Rational figure(Term term) {
    if (term instanceof Term.Number number) {
      return number.value();
    }
    if (term instanceof Term.Ratio ratio) {
      return ratio.value();
    }
    if (term instanceof Term.Rounded rounded) {
      return rounded.value().toRational();
    }
    if (term instanceof Term.Percent percent) {
      return percent.hundredths().toRational().dividedBy(HUNDRED);
    }
    return term instanceof Term.Scientific scientific
        ? scientific.mantissa().toRational().times(TEN.power(scientific.exponent()))
        : null;
  }

  private static @Nullable Value value(Term term) {
    if (term instanceof Term.Symbol symbol) {
      return Scope.constant(symbol.name());
    }
    if (term instanceof Term.Negative negative) {
      return of(negative.operand(), Arithmetic::negate);
    }
    if (term instanceof Term.Bracketed bracketed) {
      return value(bracketed.inside());
    }
    if (term instanceof Term.Absolute absolute) {
      return of(absolute.operand(), Arithmetic::absolute);
    }
    if (term instanceof Term.Transposed transposed) {
      return of(transposed.operand(), Arithmetic::transpose);
    }
    if (term instanceof Term.Apply apply) {
      return call(apply);
    }
    if (term instanceof Term.Grid grid) {
      return tensor(grid);
    }
    return term instanceof Term.Binary binary ? binary(binary) : figure(term);
  }

  private static @Nullable Value of(Term operand, UnaryOperator<Value> operator) {
    Value value = value(operand);
    return value == null ? null : operator.apply(value);
  }

  private static @Nullable Value call(Term.Apply call) {
    Function function = Library.find(call.function());
    List<Value> arguments = new ArrayList<>();
    for (Term argument : call.arguments()) {
      Value value = value(argument);
      if (value == null) {
        return null;
      }
      arguments.add(value);
    }
    return function == null ? null : function.apply(arguments);
  }

  /** A single column is a vector. */
  private static @Nullable Value tensor(Term.Grid grid) {
    List<List<Scalar>> rows = new ArrayList<>();
    for (List<Term> terms : grid.rows()) {
      List<Scalar> row = new ArrayList<>();
      for (Term term : terms) {
        if (!(value(term) instanceof Scalar entry)) {
          return null;
        }
        row.add(entry);
      }
      rows.add(row);
    }
    boolean vector = rows.stream().allMatch(row -> row.size() == 1);
    return vector
        ? Tensor.vector(rows.stream().map(row -> row.get(0)).toList())
        : Tensor.matrix(rows);
  }

  private static @Nullable Value binary(Term.Binary binary) {
    Value left = value(binary.left());
    Value right = left == null ? null : value(binary.right());
    if (left == null || right == null) {
      return null;
    }
    return switch (binary.operator()) {
      case PLUS -> Arithmetic.add(left, right);
      case MINUS -> Arithmetic.subtract(left, right);
      case TIMES, PRODUCT -> Arithmetic.multiply(left, right);
      case ELEMENTWISE_TIMES -> Arithmetic.multiplyElements(left, right);
      case OVER -> Arithmetic.divide(left, right);
      case ELEMENTWISE_OVER -> Arithmetic.divideElements(left, right);
      case POWER -> Arithmetic.power(left, right);
      case AND, OR -> null;
    };
  }
}
