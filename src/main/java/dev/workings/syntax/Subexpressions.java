package dev.workings.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The expressions inside an expression. */
public final class Subexpressions {
  private Subexpressions() {}

  /** The direct parts of an expression, in the order in which they are written. */
  public static List<Expr> of(Expr expr) {
    if (expr instanceof Expr.Unary unary) {
      return List.of(unary.operand());
    } else if (expr instanceof Expr.Binary binary) {
      return List.of(binary.left(), binary.right());
    } else if (expr instanceof Expr.Comparison comparison) {
      return comparison.operands();
    } else if (expr instanceof Expr.Range range) {
      return List.of(range.from(), range.to());
    } else if (expr instanceof Expr.Absolute absolute) {
      return List.of(absolute.operand());
    } else if (expr instanceof Expr.Conditional choice) {
      return List.of(choice.condition(), choice.then(), choice.otherwise());
    } else if (expr instanceof Expr.Member member) {
      return List.of(member.target());
    }
    return partsOfList(expr);
  }

  private static List<Expr> partsOfList(Expr expr) {
    if (expr instanceof Expr.Call call) {
      Stream<Expr> arguments = call.arguments().stream().map(Expr.Argument::value);
      return joined(arguments, clauses(call.clauses()), Stream.ofNullable(call.condition()));
    } else if (expr instanceof Expr.Comprehension all) {
      return joined(
          Stream.of(all.item()), clauses(all.clauses()), Stream.ofNullable(all.condition()));
    } else if (expr instanceof Expr.Index index) {
      return joined(Stream.of(index.target()), index.indices().stream(), Stream.empty());
    } else if (expr instanceof Expr.Matrix matrix) {
      return matrix.rows().stream().flatMap(List::stream).toList();
    }
    return List.of();
  }

  /** Levels of the tree, level by level: a hostile tree must not overflow the stack here. */
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

  private static Stream<Expr> clauses(List<Expr.Clause> clauses) {
    return clauses.stream().map(Expr.Clause::items);
  }

  private static List<Expr> joined(Stream<Expr> a, Stream<Expr> b, Stream<Expr> c) {
    return Stream.of(a, b, c).flatMap(part -> part).filter(Objects::nonNull).toList();
  }
}
