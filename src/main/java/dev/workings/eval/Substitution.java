package dev.workings.eval;

import dev.workings.function.Library;
import dev.workings.function.Term;
import dev.workings.function.Term.Operator;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Lettering;
import dev.workings.syntax.Statement;
import dev.workings.value.Rational;
import dev.workings.value.Real;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as a formula with its numbers: the stage of a working after they are put in. */
final class Substitution implements FormulaWriter {
  private static final int MOST_ENTRIES = 16;

  private final Interpreter interpreter;
  private final Extents extents;
  private final WorkingOptions options;
  private final Format between;
  private final Progress progress;
  private final int expansions;

  /** What is known of the stage as a whole. */
  private static final class Progress {
    boolean rounded;
    boolean numeric;
  }

  private Substitution(
      Interpreter interpreter,
      WorkingOptions options,
      Format between,
      Progress progress,
      int expansions) {
    this.interpreter = interpreter;
    extents = new Extents(interpreter);
    this.options = options;
    this.between = between;
    this.progress = progress;
    this.expansions = expansions;
  }

  /** A stage, and whether a rounded number is shown in it. */
  record Stage(Term term, boolean approximate) {}

  /**
   * The stage of an expression. Once a rounded number has to be shown, functions with no exact
   * value are shown as numbers too.
   *
   * @param expansions how many levels of the page's own functions are shown as their formula
   */
  static Stage of(
      Expr expr, Interpreter interpreter, WorkingOptions options, Format between, int expansions) {
    Progress progress = new Progress();
    Term term = new Substitution(interpreter, options, between, progress, expansions).of(expr);
    if (progress.rounded) {
      progress.numeric = true;
      term = new Substitution(interpreter, options, between, progress, expansions).of(expr);
    }
    return new Stage(term, progress.rounded);
  }

  private Substitution in(Interpreter inner, int levels) {
    return new Substitution(inner, options, between, progress, levels);
  }

  private Term shown(Value value) {
    Display display = displayFor(value);
    Term term = display.of(value);
    progress.rounded |= display.approximate();
    return term;
  }

  /** Exact values are shown exactly if that is short, others rounded. */
  private Display displayFor(Value value) {
    boolean exact =
        value instanceof Tensor tensor
            ? tensor.entries().stream().allMatch(Display::isShort)
            : !(value instanceof Scalar scalar) || Display.isShort(scalar);
    return new Display(exact ? null : between, GridLayout.PLAIN);
  }

  @Override
  public Term name(Expr.Name name) {
    Local local = Local.find(interpreter.local, name.text());
    Term asSymbol = local == null ? null : local.shown();
    if (asSymbol != null) {
      return asSymbol;
    }
    Value value = interpreter.value(name);
    boolean constant = local == null && Scope.constant(name.text()) != null;
    return constant || isLarge(value) ? new Term.Symbol(name.text()) : shown(value);
  }

  @Override
  public Term unary(Expr.Unary unary) {
    if (unary.operator() == Expr.UnaryOperator.TRANSPOSE) {
      return transposed(unary);
    }
    return Terms.unary(unary.operator(), of(unary.operand()));
  }

  /** A matrix small enough to be shown is shown as it is after it was transposed. */
  private Term transposed(Expr.Unary unary) {
    Value value = interpreter.value(unary);
    return isLarge(value) ? new Term.Transposed(of(unary.operand())) : shown(value);
  }

  private static boolean isLarge(Value value) {
    return value instanceof Tensor tensor && tensor.entries().size() > MOST_ENTRIES;
  }

  @Override
  public Term infix(Expr.Binary binary) {
    Term left = of(binary.left());
    Term right = of(binary.right());
    Operator operator = Terms.operator(binary, extents);
    boolean sum = operator == Operator.PLUS || operator == Operator.MINUS;
    return options.dropZeros() && sum
        ? Terms.withoutZeros(operator, left, right)
        : new Term.Binary(operator, left, right);
  }

  @Override
  public Term call(Expr.Call call) {
    String name = call.function().text();
    Statement.DefineFunction own = interpreter.scope.function(name);
    if (own != null) {
      return isExpanded(name) ? body(call, own) : shown(interpreter.value(call));
    }
    if (name.equals("mean")) {
      return mean(call);
    }
    if (Terms.isBig(call)) {
      return unrolled(call, Terms.between(call));
    }
    return libraryCall(call, name);
  }

  /** A call by a letter reads well as it is, so that its formula is shown only if asked for. */
  private boolean isExpanded(String name) {
    return expansions > 0 && (options.expand() > 1 || !Lettering.isLetter(name));
  }

  /** The formula behind a call of the page's own function, with the arguments' numbers. */
  private Term body(Expr.Call call, Statement.DefineFunction function) {
    Interpreter inner = Parameters.bind(interpreter, call, function);
    return in(inner, expansions - 1).of(function.body());
  }

  private Term libraryCall(Expr.Call call, String name) {
    Value value = interpreter.value(call);
    boolean notation = Library.isNotation(name) && call.clauses().isEmpty();
    boolean number = progress.numeric && value instanceof Real;
    return notation && !number ? applied(call, name) : shown(value);
  }

  private Term applied(Expr.Call call, String name) {
    return isZeroByConvention(call, name)
        ? new Term.Number(Rational.ZERO)
        : Terms.applied(name, arguments(call));
  }

  /** In {@code xlog(0, 0, b)} the logarithm that 0 is to be multiplied by does not exist. */
  private boolean isZeroByConvention(Expr.Call call, String name) {
    return name.equals("xlog")
        && interpreter.value(call.arguments().get(1).value()) instanceof Rational p
        && p.signum() <= 0;
  }

  private List<Term> arguments(Expr.Call call) {
    return call.arguments().stream().map(argument -> of(argument.value())).toList();
  }

  /** The sum of a list over how many they are. */
  private Term mean(Expr.Call call) {
    Expr list = Calls.passed(call).get(0).value();
    return interpreter.value(list) instanceof Tensor tensor && options.unroll() > 0
        ? new Term.Binary(
            Operator.OVER,
            unrolled(call, Operator.PLUS),
            new Term.Number(Rational.of(tensor.entries().size())))
        : shown(interpreter.value(call));
  }

  /** A sum or product written out, or its first two terms, dots, and its last one. */
  private Term unrolled(Expr.Call call, Operator operator) {
    if (Terms.isChain(call)) {
      return Terms.chained(operator, arguments(call));
    }
    if (options.unroll() == 0) {
      return shown(interpreter.value(call));
    }
    List<Term> terms = call.clauses().isEmpty() ? entries(call) : generated(call, operator);
    boolean listed = call.clauses().isEmpty() && terms.size() > options.unroll();
    boolean drop = operator == Operator.PLUS && (options.dropZeros() || listed);
    List<Term> kept = drop ? terms.stream().filter(t -> !Terms.isZero(t)).toList() : terms;
    return kept.isEmpty()
        ? terms.get(0)
        : Terms.chained(operator, Terms.shortened(kept, options.unroll()));
  }

  private List<Term> entries(Expr.Call call) {
    Value list = interpreter.value(call.arguments().get(0).value());
    if (!(list instanceof Tensor tensor)) {
      return List.of(shown(list));
    }
    Display display = displayFor(tensor);
    List<Term> terms = new ArrayList<>();
    for (Scalar entry : tensor.entries()) {
      terms.add(display.of(entry));
    }
    progress.rounded |= display.approximate();
    return terms;
  }

  /** Terms nobody will see are not made, unless zeros have to be looked for. */
  private List<Term> generated(Expr.Call call, Operator operator) {
    List<Interpreter> inners = new ArrayList<>();
    Clauses.forEach(interpreter, call.clauses(), call.condition(), inners::add);
    if (inners.isEmpty()) {
      return List.of(shown(interpreter.value(call)));
    }
    Expr item = call.arguments().get(0).value();
    boolean all = operator == Operator.PLUS && options.dropZeros();
    List<Interpreter> seen = all ? inners : Terms.ends(inners, options.unroll());
    List<Term> terms = new ArrayList<>();
    seen.forEach(inner -> terms.add(in(inner, expansions).of(item)));
    if (seen.size() < inners.size()) {
      terms.add(2, new Term.Dots(Term.Dots.Way.ACROSS));
    }
    return terms;
  }

  @Override
  public Term index(Expr.Index index) {
    return shown(interpreter.value(index));
  }

  @Override
  public Term member(Expr.Member member) {
    return shown(interpreter.value(member));
  }

  /** Only the branch that is taken. */
  @Override
  public Term conditional(Expr.Conditional conditional) {
    boolean taken = interpreter.truth(conditional.condition(), "a condition");
    return of(taken ? conditional.then() : conditional.otherwise());
  }

  @Override
  public Term comprehension(Expr.Comprehension comprehension) {
    return shown(interpreter.value(comprehension));
  }

  /** The symbol an expression is shown as even where numbers are put in: that of e or π. */
  static @Nullable Term symbolOf(Expr expr, Interpreter interpreter) {
    if (!(expr instanceof Expr.Name name)) {
      return null;
    }
    Local local = Local.find(interpreter.local, name.text());
    if (local != null) {
      return local.shown();
    }
    return Scope.constant(name.text()) == null ? null : new Term.Symbol(name.text());
  }
}
