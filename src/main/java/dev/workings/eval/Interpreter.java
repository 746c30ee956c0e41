package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.value.Arithmetic;
import dev.workings.value.Fault;
import dev.workings.value.Listing;
import dev.workings.value.MathException;
import dev.workings.value.Scalar;
import dev.workings.value.Structure;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Truth;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the value of an expression in a scope. */
class Interpreter implements Expr.Visitor<Value> {
  final Scope scope;
  final Budget budget;
  final @Nullable Local local;

  Interpreter(Scope scope, Budget budget, @Nullable Local local) {
    this.scope = scope;
    this.budget = budget;
    this.local = local;
  }

  /** The value of an expression; the only way in, so that every step is counted. */
  Value value(Expr expr) {
    budget.enter(expr.span());
    try {
      return expr.accept(this);
    } finally {
      budget.leave();
    }
  }

  /** The same scope with one more local name. */
  Interpreter with(String name, Value value) {
    return with(new Local(name, value, null, null, local));
  }

  Interpreter with(@Nullable Local inner) {
    return inside(scope, inner);
  }

  /** The inside of a function, which knows the names of the page it was defined on. */
  Interpreter inside(Scope home, @Nullable Local parameters) {
    return new Interpreter(home, budget, parameters);
  }

  Scalar scalar(Expr expr, String role) {
    if (value(expr) instanceof Scalar scalar) {
      return scalar;
    }
    throw error(Code.WRONG_KIND, role + " must be a number", expr.span());
  }

  boolean truth(Expr expr, String role) {
    if (value(expr) instanceof Truth truth) {
      return truth.value();
    }
    throw error(Code.WRONG_KIND, role + " must be true or false", expr.span());
  }

  static EvaluationException error(Code code, String fact, Span place) {
    return new EvaluationException(Diagnostic.error(code, fact, place));
  }

  @Override
  public Value numberLiteral(Expr.NumberLiteral literal) {
    return Faults.at(literal.span(), () -> Literals.value(literal));
  }

  @Override
  public Value textLiteral(Expr.TextLiteral literal) {
    return new Text(literal.text());
  }

  @Override
  public Value booleanLiteral(Expr.BooleanLiteral literal) {
    return new Truth(literal.value());
  }

  @Override
  public Value name(Expr.Name name) {
    Local found = Local.find(local, name.text());
    if (found != null) {
      return found.value();
    }
    Binding binding = scope.binding(name.text());
    if (binding != null) {
      return binding.value();
    }
    Value constant = Scope.constant(name.text());
    if (constant != null) {
      return constant;
    }
    throw Unknowns.name(scope, name);
  }

  @Override
  public Value unary(Expr.Unary unary) {
    if (unary.operator() == Expr.UnaryOperator.NOT) {
      return new Truth(!truth(unary.operand(), "what follows not"));
    }
    if (unary.operator() == Expr.UnaryOperator.NEGATE
        && unary.operand() instanceof Expr.NumberLiteral literal) {
      return Literals.negative(literal);
    }
    Value operand = value(unary.operand());
    return Faults.at(unary.span(), () -> apply(unary.operator(), operand));
  }

  private static Value apply(Expr.UnaryOperator operator, Value operand) {
    return switch (operator) {
      case NEGATE -> Arithmetic.negate(operand);
      case TRANSPOSE -> Arithmetic.transpose(operand);
      case FACTORIAL -> Arithmetic.factorial(operand);
      default -> operand;
    };
  }

  @Override
  public Value binary(Expr.Binary binary) {
    switch (binary.operator()) {
      case AND:
        return new Truth(side(binary.left(), "and") && side(binary.right(), "and"));
      case OR:
        return new Truth(side(binary.left(), "or") || side(binary.right(), "or"));
      default:
        Value left = value(binary.left());
        Value right = value(binary.right());
        return arithmetic(binary, left, right);
    }
  }

  private boolean side(Expr side, String word) {
    return truth(side, "each side of " + word);
  }

  private Value arithmetic(Expr.Binary binary, Value left, Value right) {
    try {
      return apply(binary.operator(), left, right);
    } catch (MathException problem) {
      boolean divisor = problem.fault() == Fault.DIVISION_BY_ZERO;
      Expr place = divisor ? binary.right() : binary;
      throw new EvaluationException(new Operands(this).of(problem, place));
    }
  }

  private static Value apply(Expr.BinaryOperator operator, Value left, Value right) {
    return switch (operator) {
      case ADD -> Arithmetic.add(left, right);
      case SUBTRACT -> Arithmetic.subtract(left, right);
      case MULTIPLY -> Arithmetic.multiply(left, right);
      case DIVIDE -> Arithmetic.divide(left, right);
      case MULTIPLY_ELEMENTS -> Arithmetic.multiplyElements(left, right);
      case DIVIDE_ELEMENTS -> Arithmetic.divideElements(left, right);
      case POWER -> Arithmetic.power(left, right);
      case AND, OR -> throw new IllegalStateException("logic is not arithmetic");
    };
  }

  @Override
  public Value comparison(Expr.Comparison comparison) {
    return new Truth(new Comparisons(this).holds(comparison));
  }

  @Override
  public Value range(Expr.Range range) {
    return Indices.vector(this, range);
  }

  @Override
  public Value call(Expr.Call call) {
    return new Calls(this).value(call);
  }

  @Override
  public Value index(Expr.Index index) {
    return new Indices(this).entry(index);
  }

  @Override
  public Value all(Expr.All all) {
    throw error(
        Code.INDEX_OUT_OF_RANGE, "a lone : stands only for a whole row or column", all.span());
  }

  @Override
  public Value member(Expr.Member member) {
    Value target = value(member.target());
    if (target instanceof Structure structure) {
      return member(structure, member.member());
    }
    if (target instanceof Listing listing) {
      return Collections.of(
          listing.items().stream().map(item -> memberOfItem(item, member.member())).toList(),
          member.span());
    }
    Diagnostic none =
        Diagnostic.error(
            Code.UNKNOWN_MEMBER,
            "only networks, layers and data have members, not " + target.description(),
            member.target().span());
    boolean transpose = target instanceof Tensor && member.member().text().equals("T");
    throw new EvaluationException(
        transpose
            ? none.hint("write " + member.target().span().text() + "' for the transpose")
            : none);
  }

  private static Value memberOfItem(Value item, Expr.Name name) {
    if (item instanceof Structure structure) {
      return member(structure, name);
    }
    throw error(Code.UNKNOWN_MEMBER, "these have no members", name.span());
  }

  private static Value member(Structure structure, Expr.Name name) {
    Value value = structure.member(name.text());
    if (value == null) {
      throw Unknowns.member(structure, name);
    }
    return value;
  }

  @Override
  public Value absolute(Expr.Absolute absolute) {
    Value operand = value(absolute.operand());
    return Faults.at(absolute.span(), () -> Arithmetic.absolute(operand));
  }

  @Override
  public Value conditional(Expr.Conditional conditional) {
    return truth(conditional.condition(), "a condition")
        ? value(conditional.then())
        : value(conditional.otherwise());
  }

  @Override
  public Value matrix(Expr.Matrix matrix) {
    List<List<Value>> rows = new ArrayList<>();
    for (List<Expr> row : matrix.rows()) {
      rows.add(row.stream().map(this::value).toList());
    }
    return rows.size() <= 1
        ? Collections.of(rows.isEmpty() ? List.of() : rows.get(0), matrix.span())
        : Collections.matrix(rows, matrix);
  }

  @Override
  public Value comprehension(Expr.Comprehension comprehension) {
    List<Value> items = new ArrayList<>();
    Clauses.forEach(
        this,
        comprehension.clauses(),
        comprehension.condition(),
        inner -> items.add(inner.value(comprehension.item())));
    return Collections.of(items, comprehension.span());
  }

  @Override
  public Value invalid(Expr.Invalid invalid) {
    throw EvaluationException.alreadyReported();
  }

  /** A tensor's size for messages: {@code 4×16}. */
  static String shape(Tensor tensor) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < tensor.rank(); i++) {
      shape.append(i == 0 ? "" : "×").append(tensor.size(i));
    }
    return shape.toString();
  }
}
