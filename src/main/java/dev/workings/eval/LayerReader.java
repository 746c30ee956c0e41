package dev.workings.eval;

import dev.workings.function.LayerCall;
import dev.workings.function.Layers;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.NetworkPart;
import dev.workings.value.MathException;
import java.util.ArrayList;
import java.util.List;

/** Makes of a written layer one whose arguments are values. */
final class LayerReader {
  private final Interpreter interpreter;

  LayerReader(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  LayerCall call(NetworkPart.Layer written, int number) {
    String name = written.name().text();
    if (!Layers.names().contains(name)) {
      Diagnostic unknown =
          Diagnostic.error(Code.BAD_LAYER, "unknown layer " + name, written.name().span());
      throw new EvaluationException(unknown.didYouMean(name, Layers.names()));
    }
    List<LayerCall.Argument> arguments = new ArrayList<>();
    for (Expr.Argument argument : written.arguments()) {
      Expr.Name key = argument.name();
      if (key != null) {
        requireParameter(name, key);
      }
      arguments.add(
          new LayerCall.Argument(
              key == null ? null : key.text(), interpreter.value(argument.value())));
    }
    return new LayerCall(name, arguments, number);
  }

  private static void requireParameter(String layer, Expr.Name key) {
    List<String> parameters = Layers.parameters(layer);
    if (!parameters.contains(key.text())) {
      String fact = layer + " has no parameter " + key.text();
      Diagnostic unknown = Diagnostic.error(Code.WRONG_ARGUMENTS, fact, key.span());
      throw new EvaluationException(
          unknown
              .didYouMean(key.text(), parameters)
              .hint("write " + layer + "(" + String.join(", ", parameters) + ")"));
    }
  }

  /**
   * The last argument written for the parameter a fault lies in, if there is one, else the layer.
   */
  static Span place(NetworkPart.Layer written, MathException problem) {
    int parameter = problem.argument();
    Span place = written.span();
    if (parameter < 0) {
      return place;
    }
    String name = Layers.parameters(written.name().text()).get(parameter);
    int position = 0;
    for (Expr.Argument argument : written.arguments()) {
      Expr.Name key = argument.name();
      if (key == null ? position++ == parameter : key.text().equals(name)) {
        place = argument.value().span();
      }
    }
    return place;
  }
}
