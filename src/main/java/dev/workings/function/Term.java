package dev.workings.function;

import dev.workings.value.Decimal;
import dev.workings.value.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formula as a reader sees it, as data: what a working is made of. Terms carry no LaTeX and no
 * places; values in them are already rounded for show.
 */
public sealed interface Term {

  /** An exact number. */
  record Number(Rational value) implements Term {}

  /** A number rounded (or cut) for show. */
  record Rounded(Decimal value) implements Term {}

  /** A name of the author's, such as {@code y_hat_i}. */
  record Symbol(String name) implements Term {}

  /** A word or a text. */
  record Words(String text) implements Term {}

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements Term {}

  /** A call of a named function, the author's or the library's. */
  record Apply(String function, List<Term> arguments) implements Term {
    public Apply {
      arguments = List.copyOf(arguments);
    }
  }

  record Negative(Term operand) implements Term {}

  record Not(Term operand) implements Term {}

  record Transposed(Term operand) implements Term {}

  record Factorial(Term operand) implements Term {}

  record Absolute(Term operand) implements Term {}

  /** Two operands and what stands between them. */
  record Binary(Operator operator, Term left, Term right) implements Term {}

  /** A chain of comparisons; one relation fewer than operands. */
  record Chain(List<Term> operands, List<Relation> relations) implements Term {
    public Chain {
      operands = List.copyOf(operands);
      relations = List.copyOf(relations);
    }
  }

  /** A subscripted entry, such as w with indices a and b. */
  record Entry(Term target, List<Term> indices) implements Term {
    public Entry {
      indices = List.copyOf(indices);
    }
  }

  /** A member of a record. */
  record Member(Term target, String name) implements Term {}

  /** ∑ or ∏ over a body, outermost index first. */
  record Big(Kind kind, List<Bound> bounds, @Nullable Term condition, Term body) implements Term {
    /** Which big operator. */
    public enum Kind {
      SUM,
      PRODUCT
    }

    public Big {
      bounds = List.copyOf(bounds);
    }
  }

  /** An index of a big operator: from..to, or the members of a list if {@code to} is null. */
  record Bound(String variable, Term from, @Nullable Term to) {}

  /** from..to as a value. */
  record Range(Term from, Term to) implements Term {}

  /** Cases of a conditional; the last one may have no condition. */
  record Cases(List<Case> cases) implements Term {
    public Cases {
      cases = List.copyOf(cases);
    }
  }

  /** One case; a null condition is "otherwise". */
  record Case(Term value, @Nullable Term condition) {}

  /**
   * A matrix of terms.
   *
   * @param upright whether a single column is set as a column; else it is set as a transposed row
   * @param ruleEvery a vertical rule after every so many columns; 0 for none
   */
  record Grid(List<List<Term>> rows, boolean upright, int ruleEvery) implements Term {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** {@code [item for i in items]}. */
  record Listing(Term item, List<Bound> bounds, @Nullable Term condition) implements Term {
    public Listing {
      bounds = List.copyOf(bounds);
    }
  }

  /** Three dots for terms left out. */
  record Dots() implements Term {}

  /** Operators between two terms. */
  enum Operator {
    PLUS,
    MINUS,
    /** Product of numbers, set with a centred dot. */
    TIMES,
    /** Product of matrices, set side by side. */
    PRODUCT,
    ELEMENTWISE_TIMES,
    ELEMENTWISE_OVER,
    /** Division, set as a fraction. */
    OVER,
    POWER,
    AND,
    OR
  }

  /** Relations of a chain. */
  enum Relation {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    APPROXIMATELY
  }
}
