package dev.workings.eval;

import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import dev.workings.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the arguments of a call in the place of parameters, for workings. */
final class Parameters {
  private Parameters() {}

  /** The inside of a function, where each parameter knows its value and how it was written. */
  static Interpreter bind(Interpreter around, Expr.Call call, Statement.DefineFunction function) {
    List<Expr.Argument> arguments = Calls.passed(call);
    @Nullable Local parameters = null;
    for (int i = 0; i < function.parameters().size(); i++) {
      Expr argument = arguments.get(i).value();
      Value value = around.value(argument);
      parameters =
          new Local(
              function.parameters().get(i).text(),
              value,
              Substitution.symbolOf(argument, around),
              new Symbolic(around).of(argument),
              parameters);
    }
    return around.inside(around.scope.homeOf(call.function().text()), parameters);
  }
}
