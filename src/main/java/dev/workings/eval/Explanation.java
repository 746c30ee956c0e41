package dev.workings.eval;

import dev.workings.eval.WorkingOptions.Stage;
import dev.workings.function.Library;
import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Statement;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the working of an expression: its formula as written, the formula with its numbers, what
 * is left when the simple parts are worked out, and the value.
 */
final class Explanation {
  private final Interpreter interpreter;
  private final WorkingOptions options;
  private final @Nullable Format format;
  private final List<Working.Stage> stages = new ArrayList<>();
  private boolean approximate;
  private @Nullable Value recomputed;

  private Explanation(Interpreter interpreter, WorkingOptions options, @Nullable Format format) {
    this.interpreter = interpreter;
    this.options = options;
    this.format = format;
  }

  /** A working, the value at its end, and how that is shown. */
  record Result(Working working, Value value, Term shown) {
    /** Where the value comes from; null if it is no number, or is left out of its working. */
    @Nullable Provenance provenance(Origin origin, @Nullable FormatClause format) {
      boolean seen = working.stages().get(working.stages().size() - 1).term().equals(shown);
      return seen ? Provenance.of(origin, shown, value, format) : null;
    }

    /** The same with its digits grouped in the given way, if there is one. */
    Result grouped(Term.@Nullable Grouping grouping) {
      return grouping == null
          ? this
          : new Result(working.grouped(grouping), value, new Term.Grouped(shown, grouping));
    }
  }

  /** The working of {@code left = expr}. */
  static Result ofDefinition(
      Term left,
      Expr expr,
      Interpreter interpreter,
      WorkingOptions options,
      @Nullable FormatClause format) {
    Explanation explanation = new Explanation(interpreter, options, Format.of(format));
    return Faults.at(expr.span(), () -> explanation.finish(left, expr, true))
        .grouped(Format.grouping(format));
  }

  /** The working of an expression that stands for itself. */
  static Result ofExpression(
      Expr expr, Interpreter interpreter, WorkingOptions options, @Nullable FormatClause format) {
    Explanation explanation = new Explanation(interpreter, options, Format.of(format));
    return Faults.at(
            expr.span(), () -> explanation.finish(new Symbolic(interpreter).of(expr), expr, false))
        .grouped(Format.grouping(format));
  }

  /** The definition of a function, with its parameters as names. */
  static Working ofFunction(Statement.DefineFunction function, Interpreter interpreter) {
    Interpreter inner = interpreter;
    List<Term> parameters = new ArrayList<>();
    for (Expr.Name parameter : function.parameters()) {
      inner = inner.with(parameter.text(), new Text(parameter.text()));
      parameters.add(new Term.Symbol(parameter.text()));
    }
    Term body = new Symbolic(inner).of(function.body());
    return new Working(
        new Term.Apply(function.name().text(), parameters),
        List.of(new Working.Stage(body, false, false)));
  }

  private Result finish(Term left, Expr expr, boolean defined) {
    Value value = interpreter.value(expr);
    Budget budget = interpreter.budget;
    budget.explain(true);
    if (!Literals.isLiteral(expr)) {
      attempt(Stage.SYMBOLIC, () -> symbolic(expr, defined));
      attempt(Stage.SUBSTITUTED, () -> substituted(expr, value));
    }
    Display display = new Display(format, layout(expr, value));
    budget.explain(false);
    Term shown = Faults.at(expr.span(), () -> display.of(value));
    boolean last = stages.isEmpty() || options.stages().contains(Stage.VALUE);
    if (last) {
      add(shown, display.approximate());
    }
    return new Result(new Working(left, stages, last && contradicts(value)), value, shown);
  }

  /** Whether the numbers shown on the way would give other digits than those shown at the end. */
  private boolean contradicts(Value value) {
    return recomputed != null
        && new Display(format, GridLayout.PLAIN).tellsApart(value, recomputed);
  }

  /** The value; a stage that is nothing but this number says it already. */
  private void add(Term shown, boolean rounded) {
    stages.removeIf(stage -> isSameNumber(stage.term(), shown));
    add(shown, rounded, false);
  }

  private static boolean isStatement(Term term) {
    return term instanceof Term.Chain
        || term instanceof Term.Not
        || (term instanceof Term.Binary binary
            && (binary.operator() == Term.Operator.AND || binary.operator() == Term.Operator.OR));
  }

  /** Whether a stage is nothing but the number that is shown as the value. */
  private static boolean isSameNumber(Term stage, Term shown) {
    Rational number = stage instanceof Term.Number ? Terms.exact(stage) : null;
    return number != null && number.equals(Recomputation.figure(shown));
  }

  /**
   * A stage that cannot be had is left out: it may need what the value did not, such as the other
   * side of an {@code and}, or more steps than a working may take.
   */
  private void attempt(Stage wanted, Runnable stage) {
    if (!options.stages().contains(wanted)) {
      return;
    }
    try {
      stage.run();
    } catch (EvaluationException | MathException withoutIt) {
      return;
    }
  }

  /** What is true stays exactly true with rounded numbers in it. */
  private void add(Term term, boolean rounded, boolean tall) {
    approximate |= rounded && !isStatement(term);
    stages.add(new Working.Stage(term, approximate, tall));
  }

  /**
   * A definition shows its right side as written; an expression on the left stands there already,
   * so that a call shows the formula behind it instead. A call with literal arguments only is
   * skipped: the next stage says the same.
   */
  private void symbolic(Expr expr, boolean defined) {
    Statement.DefineFunction own = ownFunction(expr);
    if (own != null && isSaidByNumbers((Expr.Call) expr, defined)) {
      return;
    }
    Symbolic symbolic = new Symbolic(interpreter);
    Term term = null;
    if (defined) {
      term = symbolic.of(expr);
    } else if (own != null) {
      symbolic = new Symbolic(Parameters.bind(interpreter, (Expr.Call) expr, own));
      term = symbolic.of(own.body());
    }
    if (term != null && symbolic.isNotation()) {
      add(term, false, false);
    }
  }

  private void substituted(Expr expr, Value value) {
    if (options.rowSteps() && RowSteps.apply(expr, value, interpreter)) {
      add(RowSteps.of((Expr.Binary) expr, interpreter, options), false, true);
      return;
    }
    Statement.DefineFunction own = ownFunction(expr);
    Expr formula = own == null ? expr : own.body();
    if (sayNothing(formula, value)) {
      return;
    }
    Interpreter inside =
        own == null ? interpreter : Parameters.bind(interpreter, (Expr.Call) expr, own);
    Substitution.Stage stage =
        Substitution.of(
            formula,
            inside,
            options,
            Format.between(format),
            own == null ? options.expand() : options.expand() - 1);
    add(stage.term(), stage.approximate(), false);
    if (stage.approximate()) {
      recomputed = Recomputation.of(stage.term());
    } else {
      add(new Reduction(options.dropZeros()).of(stage.term()), false, false);
    }
  }

  /** A name, an entry, a list: with numbers put in they are the value itself. */
  private boolean sayNothing(Expr formula, Value value) {
    boolean bare =
        formula instanceof Expr.Name
            || formula instanceof Expr.Index
            || formula instanceof Expr.Member
            || formula instanceof Expr.Comprehension
            || formula instanceof Expr.Range;
    return bare
        || (value instanceof Tensor && formula instanceof Expr.Call)
        || isProgrammatic(formula);
  }

  private boolean isProgrammatic(Expr formula) {
    if (!(formula instanceof Expr.Call call)) {
      return false;
    }
    String name = call.function().text();
    boolean sum = Terms.isBig(call) || name.equals("mean");
    boolean written = sum && options.unroll() > 0;
    return Library.find(name) != null && !written && !Library.isNotation(name);
  }

  private Statement.@Nullable DefineFunction ownFunction(Expr expr) {
    return expr instanceof Expr.Call call
        ? interpreter.scope.function(call.function().text())
        : null;
  }

  /** A call of numbers; with it on the left, also one of numbers with a sign. */
  private static boolean isSaidByNumbers(Expr.Call call, boolean defined) {
    return call.arguments().stream()
        .map(Expr.Argument::value)
        .allMatch(a -> defined ? a instanceof Expr.NumberLiteral : Literals.isNumeric(a));
  }

  /** A long vec is ruled where its columns join, unless another rule was asked for. */
  private GridLayout layout(Expr expr, Value value) {
    try {
      boolean upright = options.rowSteps() && RowSteps.apply(expr, value, interpreter);
      int asked = options.ruleEvery();
      return new GridLayout(asked == 0 ? stacked(expr) : asked, upright);
    } catch (EvaluationException | MathException tooManySteps) {
      return GridLayout.PLAIN;
    }
  }

  /** The length of the columns that a {@code vec} puts one under the other; 0 for other calls. */
  private int stacked(Expr expr) {
    if (!(expr instanceof Expr.Call call)
        || !call.function().text().equals("vec")
        || !call.clauses().isEmpty()) {
      return 0;
    }
    Value matrix = interpreter.value(call.arguments().get(0).value());
    return matrix instanceof Tensor tensor && tensor.isMatrix() ? tensor.rows() : 0;
  }
}
