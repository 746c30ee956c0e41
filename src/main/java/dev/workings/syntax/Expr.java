package dev.workings.syntax;

import dev.workings.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as it was written, each part with its place. */
public sealed interface Expr {
  /** Where the expression stands. */
  Span span();

  /** Calls the method of a visitor for this kind. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind, so that nobody can forget one. */
  interface Visitor<R> {
    R numberLiteral(NumberLiteral numberLiteral);

    R textLiteral(TextLiteral textLiteral);

    R booleanLiteral(BooleanLiteral booleanLiteral);

    R name(Name name);

    R unary(Unary unary);

    R binary(Binary binary);

    R comparison(Comparison comparison);

    R range(Range range);

    R call(Call call);

    R index(Index index);

    R all(All all);

    R member(Member member);

    R absolute(Absolute absolute);

    R conditional(Conditional conditional);

    R matrix(Matrix matrix);

    R comprehension(Comprehension comprehension);

    R invalid(Invalid invalid);
  }

  /**
   * A number as written: {@code 61_706}, {@code 0.20}, {@code 1e-9}, {@code 20%}.
   *
   * @param digits the number's characters without underscores and without the percent sign
   */
  record NumberLiteral(Span span, String digits, boolean percent) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.numberLiteral(this);
    }
  }

  /** A text in double quotes; {@code text} is without them and with escapes resolved. */
  record TextLiteral(Span span, String text) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.textLiteral(this);
    }
  }

  record BooleanLiteral(Span span, boolean value) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.booleanLiteral(this);
    }
  }

  /** A name in its canonical spelling: Greek letters are spelled out, λ is {@code lambda}. */
  record Name(Span span, String text) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.name(this);
    }
  }

  record Unary(Span span, UnaryOperator operator, Expr operand) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unary(this);
    }
  }

  record Binary(Span span, BinaryOperator operator, Span operatorSpan, Expr left, Expr right)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  /** A chain such as {@code 0 <= p < 1}; one operator fewer than operands. */
  record Comparison(Span span, List<Expr> operands, List<ComparisonOperator> operators)
      implements Expr {
    public Comparison {
      operands = List.copyOf(operands);
      operators = List.copyOf(operators);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /** All integers from {@code from} to {@code to}, both included. */
  record Range(Span span, Expr from, Expr to) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.range(this);
    }
  }

  /**
   * A call; with clauses it is a call on a comprehension, such as {@code sum(x[i] for i in 1..3)},
   * and has exactly one argument.
   */
  record Call(
      Span span,
      Name function,
      List<Argument> arguments,
      List<Clause> clauses,
      @Nullable Expr condition)
      implements Expr {
    public Call {
      arguments = List.copyOf(arguments);
      clauses = List.copyOf(clauses);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /** {@code W[i, j]}; an index may be {@link All}. */
  record Index(Span span, Expr target, List<Expr> indices) implements Expr {
    public Index {
      indices = List.copyOf(indices);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.index(this);
    }
  }

  /** The {@code :} that takes a whole row or column. */
  record All(Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** {@code LeNet.total}. */
  record Member(Span span, Expr target, Name member) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.member(this);
    }
  }

  /** {@code |x|}. */
  record Absolute(Span span, Expr operand) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.absolute(this);
    }
  }

  record Conditional(Span span, Expr condition, Expr then, Expr otherwise) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.conditional(this);
    }
  }

  /** {@code [1, 2; 3, 4]}: rows of equal or unequal length, as written; {@code []} has no row. */
  record Matrix(Span span, List<List<Expr>> rows) implements Expr {
    public Matrix {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.matrix(this);
    }
  }

  /** {@code [expr for i in 1..3 if condition]}. */
  record Comprehension(Span span, Expr item, List<Clause> clauses, @Nullable Expr condition)
      implements Expr {
    public Comprehension {
      clauses = List.copyOf(clauses);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comprehension(this);
    }
  }

  /** What could not be read; it has been reported. */
  record Invalid(Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.invalid(this);
    }
  }

  /** An argument, by place or by name. */
  record Argument(@Nullable Name name, Expr value) {}

  /** {@code for variable in items}. */
  record Clause(Name variable, Expr items) {}

  /** Operators of one operand; {@code TRANSPOSE} and {@code FACTORIAL} stand behind it. */
  enum UnaryOperator {
    NEGATE,
    PLUS,
    NOT,
    TRANSPOSE,
    FACTORIAL
  }

  /** Operators of two operands; {@code @} is read as {@code MULTIPLY}. */
  enum BinaryOperator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    MULTIPLY_ELEMENTS,
    DIVIDE_ELEMENTS,
    POWER,
    AND,
    OR
  }

  /** Comparison operators. */
  enum ComparisonOperator {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    APPROXIMATELY
  }
}
