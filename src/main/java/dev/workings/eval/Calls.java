package dev.workings.eval;

import dev.workings.function.Function;
import dev.workings.function.Library;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of the page's functions and of the library's. */
final class Calls {
  private static final String HERE = "in this call";

  private final Interpreter interpreter;

  Calls(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  Value value(Expr.Call call) {
    String name = call.function().text();
    Statement.DefineFunction own = interpreter.scope.function(name);
    if (own != null) {
      return applied(call, name, own, arguments(call));
    }
    if (name.equals(Mapping.NAME)) {
      return new Mapping(interpreter).value(call);
    }
    Function function = Library.find(name);
    if (function == null) {
      throw unknown(call);
    }
    List<Value> arguments = arguments(call);
    try {
      return function.apply(arguments);
    } catch (MathException problem) {
      throw fault(problem, call);
    }
  }

  /** The fault lies in one argument, if that is known or there is no other. */
  private EvaluationException fault(MathException problem, Expr.Call call) {
    List<Expr.Argument> written = call.clauses().isEmpty() ? call.arguments() : List.of();
    int guilty = written.size() == 1 && isOfValue(problem.fault()) ? 0 : problem.argument();
    Expr place = 0 <= guilty && guilty < written.size() ? written.get(guilty).value() : call;
    return new EvaluationException(new Operands(interpreter).of(problem, place));
  }

  private static boolean isOfValue(Fault fault) {
    return fault == Fault.OUTSIDE_DOMAIN || fault == Fault.WRONG_KIND;
  }

  /** The value of the page's own function for arguments whose number has been checked. */
  Value applied(
      Expr.Call call, String name, Statement.DefineFunction function, List<Value> arguments) {
    interpreter.budget.enterCall(call.span());
    try {
      Scope home = interpreter.scope.homeOf(name);
      return interpreter.inside(home, parameters(function, arguments)).value(function.body());
    } catch (EvaluationException problem) {
      throw calledHere(problem, call);
    } finally {
      interpreter.budget.leaveCall();
    }
  }

  /**
   * The innermost call is named, not the whole stack. What goes wrong inside a function of another
   * page goes wrong at its call on this one.
   */
  private static EvaluationException calledHere(EvaluationException problem, Expr.Call call) {
    Diagnostic diagnostic = problem.diagnostic();
    if (diagnostic == null) {
      return problem;
    }
    if (diagnostic.span().source() != call.span().source()) {
      return new EvaluationException(diagnostic.from(call.span()));
    }
    boolean bare =
        diagnostic.labels().stream().noneMatch(label -> label.message().equals(HERE))
            && diagnostic.code() != Code.LIMIT_EXCEEDED;
    return bare ? new EvaluationException(diagnostic.label(call.span(), HERE)) : problem;
  }

  private static @Nullable Local parameters(Statement.DefineFunction function, List<Value> values) {
    Local parameters = null;
    for (int i = 0; i < values.size(); i++) {
      String name = function.parameters().get(i).text();
      parameters = new Local(name, values.get(i), null, null, parameters);
    }
    return parameters;
  }

  private List<Value> arguments(Expr.Call call) {
    List<Value> values = new ArrayList<>();
    for (Expr.Argument argument : passed(call)) {
      Expr.Name name = argument.name();
      if (name != null) {
        throw Interpreter.error(
            Code.WRONG_ARGUMENTS, "arguments of this function have no names", name.span());
      }
      values.add(argument(call, argument.value()));
    }
    return values;
  }

  /** The arguments of a call; {@code sum(x[i] for i in 1..3)} is called on one list. */
  static List<Expr.Argument> passed(Expr.Call call) {
    if (call.clauses().isEmpty()) {
      return call.arguments();
    }
    Expr item = call.arguments().get(0).value();
    Expr list = new Expr.Comprehension(call.span(), item, call.clauses(), call.condition());
    return List.of(new Expr.Argument(null, list));
  }

  /** {@code rows} and {@code columns} need no quotes in a call of reshape. */
  private Value argument(Expr.Call call, Expr argument) {
    boolean word =
        call.function().text().equals("reshape")
            && argument instanceof Expr.Name name
            && (name.text().equals("rows") || name.text().equals("columns"))
            && Local.find(interpreter.local, name.text()) == null
            && interpreter.scope.binding(name.text()) == null;
    return word ? new Text(((Expr.Name) argument).text()) : interpreter.value(argument);
  }

  private EvaluationException unknown(Expr.Call call) {
    Expr.Name name = call.function();
    boolean isValue =
        interpreter.scope.binding(name.text()) != null
            || Local.find(interpreter.local, name.text()) != null
            || Scope.constant(name.text()) != null;
    if (!isValue) {
      return Unknowns.function(interpreter.scope, name);
    }
    return Unknowns.value(name);
  }
}
