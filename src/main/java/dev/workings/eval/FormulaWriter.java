package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.syntax.Expr;

/** What a formula with names and a formula with numbers have in common. */
interface FormulaWriter extends Expr.Visitor<Term> {
  /** An expression as a term. */
  default Term of(Expr expr) {
    return expr.accept(this);
  }

  /** Two operands, grouped as they are to be set. */
  Term infix(Expr.Binary binary);

  @Override
  default Term binary(Expr.Binary binary) {
    Expr grouped = Regrouping.of(binary);
    return grouped instanceof Expr.Binary same ? infix(same) : of(grouped);
  }

  @Override
  default Term numberLiteral(Expr.NumberLiteral literal) {
    return new Term.Number(Literals.value(literal));
  }

  @Override
  default Term textLiteral(Expr.TextLiteral literal) {
    return new Term.Words(literal.text());
  }

  @Override
  default Term booleanLiteral(Expr.BooleanLiteral literal) {
    return new Term.Truth(literal.value());
  }

  @Override
  default Term comparison(Expr.Comparison comparison) {
    return new Term.Chain(
        comparison.operands().stream().map(this::of).toList(),
        comparison.operators().stream().map(Terms::relation).toList());
  }

  @Override
  default Term range(Expr.Range range) {
    return new Term.Range(of(range.from()), of(range.to()));
  }

  @Override
  default Term all(Expr.All all) {
    return new Term.All();
  }

  @Override
  default Term absolute(Expr.Absolute absolute) {
    return new Term.Absolute(of(absolute.operand()));
  }

  @Override
  default Term matrix(Expr.Matrix matrix) {
    return Terms.grid(matrix, this::of);
  }

  @Override
  default Term invalid(Expr.Invalid invalid) {
    throw EvaluationException.alreadyReported();
  }
}
