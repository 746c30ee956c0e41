package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.syntax.Expr;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes terms from their parts. */
final class Terms {
  private static final int MOST_EXPONENT = 1_000;

  /** Longer sums are cut short, whatever is asked for. */
  private static final int MOST_TERMS = 100;

  private Terms() {}

  /** A minus sign in front of a number becomes its sign. */
  static Term negative(Term operand) {
    if (operand instanceof Term.Number number && !number.value().isZero()) {
      Rational value = number.value();
      return new Term.Number(value.negate().withNotation(value.notation()));
    }
    return operand instanceof Term.Number ? operand : new Term.Negative(operand);
  }

  static Term unary(Expr.UnaryOperator operator, Term operand) {
    return switch (operator) {
      case NEGATE -> negative(operand);
      case PLUS -> operand;
      case NOT -> new Term.Not(operand);
      case TRANSPOSE -> transposed(operand);
      case FACTORIAL -> new Term.Factorial(operand);
    };
  }

  /** A vector in numbers becomes the row it is. */
  private static Term transposed(Term operand) {
    boolean column =
        operand instanceof Term.Grid grid && grid.rows().stream().allMatch(row -> row.size() == 1);
    if (!column) {
      return new Term.Transposed(operand);
    }
    List<List<Term>> rows = ((Term.Grid) operand).rows();
    return new Term.Grid(List.of(rows.stream().map(row -> row.get(0)).toList()), false, 0);
  }

  static Term.Operator operator(Expr.Binary binary, Extents extents) {
    return switch (binary.operator()) {
      case ADD -> Term.Operator.PLUS;
      case SUBTRACT -> Term.Operator.MINUS;
      case MULTIPLY ->
          extents.isMatrixProduct(binary) ? Term.Operator.PRODUCT : Term.Operator.TIMES;
      case DIVIDE -> Term.Operator.OVER;
      case MULTIPLY_ELEMENTS -> Term.Operator.ELEMENTWISE_TIMES;
      case DIVIDE_ELEMENTS -> Term.Operator.ELEMENTWISE_OVER;
      case POWER -> Term.Operator.POWER;
      case AND -> Term.Operator.AND;
      case OR -> Term.Operator.OR;
    };
  }

  static Term.Relation relation(Expr.ComparisonOperator operator) {
    return switch (operator) {
      case EQUAL -> Term.Relation.EQUAL;
      case NOT_EQUAL -> Term.Relation.NOT_EQUAL;
      case LESS -> Term.Relation.LESS;
      case LESS_OR_EQUAL -> Term.Relation.LESS_OR_EQUAL;
      case GREATER -> Term.Relation.GREATER;
      case GREATER_OR_EQUAL -> Term.Relation.GREATER_OR_EQUAL;
      case APPROXIMATELY -> Term.Relation.APPROXIMATELY;
    };
  }

  /** Nested conditionals in the last place become further cases. */
  static Term cases(Term then, Term condition, Term otherwise) {
    List<Term.Case> cases = new ArrayList<>();
    cases.add(new Term.Case(then, condition));
    if (otherwise instanceof Term.Cases further) {
      cases.addAll(further.cases());
    } else {
      cases.add(new Term.Case(otherwise, null));
    }
    return new Term.Cases(cases);
  }

  /** {@code [1, 2]} is a vector, a column; {@code [1, 2; 3, 4]} has rows. */
  static Term grid(Expr.Matrix matrix, Function<Expr, Term> entry) {
    List<List<Term>> rows = new ArrayList<>();
    for (List<Expr> row : matrix.rows()) {
      rows.add(row.stream().map(entry).toList());
    }
    boolean vector = rows.size() == 1;
    return new Term.Grid(vector ? rows.get(0).stream().map(List::of).toList() : rows, false, 0);
  }

  /** {@code sum(a, b, c)} is a + b + c. */
  static boolean isChain(Expr.Call call) {
    return isBig(call) && call.clauses().isEmpty() && call.arguments().size() > 1;
  }

  /** Whether a call is one of those that ∑ and ∏ stand for. */
  static boolean isBig(Expr.Call call) {
    String name = call.function().text();
    return name.equals("sum") || name.equals("prod");
  }

  /** What stands between the terms of a sum or product. */
  static Term.Operator between(Expr.Call big) {
    return big.function().text().equals("sum") ? Term.Operator.PLUS : Term.Operator.TIMES;
  }

  /**
   * The terms with plus signs (or dots for times) between. The first of several differences stands
   * in parentheses like the others.
   */
  static Term chained(Term.Operator operator, List<Term> terms) {
    Term first = terms.get(0);
    Term chained = terms.size() > 1 && isSum(first) ? new Term.Bracketed(first) : first;
    for (Term next : terms.subList(1, terms.size())) {
      chained = new Term.Binary(operator, chained, next);
    }
    return chained;
  }

  private static boolean isSum(Term term) {
    return term instanceof Term.Binary binary
        && (binary.operator() == Term.Operator.PLUS || binary.operator() == Term.Operator.MINUS);
  }

  /** All terms if there are few, else the first two, dots, and the last one. */
  static List<Term> shortened(List<Term> terms, int most) {
    List<Term> ends = new ArrayList<>(ends(terms, most));
    if (ends.size() < terms.size()) {
      ends.add(2, new Term.Dots(Term.Dots.Way.ACROSS));
    }
    return ends;
  }

  /** All items if there are few, else the first two and the last one. */
  static <T> List<T> ends(List<T> items, int most) {
    return items.size() <= Math.min(Math.max(most, 4), MOST_TERMS)
        ? items
        : List.of(items.get(0), items.get(1), items.get(items.size() - 1));
  }

  /** A sum or difference in which a term that is 0 to look at is left out. */
  static Term withoutZeros(Term.Operator operator, Term left, Term right) {
    if (isZero(right)) {
      return left;
    }
    if (isZero(left)) {
      return operator == Term.Operator.PLUS ? right : negative(right);
    }
    return new Term.Binary(operator, left, right);
  }

  /** Whether a term is exactly 0 to look at: 0 itself, or a product with such a factor. */
  static boolean isZero(Term term) {
    if (term instanceof Term.Number number) {
      return number.value().isZero();
    }
    if (term instanceof Term.Negative negative) {
      return isZero(negative.operand());
    }
    if (term instanceof Term.Bracketed bracketed) {
      return isZero(bracketed.inside());
    }
    return term instanceof Term.Binary binary
        && binary.operator() == Term.Operator.TIMES
        && (isZero(binary.left()) || isZero(binary.right()));
  }

  /** A call of the library, in the form printed mathematics has for it. */
  static Term applied(String name, List<Term> arguments) {
    if (name.equals("xlog") && arguments.size() == 3) {
      Term logarithm = new Term.Apply("log", arguments.subList(1, 3));
      return new Term.Binary(Term.Operator.TIMES, arguments.get(0), logarithm);
    }
    if (name.equals("solve") && arguments.size() == 2) {
      Term inverse = new Term.Apply("inv", arguments.subList(0, 1));
      return new Term.Binary(Term.Operator.PRODUCT, inverse, arguments.get(1));
    }
    return new Term.Apply(name, arguments);
  }

  /** The value of a term made of exact numbers only, else null. */
  static @Nullable Rational exact(Term term) {
    if (term instanceof Term.Number number) {
      return number.value();
    }
    if (term instanceof Term.Bracketed bracketed) {
      return exact(bracketed.inside());
    }
    if (term instanceof Term.Negative negative) {
      Rational operand = exact(negative.operand());
      return operand == null ? null : operand.negate();
    }
    return term instanceof Term.Binary binary ? exact(binary) : null;
  }

  private static @Nullable Rational exact(Term.Binary binary) {
    Rational left = exact(binary.left());
    Rational right = left == null ? null : exact(binary.right());
    if (left == null || right == null) {
      return null;
    }
    try {
      return switch (binary.operator()) {
        case PLUS -> left.plus(right);
        case MINUS -> left.minus(right);
        case TIMES -> left.times(right);
        case OVER -> left.dividedBy(right);
        case POWER -> power(left, right);
        default -> null;
      };
    } catch (MathException undefined) {
      return null;
    }
  }

  private static @Nullable Rational power(Rational base, Rational exponent) {
    boolean small =
        exponent.isInteger() && exponent.abs().compareTo(Rational.of(MOST_EXPONENT)) <= 0;
    return small ? base.power(exponent.numerator().intValue()) : null;
  }
}
