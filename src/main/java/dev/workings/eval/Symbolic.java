package dev.workings.eval;

import dev.workings.function.Library;
import dev.workings.function.Term;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Lettering;
import dev.workings.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as a formula with its names: the stage of a working before numbers are put in. */
final class Symbolic implements FormulaWriter {
  private final Interpreter interpreter;
  private final Extents extents;
  private boolean notation = true;

  Symbolic(Interpreter interpreter) {
    this.interpreter = interpreter;
    extents = new Extents(interpreter);
  }

  /**
   * Whether all of it is mathematical notation. A call such as {@code conv_params(5, 1, 6)} is not:
   * it tells a reader nothing that the formula behind it would not tell better.
   */
  boolean isNotation() {
    return notation;
  }

  @Override
  public Term name(Expr.Name name) {
    Local local = Local.find(interpreter.local, name.text());
    Term written = local == null ? null : local.written();
    return written == null ? new Term.Symbol(name.text()) : written;
  }

  @Override
  public Term unary(Expr.Unary unary) {
    return Terms.unary(unary.operator(), of(unary.operand()));
  }

  @Override
  public Term infix(Expr.Binary binary) {
    Term left = of(binary.left());
    Term right = of(binary.right());
    return new Term.Binary(Terms.operator(binary, extents), left, right);
  }

  @Override
  public Term range(Expr.Range range) {
    notation = false;
    return new Term.Range(of(range.from()), of(range.to()));
  }

  @Override
  public Term call(Expr.Call call) {
    if (Terms.isChain(call)) {
      return Terms.chained(Terms.between(call), arguments(call));
    }
    if (Terms.isBig(call) && !call.clauses().isEmpty()) {
      return big(call);
    }
    String name = call.function().text();
    notation &= isNotation(name);
    boolean own = interpreter.scope.function(name) != null;
    List<Term> arguments = arguments(call);
    return own ? new Term.Apply(name, arguments) : Terms.applied(name, arguments);
  }

  private List<Term> arguments(Expr.Call call) {
    return Calls.passed(call).stream().map(argument -> of(argument.value())).toList();
  }

  private boolean isNotation(String name) {
    return interpreter.scope.function(name) == null
        ? Library.isNotation(name)
        : Lettering.isLetter(name);
  }

  private Term big(Expr.Call call) {
    boolean sum = Terms.between(call) == Term.Operator.PLUS;
    Term.Big.Kind kind = sum ? Term.Big.Kind.SUM : Term.Big.Kind.PRODUCT;
    Symbolic inner = inside(call.clauses());
    List<Term.Bound> bounds = bounds(call.clauses(), inner);
    Expr condition = call.condition();
    Term when = condition == null ? null : inner.of(condition);
    Term body = inner.of(call.arguments().get(0).value());
    notation &= inner.notation;
    return new Term.Big(kind, bounds, when, body);
  }

  private Term listing(Expr item, List<Expr.Clause> clauses, @Nullable Expr condition) {
    Symbolic inner = inside(clauses);
    List<Term.Bound> bounds = bounds(clauses, inner);
    return new Term.Listing(inner.of(item), bounds, condition == null ? null : inner.of(condition));
  }

  /** Inside a comprehension its indices are names, whatever stands for them outside. */
  Symbolic inside(List<Expr.Clause> clauses) {
    Interpreter inner = interpreter;
    for (Expr.Clause clause : clauses) {
      inner = inner.with(clause.variable().text(), new Text(clause.variable().text()));
    }
    return new Symbolic(inner);
  }

  private static List<Term.Bound> bounds(List<Expr.Clause> clauses, Symbolic inner) {
    return clauses.stream().map(inner::bound).toList();
  }

  private Term.Bound bound(Expr.Clause clause) {
    return clause.items() instanceof Expr.Range range
        ? new Term.Bound(clause.variable().text(), of(range.from()), of(range.to()))
        : new Term.Bound(clause.variable().text(), of(clause.items()), null);
  }

  @Override
  public Term index(Expr.Index index) {
    return new Term.Entry(of(index.target()), all(index.indices()));
  }

  @Override
  public Term member(Expr.Member member) {
    notation = false;
    return new Term.Member(of(member.target()), member.member().text());
  }

  @Override
  public Term conditional(Expr.Conditional conditional) {
    Term when = of(conditional.condition());
    Term then = of(conditional.then());
    Term otherwise = of(conditional.otherwise());
    return Terms.cases(then, when, otherwise);
  }

  @Override
  public Term comprehension(Expr.Comprehension comprehension) {
    notation = false;
    return listing(comprehension.item(), comprehension.clauses(), comprehension.condition());
  }

  private List<Term> all(List<Expr> exprs) {
    return exprs.stream().map(this::of).toList();
  }
}
