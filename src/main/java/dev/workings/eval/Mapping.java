package dev.workings.eval;

import dev.workings.function.Function;
import dev.workings.function.Library;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import dev.workings.value.Listing;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code map(f, v)}: a function applied to every entry. It alone takes a function by its name. */
final class Mapping {
  static final String NAME = "map";

  private final Interpreter interpreter;

  Mapping(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Fails if the call does not name a function of one argument and a list. */
  static void check(Scope scope, Expr.Call call) {
    if (call.arguments().size() != 2 || !call.clauses().isEmpty()) {
      throw wrong("map(f, v) takes a function and a list", call);
    }
    if (!(call.arguments().get(0).value() instanceof Expr.Name function)) {
      throw wrong("the first argument of map is the name of a function", call);
    }
    if (function.text().equals(NAME)) {
      throw wrong("map cannot be applied to every entry", call);
    }
    Statement.DefineFunction own = scope.function(function.text());
    Function library = Library.find(function.text());
    if (own == null && library == null) {
      throw Unknowns.function(scope, function);
    }
    boolean single =
        own == null
            ? library != null && library.signature().accepts(1)
            : own.parameters().size() == 1;
    if (!single) {
      throw wrong("map needs a function of one argument", call);
    }
  }

  private static EvaluationException wrong(String fact, Expr.Call call) {
    return new EvaluationException(
        Diagnostic.error(Code.WRONG_ARGUMENTS, fact, call.span()).hint("write map(sqrt, [1, 4])"));
  }

  Value value(Expr.Call call) {
    check(interpreter.scope, call);
    Value list = interpreter.value(call.arguments().get(1).value());
    if (list instanceof Tensor tensor) {
      return mapped(tensor, call);
    }
    if (list instanceof Listing listing) {
      return Collections.of(all(listing.items(), call), call.span());
    }
    throw wrong("map goes through a vector, a matrix or a list", call);
  }

  /** Numbers keep their places. */
  private Value mapped(Tensor tensor, Expr.Call call) {
    List<Value> values = all(tensor.entries(), call);
    if (!values.stream().allMatch(Scalar.class::isInstance)) {
      return Collections.of(values, call.span());
    }
    List<Scalar> entries = values.stream().map(Scalar.class::cast).toList();
    return Faults.at(call.span(), () -> Tensor.of(tensor.shape(), entries));
  }

  private List<Value> all(List<? extends Value> items, Expr.Call call) {
    List<Value> values = new ArrayList<>();
    items.forEach(item -> values.add(applied(item, call)));
    return values;
  }

  private Value applied(Value item, Expr.Call call) {
    Expr.Name name = (Expr.Name) call.arguments().get(0).value();
    Statement.DefineFunction own = interpreter.scope.function(name.text());
    if (own != null) {
      return new Calls(interpreter).applied(call, name.text(), own, List.of(item));
    }
    Function library = Library.find(name.text());
    if (library == null) {
      throw Unknowns.function(interpreter.scope, name);
    }
    return Faults.at(call.span(), () -> library.apply(List.of(item)));
  }
}
