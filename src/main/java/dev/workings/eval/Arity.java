package dev.workings.eval;

import dev.workings.function.Function;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import java.util.List;

/** Whether calls have as many arguments as their functions take. */
final class Arity {
  private Arity() {}

  /** The arguments a call hands over: a comprehension is one list. */
  static int of(Expr.Call call) {
    return call.clauses().isEmpty() ? call.arguments().size() : 1;
  }

  /** Checks a call of the library. */
  static void check(Expr.Call call, Function function) {
    if (function.signature().accepts(of(call))) {
      return;
    }
    boolean bareLogarithm = function.name().equals("log") && call.arguments().size() == 1;
    Diagnostic wrong =
        bareLogarithm
            ? withoutBase(call)
            : wrong(call, function.name() + "(" + function.signature() + ")");
    throw new EvaluationException(wrong);
  }

  /** Checks a call of the page's own function. */
  static void check(Expr.Call call, Statement.DefineFunction function) {
    if (function.parameters().size() != of(call)) {
      List<String> names = function.parameters().stream().map(Expr.Name::text).toList();
      String signature = function.name().text() + "(" + String.join(", ", names) + ")";
      throw new EvaluationException(
          wrong(call, signature).label(function.name().span(), "defined here"));
    }
  }

  private static Diagnostic wrong(Expr.Call call, String signature) {
    int count = of(call);
    String given = count == 1 ? "1 argument" : count + " arguments";
    return Diagnostic.error(
        Code.WRONG_ARGUMENTS, signature + " does not take " + given, call.span());
  }

  private static Diagnostic withoutBase(Expr.Call call) {
    String x = call.arguments().get(0).value().span().text();
    String caret = "write ln(" + x + "), log2(" + x + "), log10(" + x + ") or log(" + x + ", b)";
    return Diagnostic.error(Code.LOG_WITHOUT_BASE, "log needs a base", call.span()).caret(caret);
  }
}
