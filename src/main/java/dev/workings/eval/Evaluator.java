package dev.workings.eval;

import dev.workings.function.Library;
import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
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
  private final Interpreter interpreter = new Interpreter(scope, null);
  private final Diagnostics diagnostics;

  /** An evaluator with an empty scope, which reports to the given diagnostics. */
  public Evaluator(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The answers to a cell's statements, one each, and the options they were given under. */
  public record AnsweredCell(CellOptions options, List<Answer> answers) {}

  /** Answers a cell. */
  public AnsweredCell cell(Cell cell) {
    CellOptions options = CellOptions.of(cell, diagnostics);
    scope.budget.startCell();
    List<Answer> answers = new ArrayList<>();
    for (Statement statement : cell.statements()) {
      boolean stopped = scope.budget.isSpent();
      answers.add(stopped ? failed(statement) : answer(statement, options));
    }
    return new AnsweredCell(options, answers);
  }

  /** Answers the one statement of an inline value. */
  public Answer inline(Statement statement) {
    scope.budget.startCell();
    return answer(statement, CellOptions.NONE);
  }

  private Answer answer(Statement statement, CellOptions options) {
    try {
      scope.budget.startStatement();
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
      requireNew(define.name());
      Explanation.Result result =
          Explanation.ofDefinition(
              new Term.Symbol(define.name().text()),
              define.value(),
              interpreter,
              options,
              format(define.format()));
      String name = define.name().text();
      Span place = define.name().span();
      scope.define(new Binding(name, result.value(), place, define.value(), define.format()));
      return new Answer.Shown(define, name, result.shown(), result.working());
    }

    @Override
    public Answer defineFunction(Statement.DefineFunction function) {
      requireNew(function.name());
      new DefinitionCheck(scope, function).check();
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
      Diagnostic missing =
          Diagnostic.error(Code.USE_FAILED, "there is no page " + use.page(), use.pageSpan());
      throw new EvaluationException(missing);
    }

    @Override
    public Answer network(Statement.Network network) {
      requireNew(network.name());
      Networks.Result result = new Networks(interpreter).of(network);
      String name = network.name().text();
      scope.define(new Binding(name, result.value(), network.name().span(), null, null));
      return new Answer.Tabulated(network, name, result.table(), result.workings());
    }

    @Override
    public Answer invalid(Statement.Invalid invalid) {
      return new Answer.Failed(invalid);
    }

    private @Nullable Format format(@Nullable FormatClause clause) {
      return Format.of(clause == null ? options.format() : clause);
    }

    private void requireNew(Expr.Name name) {
      String text = name.text();
      Span before = scope.placeOf(text);
      if (before != null) {
        Diagnostic twice =
            Diagnostic.error(Code.ALREADY_DEFINED, text + " is defined already", name.span());
        throw new EvaluationException(
            twice
                .label(before, "defined here first")
                .hint("a name keeps its value on a page: choose another one"));
      }
      if (Scope.constant(text) != null || Library.find(text) != null) {
        throw Interpreter.error(
            Code.ALREADY_DEFINED, text + " has a meaning already: it is built in", name.span());
      }
    }
  }
}
