package dev.workings.function;

import dev.workings.value.Decimal;
import dev.workings.value.Rational;
import dev.workings.value.Separators;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formula as a reader sees it, as data: what a working is made of. Terms carry no LaTeX and no
 * places; values in them are already rounded for show.
 */
public sealed interface Term {

  /** Calls the method of a visitor for this kind. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind, so that nobody can forget one. */
  interface Visitor<R> {
    R number(Number number);

    R ratio(Ratio ratio);

    R rounded(Rounded rounded);

    R scientific(Scientific scientific);

    R mixed(Mixed mixed);

    R percent(Percent percent);

    R grouped(Grouped grouped);

    R symbol(Symbol symbol);

    R words(Words words);

    R truth(Truth truth);

    R apply(Apply apply);

    R negative(Negative negative);

    R not(Not not);

    R transposed(Transposed transposed);

    R factorial(Factorial factorial);

    R absolute(Absolute absolute);

    R bracketed(Bracketed bracketed);

    R binary(Binary binary);

    R chain(Chain chain);

    R entry(Entry entry);

    R member(Member member);

    R big(Big big);

    R range(Range range);

    R cases(Cases cases);

    R grid(Grid grid);

    R listing(Listing listing);

    R dots(Dots dots);

    R all(All all);
  }

  /** An exact number. */
  record Number(Rational value) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** An exact number set as a fraction even where it has a finite decimal. */
  record Ratio(Rational value) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ratio(this);
    }
  }

  /** A number rounded (or cut) for show. */
  record Rounded(Decimal value) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rounded(this);
    }
  }

  /** {@code mantissa · 10^exponent}. */
  record Scientific(Decimal mantissa, int exponent) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scientific(this);
    }
  }

  /** A whole number and a fraction side by side. */
  record Mixed(BigInteger whole, Rational fraction) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mixed(this);
    }
  }

  /** A number of hundredths, set with a percent sign. */
  record Percent(Decimal hundredths) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.percent(this);
    }
  }

  /** A term whose numbers have their digits grouped in a way of their own. */
  record Grouped(Term term, Grouping grouping) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.grouped(this);
    }
  }

  /** A name of the author's, such as {@code y_hat_i}. */
  record Symbol(String name) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.symbol(this);
    }
  }

  /** A word or a text. */
  record Words(String text) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.truth(this);
    }
  }

  /** A call of a named function, the author's or the library's. */
  record Apply(String function, List<Term> arguments) implements Term {
    public Apply {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.apply(this);
    }
  }

  record Negative(Term operand) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.negative(this);
    }
  }

  record Not(Term operand) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  record Transposed(Term operand) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.transposed(this);
    }
  }

  record Factorial(Term operand) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.factorial(this);
    }
  }

  record Absolute(Term operand) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.absolute(this);
    }
  }

  /** A term in parentheses that it does not need, such as the first of several differences. */
  record Bracketed(Term inside) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bracketed(this);
    }
  }

  /** Two operands and what stands between them. */
  record Binary(Operator operator, Term left, Term right) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  /** A chain of comparisons; one relation fewer than operands. */
  record Chain(List<Term> operands, List<Relation> relations) implements Term {
    public Chain {
      operands = List.copyOf(operands);
      relations = List.copyOf(relations);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chain(this);
    }
  }

  /** A subscripted entry, such as w with indices a and b. */
  record Entry(Term target, List<Term> indices) implements Term {
    public Entry {
      indices = List.copyOf(indices);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.entry(this);
    }
  }

  /** A member of a record. */
  record Member(Term target, String name) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.member(this);
    }
  }

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

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.big(this);
    }
  }

  /** An index of a big operator: from..to, or the members of a list if {@code to} is null. */
  record Bound(String variable, Term from, @Nullable Term to) {}

  /** from..to as a value. */
  record Range(Term from, Term to) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.range(this);
    }
  }

  /** Cases of a conditional; the last one may have no condition. */
  record Cases(List<Case> cases) implements Term {
    public Cases {
      cases = List.copyOf(cases);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cases(this);
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

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.grid(this);
    }
  }

  /** {@code [item for i in items]}. */
  record Listing(Term item, List<Bound> bounds, @Nullable Term condition) implements Term {
    public Listing {
      bounds = List.copyOf(bounds);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.listing(this);
    }
  }

  /** Three dots for terms left out. */
  record Dots(Way way) implements Term {
    /** Which way they run. */
    public enum Way {
      ACROSS,
      DOWN,
      DIAGONAL
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dots(this);
    }
  }

  /** A whole row or column, as an index. */
  record All() implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** What stands between groups of digits. */
  enum Grouping {
    /** What the page's language writes. */
    LANGUAGE,
    COMMA,
    THIN,
    NONE;

    /**
     * The signs of a language with this between groups. A comma that the language writes before
     * decimals cannot be had; its own sign stays.
     */
    public Separators in(Separators language) {
      return switch (this) {
        case LANGUAGE -> language;
        case COMMA -> language.withGroup(",");
        case THIN -> language.withGroup(Separators.THIN_SPACE);
        case NONE -> language.withGroup("");
      };
    }
  }

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
