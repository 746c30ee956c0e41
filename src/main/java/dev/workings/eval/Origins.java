package dev.workings.eval;

import dev.workings.function.PlainText;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import dev.workings.value.MathException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells where numbers come from.
 *
 * @param interpreter knows the page's names so far
 */
record Origins(Interpreter interpreter) {

  /** Of a name that is being defined. */
  Origin of(Statement.Define define) {
    String name = define.name().text();
    Origin written = of(define.value(), define.value().span());
    return new Origin(
        name,
        written.formula(),
        written.expression(),
        written.given(),
        written.inputs(),
        define.span());
  }

  /** Of an expression; of a name, what it was defined as. */
  Origin of(Expr expr, Span place) {
    Origin known = known(expr);
    return known == null
        ? new Origin(
            null, key(expr), SourceText.of(expr.span()), isGiven(expr), inputs(expr), place)
        : known;
  }

  private @Nullable Origin known(Expr expr) {
    boolean ofPage = expr instanceof Expr.Name name && !locals().contains(name.text());
    Binding binding = ofPage ? interpreter.scope.binding(((Expr.Name) expr).text()) : null;
    return binding == null ? null : binding.origin();
  }

  /** What an expression is called by: the same however it is spaced or set in parentheses. */
  String key(Expr expr) {
    Budget budget = interpreter.budget;
    budget.explain(true);
    try {
      return PlainText.of(new Symbolic(interpreter).of(expr));
    } catch (EvaluationException | MathException asWritten) {
      return SourceText.of(expr.span());
    } finally {
      budget.explain(false);
    }
  }

  private List<Input> inputs(Expr expr) {
    return FreeNames.of(expr, locals()).stream()
        .map(name -> Input.find(interpreter.scope, name))
        .filter(Objects::nonNull)
        .toList();
  }

  private List<String> locals() {
    return interpreter.local == null ? List.of() : List.of(interpreter.local.name());
  }

  /** A number as written, or a name or an entry of what is given. */
  private boolean isGiven(Expr expr) {
    if (expr instanceof Expr.Name name) {
      Origin known = known(name);
      return known != null && known.given();
    }
    if (expr instanceof Expr.Index index) {
      return isGiven(index.target()) && index.indices().stream().allMatch(this::isPlace);
    }
    return expr instanceof Expr.Member member ? isGiven(member.target()) : Literals.isLiteral(expr);
  }

  /** Whether an index says by itself which entry is meant. */
  private boolean isPlace(Expr index) {
    if (index instanceof Expr.Range range) {
      return isPlace(range.from()) && isPlace(range.to());
    }
    return index instanceof Expr.All
        || Literals.isLiteral(index)
        || (index instanceof Expr.Name name && locals().contains(name.text()));
  }
}
