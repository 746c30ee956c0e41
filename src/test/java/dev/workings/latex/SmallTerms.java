package dev.workings.latex;

import dev.workings.function.Term;
import dev.workings.function.Term.Operator;
import dev.workings.value.Decimal;
import dev.workings.value.Notation;
import dev.workings.value.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Terms of every kind in every place of every kind. */
final class SmallTerms {
  private static final Term A = new Term.Symbol("a");

  private static final List<Term> ATOMS =
      List.of(
          A,
          new Term.Symbol("x_1"),
          new Term.Symbol("y_hat_i"),
          number("2"),
          new Term.Number(Rational.of(-2)),
          new Term.Number(Rational.of(BigInteger.ONE, BigInteger.valueOf(3))),
          new Term.Number(Rational.parse("5").dividedBy(Rational.of(100)).withNotation(percent())),
          new Term.Number(Rational.parse("1e-9")),
          new Term.Rounded(new Decimal(BigInteger.valueOf(-123), 2, false, false)),
          new Term.Rounded(new Decimal(BigInteger.valueOf(456), 2, false, true)),
          new Term.Scientific(new Decimal(BigInteger.valueOf(15), 1, false, false), -3));

  private static final List<UnaryOperator<Term>> UNARY =
      List.of(
          Term.Negative::new,
          Term.Not::new,
          Term.Transposed::new,
          Term.Factorial::new,
          Term.Absolute::new,
          a -> new Term.Apply("ln", List.of(a)),
          a -> new Term.Apply("f", List.of(a)),
          a -> new Term.Apply("sqrt", List.of(a)),
          a -> power(a, number("2")),
          a -> new Term.Member(a, "total"));

  private static final List<BinaryOperator<Term>> BINARY = new ArrayList<>();

  static {
    for (Operator operator : Operator.values()) {
      if (operator != Operator.PRODUCT) {
        BINARY.add((a, b) -> new Term.Binary(operator, a, b));
      }
    }
    BINARY.add((a, b) -> new Term.Apply("max", List.of(a, b)));
    BINARY.add((a, b) -> new Term.Apply("log", List.of(a, b)));
    BINARY.add((a, b) -> new Term.Apply("root", List.of(a, b)));
    BINARY.add((a, b) -> new Term.Apply("binom", List.of(a, b)));
    BINARY.add((a, b) -> new Term.Apply("mod", List.of(a, b)));
    BINARY.add((a, b) -> new Term.Chain(List.of(a, b), List.of(Term.Relation.LESS)));
    BINARY.add((a, b) -> new Term.Entry(new Term.Symbol("w"), List.of(a, b)));
    BINARY.add((a, b) -> new Term.Entry(a, List.of(b)));
    BINARY.add((a, b) -> new Term.Grid(List.of(List.of(a), List.of(b)), false, 0));
    BINARY.add((a, b) -> new Term.Grid(List.of(List.of(a, b)), false, 0));
    BINARY.add((a, b) -> new Term.Grid(List.of(List.of(a, b), List.of(b, a)), false, 0));
    BINARY.add((a, b) -> new Term.Range(a, b));
    BINARY.add((a, b) -> sum(new Term.Bound("i", a, b), A));
    BINARY.add((a, b) -> sum(new Term.Bound("i", A, a), b));
    BINARY.add((a, b) -> sum(new Term.Bound("i", a, null), b));
    BINARY.add((a, b) -> new Term.Big(Term.Big.Kind.SUM, bounds(), a, b));
    BINARY.add((a, b) -> new Term.Listing(a, List.of(new Term.Bound("i", A, b)), null));
    BINARY.add((a, b) -> cases(a, b, A));
    BINARY.add((a, b) -> cases(a, A, b));
  }

  private SmallTerms() {}

  /** All terms of depth 2 in which at most one part is compound. */
  static List<Term> all() {
    List<Term> flat = new ArrayList<>(ATOMS);
    List<Term> few = ATOMS.subList(0, 6);
    for (Term a : few) {
      UNARY.forEach(make -> flat.add(make.apply(a)));
      for (Term b : few.subList(0, 4)) {
        BINARY.forEach(make -> flat.add(make.apply(a, b)));
      }
    }
    List<Term> terms = new ArrayList<>(flat);
    for (Term part : flat) {
      UNARY.forEach(make -> terms.add(make.apply(part)));
      for (BinaryOperator<Term> make : BINARY) {
        terms.add(make.apply(part, A));
        terms.add(make.apply(A, part));
      }
    }
    return terms;
  }

  static List<Term> random(long seed, int count) {
    Random random = new Random(seed);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      terms.add(random(random, 3));
    }
    return terms;
  }

  private static Term random(Random random, int depth) {
    if (depth == 0) {
      return ATOMS.get(random.nextInt(6));
    }
    Term first = random(random, random.nextInt(depth));
    return random.nextInt(3) == 0
        ? UNARY.get(random.nextInt(UNARY.size())).apply(first)
        : BINARY
            .get(random.nextInt(BINARY.size()))
            .apply(first, random(random, random.nextInt(depth)));
  }

  private static Term number(String digits) {
    return new Term.Number(Rational.parse(digits));
  }

  private static Notation percent() {
    return new Notation(0, null, true);
  }

  private static Term power(Term base, Term exponent) {
    return new Term.Binary(Operator.POWER, base, exponent);
  }

  private static Term sum(Term.Bound bound, Term body) {
    return new Term.Big(Term.Big.Kind.SUM, List.of(bound), null, body);
  }

  private static List<Term.Bound> bounds() {
    return List.of(new Term.Bound("i", A, A));
  }

  private static Term cases(Term value, Term condition, Term otherwise) {
    return new Term.Cases(List.of(new Term.Case(value, condition), new Term.Case(otherwise, null)));
  }
}
