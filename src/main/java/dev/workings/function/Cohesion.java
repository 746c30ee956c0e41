package dev.workings.function;

import dev.workings.function.Term.Operator;
import dev.workings.value.Decimal;
import dev.workings.value.Rational;
import java.util.List;

/** How closely the words of a term hang together, which decides where a voice must say brackets. */
enum Cohesion {
  /** A name or a plain number: nothing that follows can be heard as part of it. */
  ATOM,
  /** Powers, calls and the like: clear in sums, products and fractions. */
  CLEAR,
  PRODUCT,
  SUM,
  /** A comparison: clear between "and" and "or". */
  STATEMENT,
  LOGIC,
  /** Lists and cases: they have commas in them, so that their end has to be said. */
  LIST;

  static Cohesion of(Term term) {
    if (term instanceof Term.Binary binary) {
      return of(binary.operator());
    }
    if (term instanceof Term.Bracketed bracketed) {
      return of(bracketed.inside());
    }
    if (term instanceof Term.Grouped grouped) {
      return of(grouped.term());
    }
    if (isList(term)) {
      return LIST;
    }
    if (term instanceof Term.Chain) {
      return STATEMENT;
    }
    if (term instanceof Term.Not) {
      return LOGIC;
    }
    return isAtom(term) ? ATOM : isProduct(term) ? PRODUCT : CLEAR;
  }

  private static Cohesion of(Operator operator) {
    return switch (operator) {
      case POWER -> CLEAR;
      case PLUS, MINUS -> SUM;
      case AND, OR -> LOGIC;
      default -> PRODUCT;
    };
  }

  private static boolean isList(Term term) {
    return term instanceof Term.Grid
        || term instanceof Term.Cases
        || term instanceof Term.Big
        || term instanceof Term.Range
        || term instanceof Term.Listing
        || (term instanceof Term.Apply apply && !endsInOneArgument(apply));
  }

  private static boolean endsInOneArgument(Term.Apply apply) {
    boolean based = List.of("log", "root").contains(apply.function());
    return apply.arguments().size() == (based ? 2 : 1);
  }

  /** Numbers that are read as fractions or as powers of ten. */
  private static boolean isProduct(Term term) {
    if (term instanceof Term.Number number) {
      Figure figure = Figure.of(number.value());
      return figure == null || figure.exponent() != null;
    }
    return term instanceof Term.Scientific
        || term instanceof Term.Mixed
        || (term instanceof Term.Ratio ratio && !ratio.value().isInteger());
  }

  private static boolean isAtom(Term term) {
    if (term instanceof Term.Number number) {
      return isPlain(number.value());
    }
    return term instanceof Term.Symbol
        || term instanceof Term.Words
        || term instanceof Term.Truth
        || term instanceof Term.All
        || term instanceof Term.Dots
        || (term instanceof Term.Rounded rounded && isPlain(rounded.value()))
        || (term instanceof Term.Ratio ratio
            && isPlain(ratio.value())
            && ratio.value().isInteger());
  }

  private static boolean isPlain(Rational number) {
    Figure figure = Figure.of(number);
    return number.signum() >= 0 && figure != null && figure.exponent() == null && !figure.percent();
  }

  private static boolean isPlain(Decimal decimal) {
    return decimal.signum() >= 0 && !decimal.cut();
  }
}
