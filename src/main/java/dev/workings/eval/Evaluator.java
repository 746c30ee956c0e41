package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import dev.workings.syntax.Cell;
import dev.workings.syntax.CellKind;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.NetworkPart;
import dev.workings.syntax.Parser;
import dev.workings.syntax.PictureCell;
import dev.workings.syntax.Statement;
import dev.workings.value.Effort;
import dev.workings.value.MathException;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers the statements of a page, cell by cell, from top to bottom. A statement that fails is
 * reported and does not keep others from being answered.
 */
public final class Evaluator {
  private final Scope scope = new Scope();
  private final Interpreter interpreter;
  private final Imports imports;
  private final Diagnostics diagnostics;

  /**
   * An evaluator with an empty scope.
   *
   * @param diagnostics what is wrong is reported to
   * @param imports finds the names of other pages
   */
  public Evaluator(Diagnostics diagnostics, Imports imports) {
    this(diagnostics, imports, new Budget());
  }

  /**
   * An evaluator whose scope has some names already.
   *
   * @param given a name that is taken is reported
   */
  public Evaluator(Diagnostics diagnostics, Imports imports, List<Given> given) {
    this(diagnostics, imports);
    given.forEach(this::give);
  }

  private void give(Given given) {
    Expr.Name name = new Expr.Name(given.place(), given.name());
    Value value = given.value();
    try {
      scope.requireNew(name);
      if (value == null) {
        scope.fail(name.text());
      } else {
        scope.define(Binding.of(name, value));
      }
    } catch (EvaluationException taken) {
      taken.report(diagnostics);
      scope.fail(name.text());
    }
  }

  private Evaluator(Diagnostics diagnostics, Imports imports, Budget budget) {
    this.interpreter = new Interpreter(scope, budget, null);
    this.diagnostics = diagnostics;
    this.imports = imports;
  }

  /**
   * An evaluator that knows no name of this one and no other page, and takes its steps from the
   * same page.
   */
  public Evaluator apart(Diagnostics others) {
    return new Evaluator(others, Imports.NONE, interpreter.budget);
  }

  /** The names given so far, for other pages to use. */
  public Scope scope() {
    return scope;
  }

  /**
   * A cell with its answers.
   *
   * @param options what it was answered under
   * @param answers one a statement
   * @param mistakes what it was there to show, if an error was expected
   */
  public record AnsweredCell(
      CellOptions options, List<Answer> answers, List<Diagnostic> mistakes) {}

  /** Reads and answers a cell of calculation. */
  public AnsweredCell cell(Slice text) {
    return cell(CellKind.CALC, text);
  }

  /** Reads and answers a cell. */
  public AnsweredCell cell(CellKind kind, Slice text) {
    Diagnostics found = new Diagnostics();
    Cell cell = Parser.cell(kind, text, found);
    CellOptions options = CellOptions.of(kind, cell, found);
    interpreter.budget.startCell();
    Set<String> failures = scope.failures();
    List<Answer> answers = new ArrayList<>();
    for (Statement statement : cell.statements()) {
      boolean stopped = interpreter.budget.isSpent();
      answers.add(stopped ? failed(statement) : answer(statement, options, found));
    }
    if (options.errorExpected() && found.hasErrors()) {
      scope.keepFailures(failures);
      return new AnsweredCell(options, answers, found.sorted());
    }
    if (options.errorExpected()) {
      found.add(nothingWrong(cell));
    }
    diagnostics.addAll(found);
    return new AnsweredCell(options, answers, List.of());
  }

  private static Diagnostic nothingWrong(Cell cell) {
    Cell.Option asked =
        cell.options().stream().filter(o -> o.key().equals("error")).findFirst().orElseThrow();
    String fact = "an error is expected, but nothing is wrong";
    return Diagnostic.error(Code.EXPECTATION_FAILED, fact, asked.keySpan().to(asked.valueSpan()))
        .hint("delete this option");
  }

  /**
   * Evaluates the description of a picture; null if something is wrong with it, which is reported.
   */
  public @Nullable Picture picture(PictureCell cell, Span place) {
    boolean spoilt = cell.parts().stream().anyMatch(PictureCell.Invalid.class::isInstance);
    interpreter.budget.startCell();
    return spoilt
        ? null
        : attempt(place, diagnostics, () -> Pictures.of(interpreter, cell.parts(), place));
  }

  /**
   * The value of an expression as data: a {@code Rational} (rounded to 17 significant digits if it
   * is not exact), a {@code String}, a {@code Boolean}, or a list or a map of such; null if it has
   * no value, which is reported.
   */
  public @Nullable Object data(Slice expression) {
    Statement statement = Parser.inline(expression, diagnostics);
    interpreter.budget.startCell();
    return statement instanceof Statement.Show show
        ? attempt(expression.span(), diagnostics, () -> data(show.expression()))
        : null;
  }

  private Object data(Expr expression) {
    resolve(expression);
    return new PlainData(expression.span()).of(interpreter.value(expression));
  }

  /** Answers the one statement of an inline value. */
  public Answer inline(Statement statement) {
    interpreter.budget.startCell();
    return answer(statement, CellOptions.NONE, diagnostics);
  }

  private Answer answer(Statement statement, CellOptions options, Diagnostics found) {
    Answer answer =
        attempt(statement.span(), found, () -> statement.accept(new Answering(options, found)));
    return answer == null ? failed(statement) : answer;
  }

  /** What comes of it; null if it fails, which is reported. */
  private <T> @Nullable T attempt(Span place, Diagnostics found, Supplier<T> evaluation) {
    Effort before = Effort.current();
    try {
      interpreter.budget.startStatement();
      return evaluation.get();
    } catch (EvaluationException problem) {
      problem.report(found);
    } catch (MathException problem) {
      found.add(Faults.diagnostic(problem, place));
    } finally {
      Effort.countIn(before);
    }
    return null;
  }

  /** What depends on a failed name is not reported as an error of its own. */
  private Answer failed(Statement statement) {
    if (statement instanceof Statement.Define define) {
      scope.fail(define.name().text());
    } else if (statement instanceof Statement.DefineFunction function) {
      scope.fail(function.name().text());
    } else if (statement instanceof Statement.Network network) {
      scope.fail(network.name().text());
    } else if (statement instanceof Statement.Use use) {
      use.imports().forEach(wanted -> scope.fail(wanted.as().text()));
    }
    return new Answer.Failed(statement);
  }

  private final class Answering implements Statement.Visitor<Answer> {
    private final CellOptions options;
    private final Diagnostics found;

    Answering(CellOptions options, Diagnostics found) {
      this.options = options;
      this.found = found;
    }

    @Override
    public Answer define(Statement.Define define) {
      scope.requireNew(define.name());
      resolve(define.value());
      FormatClause format = FormatClause.merged(define.format(), options.format());
      Explanation.Result result =
          Explanation.ofDefinition(
              new Term.Symbol(define.name().text()),
              define.value(),
              interpreter,
              options.workings(),
              format);
      Origin origin = new Origins(interpreter).of(define);
      scope.define(Binding.of(define, result.value(), origin));
      return new Answer.Shown(
          define,
          define.name().text(),
          result.shown(),
          result.working(),
          result.provenance(origin, format));
    }

    @Override
    public Answer defineFunction(Statement.DefineFunction function) {
      scope.requireNew(function.name());
      Resolver.check(scope, function);
      scope.define(function);
      return new Answer.Shown(
          function,
          function.name().text(),
          null,
          Explanation.ofFunction(function, interpreter),
          null);
    }

    @Override
    public Answer expect(Statement.Expect expect) {
      resolve(expect.condition());
      if (expect.tolerance() != null) {
        resolve(expect.tolerance());
      }
      Diagnostic failed = new Expectations(interpreter).check(expect);
      if (failed == null) {
        Set<String> keys = Mentions.of(expect.condition(), new Origins(interpreter));
        return new Answer.Held(expect, List.copyOf(keys));
      }
      found.add(failed);
      return new Answer.Failed(expect);
    }

    /** A name is shown with the working of its definition. */
    @Override
    public Answer show(Statement.Show show) {
      Expr expr = show.expression();
      if (expr instanceof Expr.Name name && scope.function(name.text()) != null) {
        return definition(show, name.text());
      }
      resolve(expr);
      Binding binding = expr instanceof Expr.Name n ? scope.binding(n.text()) : null;
      Expr definition = binding == null ? null : binding.definition();
      FormatClause own = binding == null ? null : binding.format();
      FormatClause asked = FormatClause.merged(show.format(), own);
      FormatClause format = FormatClause.merged(asked, options.format());
      Explanation.Result result =
          binding == null || definition == null
              ? Explanation.ofExpression(expr, interpreter, options.workings(), format)
              : Explanation.ofDefinition(
                  new Term.Symbol(binding.name()),
                  definition,
                  interpreter,
                  options.workings(),
                  format);
      Origin origin = new Origins(interpreter).of(expr, show.span());
      return new Answer.Shown(
          show, null, result.shown(), result.working(), result.provenance(origin, format));
    }

    private Answer definition(Statement.Show show, String function) {
      Interpreter home = interpreter.inside(scope.homeOf(function), null);
      Working working = Explanation.ofFunction(scope.function(function), home);
      return new Answer.Shown(show, null, null, working, null);
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
      NetworkPart.expressions(network.parts()).forEach(Evaluator.this::resolve);
      Networks.Result result = new Networks(options.networks()).of(network, interpreter);
      scope.define(Binding.of(new Binding.Network(network, options.networks()), result.value()));
      return new Answer.Counted(network, result.table(), result.workings(), result.numbers());
    }

    @Override
    public Answer table(Statement.Table table) {
      return new ColumnTable(interpreter, options, found).of(table);
    }

    @Override
    public Answer invalid(Statement.Invalid invalid) {
      return new Answer.Failed(invalid);
    }
  }

  private void resolve(Expr expr) {
    Resolver.check(scope, expr, List.of());
  }
}
