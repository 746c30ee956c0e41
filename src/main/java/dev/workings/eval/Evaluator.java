package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.syntax.Cell;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Statement;
import dev.workings.value.MathException;
import dev.workings.value.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers the statements of a page, cell by cell, from top to bottom. A statement that fails is
 * reported and does not keep others from being answered.
 */
public final class Evaluator {
  private final Scope scope = new Scope();
  private final Interpreter interpreter = new Interpreter(scope, new Budget(), null);
  private final Imports imports;
  private final Diagnostics diagnostics;

  /**
   * An evaluator with an empty scope.
   *
   * @param diagnostics what is wrong is reported to
   * @param imports finds the names of other pages
   */
  public Evaluator(Diagnostics diagnostics, Imports imports) {
    this.diagnostics = diagnostics;
    this.imports = imports;
  }

  /** The names given so far, for other pages to use. */
  public Scope scope() {
    return scope;
  }

  /** The answers to a cell's statements, one each, and the options they were given under. */
  public record AnsweredCell(CellOptions options, List<Answer> answers) {}

  /** Answers a cell. */
  public AnsweredCell cell(Cell cell) {
    CellOptions options = CellOptions.of(cell, diagnostics);
    interpreter.budget.startCell();
    List<Answer> answers = new ArrayList<>();
    for (Statement statement : cell.statements()) {
      boolean stopped = interpreter.budget.isSpent();
      answers.add(stopped ? failed(statement) : answer(statement, options));
    }
    return new AnsweredCell(options, answers);
  }

  /** Answers the one statement of an inline value. */
  public Answer inline(Statement statement) {
    interpreter.budget.startCell();
    return answer(statement, CellOptions.NONE);
  }

  private Answer answer(Statement statement, CellOptions options) {
    try {
      interpreter.budget.startStatement();
      return statement.accept(new Answering(options));
    } catch (EvaluationException problem) {
      report(problem);
    } catch (MathException problem) {
      diagnostics.add(Faults.diagnostic(problem, statement.span()));
    }
    return failed(statement);
  }

  private void report(EvaluationException problem) {
    Diagnostic diagnostic = problem.diagnostic();
    if (diagnostic != null) {
      diagnostics.add(diagnostic);
    }
  }

  /** What depends on a failed name is not reported as an error of its own. */
  private Answer failed(Statement statement) {
    if (statement instanceof Statement.Define define) {
      scope.fail(define.name().text());
    } else if (statement instanceof Statement.DefineFunction function) {
      scope.fail(function.name().text());
    } else if (statement instanceof Statement.Network network) {
      scope.fail(network.name().text());
    }
    return new Answer.Failed(statement);
  }

  private final class Answering implements Statement.Visitor<Answer> {
    private final CellOptions options;

    Answering(CellOptions options) {
      this.options = options;
    }

    @Override
    public Answer define(Statement.Define define) {
      scope.requireNew(define.name());
      resolve(define.value());
      Explanation.Result result =
          Explanation.ofDefinition(
              new Term.Symbol(define.name().text()),
              define.value(),
              interpreter,
              options,
              format(define.format()));
      scope.define(Binding.of(define, result.value()));
      return new Answer.Shown(define, define.name().text(), result.shown(), result.working());
    }

    @Override
    public Answer defineFunction(Statement.DefineFunction function) {
      scope.requireNew(function.name());
      Resolver.check(scope, function);
      scope.define(function);
      Interpreter inner = interpreter;
      for (Expr.Name parameter : function.parameters()) {
        inner = inner.with(parameter.text(), new Text(parameter.text()));
      }
      List<Term> parameters =
          function.parameters().stream().<Term>map(p -> new Term.Symbol(p.text())).toList();
      Term body = new Symbolic(inner).of(function.body());
      String name = function.name().text();
      Working working =
          new Working(
              new Term.Apply(name, parameters), List.of(new Working.Stage(body, false, false)));
      return new Answer.Shown(function, name, null, working);
    }

    @Override
    public Answer expect(Statement.Expect expect) {
      resolve(expect.condition());
      if (expect.tolerance() != null) {
        resolve(expect.tolerance());
      }
      Diagnostic failed = new Expectations(interpreter).check(expect);
      if (failed == null) {
        return new Answer.Held(expect);
      }
      diagnostics.add(failed);
      return new Answer.Failed(expect);
    }

    /** A name is shown with the working of its definition. */
    @Override
    public Answer show(Statement.Show show) {
      Expr expr = show.expression();
      resolve(expr);
      Binding binding = expr instanceof Expr.Name n ? scope.binding(n.text()) : null;
      Expr definition = binding == null ? null : binding.definition();
      FormatClause asked = show.format();
      Explanation.Result result =
          binding == null || definition == null
              ? Explanation.ofExpression(expr, interpreter, options, format(asked))
              : Explanation.ofDefinition(
                  new Term.Symbol(binding.name()),
                  definition,
                  interpreter,
                  options,
                  format(asked == null ? binding.format() : asked));
      return new Answer.Shown(show, null, result.shown(), result.working());
    }

    @Override
    public Answer forEach(Statement.ForEach forEach) {
      return new Tables(interpreter, options).of(forEach);
    }

    @Override
    public Answer use(Statement.Use use) {
      new Importing(scope, imports).use(use);
      return new Answer.Used(use);
    }

    @Override
    public Answer network(Statement.Network network) {
      scope.requireNew(network.name());
      network.layers().stream()
          .flatMap(layer -> layer.arguments().stream())
          .forEach(argument -> resolve(argument.value()));
      Networks.Result result = new Networks(interpreter).of(network);
      scope.define(Binding.of(network, result.value()));
      String name = network.name().text();
      return new Answer.Tabulated(network, name, result.table(), result.workings());
    }

    @Override
    public Answer invalid(Statement.Invalid invalid) {
      return new Answer.Failed(invalid);
    }

    private void resolve(Expr expr) {
      Resolver.check(scope, expr, List.of());
    }

    private @Nullable Format format(@Nullable FormatClause clause) {
      return Format.of(clause == null ? options.format() : clause);
    }
  }
}
