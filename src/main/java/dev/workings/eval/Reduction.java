package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.value.Rational;
import java.util.List;

/**
 * The stage between numbers put in and the value: arguments of functions that are plain arithmetic
 * are worked out, and, if asked for, terms with a factor 0 and factors 1 before functions go.
 */
final class Reduction {
  private static final Term ZERO = new Term.Number(Rational.ZERO);

  private final boolean dropZeros;

  Reduction(boolean dropZeros) {
    this.dropZeros = dropZeros;
  }

  Term of(Term term) {
    if (term instanceof Term.Apply apply) {
      return new Term.Apply(apply.function(), arguments(apply));
    }
    if (term instanceof Term.Negative negative) {
      return Terms.negative(of(negative.operand()));
    }
    if (term instanceof Term.Bracketed bracketed) {
      return new Term.Bracketed(of(bracketed.inside()));
    }
    return term instanceof Term.Binary binary && contains(binary) ? binary(binary) : term;
  }

  private List<Term> arguments(Term.Apply apply) {
    return apply.arguments().stream().map(this::argument).toList();
  }

  private Term argument(Term argument) {
    Rational value = argument instanceof Term.Number ? null : Terms.exact(argument);
    return value == null || !Display.isShort(value) ? of(argument) : new Term.Number(value);
  }

  private Term binary(Term.Binary binary) {
    Term left = of(binary.left());
    Term right = of(binary.right());
    Term reduced = new Term.Binary(binary.operator(), left, right);
    if (!dropZeros) {
      return reduced;
    }
    return switch (binary.operator()) {
      case PLUS, MINUS -> Terms.withoutZeros(binary.operator(), left, right);
      case TIMES -> product(left, right, reduced);
      default -> reduced;
    };
  }

  private static Term product(Term left, Term right, Term reduced) {
    Rational first = Terms.exact(left);
    Rational second = Terms.exact(right);
    if ((first != null && first.isZero()) || (second != null && second.isZero())) {
      return ZERO;
    }
    if (Rational.ONE.equals(first) && contains(right)) {
      return right;
    }
    return Rational.ONE.equals(second) && contains(left) ? left : reduced;
  }

  /** Whether a term has a function in it; plain arithmetic is left as it is. */
  private static boolean contains(Term term) {
    if (term instanceof Term.Negative negative) {
      return contains(negative.operand());
    }
    if (term instanceof Term.Bracketed bracketed) {
      return contains(bracketed.inside());
    }
    return term instanceof Term.Apply
        || (term instanceof Term.Binary binary
            && (contains(binary.left()) || contains(binary.right())));
  }
}
