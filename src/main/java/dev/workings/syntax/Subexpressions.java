package dev.workings.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions an expression is made of, one level down, in the order they were written. */
public final class Subexpressions implements Expr.Visitor<List<Expr>> {
  private static final Subexpressions PARTS = new Subexpressions();

  private Subexpressions() {}

  /** The parts of an expression; a comprehension's item comes after its clauses. */
  public static List<Expr> of(Expr expr) {
    return expr.accept(PARTS);
  }

  /** How many levels an expression has; counted level by level, not by recursion. */
  static int height(Expr root) {
    int height = 0;
    List<Expr> level = List.of(root);
    while (!level.isEmpty()) {
      height++;
      List<Expr> next = new ArrayList<>();
      level.forEach(expr -> next.addAll(of(expr)));
      level = next;
    }
    return height;
  }

  @Override
  public List<Expr> numberLiteral(Expr.NumberLiteral literal) {
    return List.of();
  }

  @Override
  public List<Expr> textLiteral(Expr.TextLiteral literal) {
    return List.of();
  }

  @Override
  public List<Expr> booleanLiteral(Expr.BooleanLiteral literal) {
    return List.of();
  }

  @Override
  public List<Expr> name(Expr.Name name) {
    return List.of();
  }

  @Override
  public List<Expr> unary(Expr.Unary unary) {
    return List.of(unary.operand());
  }

  @Override
  public List<Expr> binary(Expr.Binary binary) {
    return List.of(binary.left(), binary.right());
  }

  @Override
  public List<Expr> comparison(Expr.Comparison comparison) {
    return comparison.operands();
  }

  @Override
  public List<Expr> range(Expr.Range range) {
    return List.of(range.from(), range.to());
  }

  @Override
  public List<Expr> call(Expr.Call call) {
    List<Expr> parts = clauses(call.clauses(), call.condition());
    call.arguments().forEach(argument -> parts.add(argument.value()));
    return parts;
  }

  @Override
  public List<Expr> index(Expr.Index index) {
    List<Expr> parts = new ArrayList<>();
    parts.add(index.target());
    parts.addAll(index.indices());
    return parts;
  }

  @Override
  public List<Expr> all(Expr.All all) {
    return List.of();
  }

  @Override
  public List<Expr> member(Expr.Member member) {
    return List.of(member.target());
  }

  @Override
  public List<Expr> absolute(Expr.Absolute absolute) {
    return List.of(absolute.operand());
  }

  @Override
  public List<Expr> conditional(Expr.Conditional conditional) {
    return List.of(conditional.condition(), conditional.then(), conditional.otherwise());
  }

  @Override
  public List<Expr> matrix(Expr.Matrix matrix) {
    return matrix.rows().stream().flatMap(List::stream).toList();
  }

  @Override
  public List<Expr> comprehension(Expr.Comprehension comprehension) {
    List<Expr> parts = clauses(comprehension.clauses(), comprehension.condition());
    parts.add(comprehension.item());
    return parts;
  }

  @Override
  public List<Expr> invalid(Expr.Invalid invalid) {
    return List.of();
  }

  private static List<Expr> clauses(List<Expr.Clause> clauses, @Nullable Expr condition) {
    List<Expr> parts = new ArrayList<>();
    clauses.forEach(clause -> parts.add(clause.items()));
    if (condition != null) {
      parts.add(condition);
    }
    return parts;
  }
}
