package dev.workings.eval;

import dev.workings.function.Layer;
import dev.workings.function.Layers;
import dev.workings.function.Term;
import dev.workings.function.Working;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.Statement;
import dev.workings.value.Listing;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Structure;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks a network layer by layer: shapes, parameters and multiply–adds. */
final class Networks {
  private final Interpreter interpreter;
  private final Layers.Places places;

  Networks(Interpreter interpreter) {
    this(interpreter, Layers.Places.ALL);
  }

  Networks(Interpreter interpreter, Layers.Places places) {
    this.interpreter = interpreter;
    this.places = places;
  }

  /** A network as a value, and its table. */
  record Result(Structure value, Answer.Table table, List<Working> workings) {}

  Result of(Statement.Network network) {
    List<Layer> layers = layers(network).stream().filter(Layer::numbered).toList();
    List<Working> workings = new ArrayList<>();
    List<List<Term>> rows = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      rows.add(row(i + 1, layer));
      Term working = layer.working();
      if (working != null) {
        workings.add(working(working, layer));
      }
    }
    Answer.Table table = new Answer.Table(header(), rows, footer(layers));
    return new Result(structure(layers), table, workings);
  }

  private List<Layer> layers(Statement.Network network) {
    List<Integer> shape = new ArrayList<>();
    for (Expr.NumberLiteral size : network.input()) {
      shape.add(Faults.at(size.span(), () -> Literals.value(size).intValueExact()));
    }
    List<Layer> layers = new ArrayList<>();
    for (Statement.Layer written : network.layers()) {
      Layer layer = layer(written, shape);
      layers.add(layer);
      shape = layer.outputShape();
    }
    return layers;
  }

  private Layer layer(Statement.Layer written, List<Integer> shape) {
    String name = written.name().text();
    if (!Layers.names().contains(name)) {
      Diagnostic unknown =
          Diagnostic.error(Code.BAD_LAYER, "unknown layer " + name, written.name().span());
      throw new EvaluationException(unknown.didYouMean(name, Layers.names()));
    }
    List<Value> positional = new ArrayList<>();
    Map<String, Value> named = new LinkedHashMap<>();
    for (Expr.Argument argument : written.arguments()) {
      Value value = interpreter.value(argument.value());
      Expr.Name key = argument.name();
      if (key == null) {
        positional.add(value);
      } else {
        requireParameter(name, key);
        named.put(key.text(), value);
      }
    }
    try {
      return Layers.apply(name, positional, named, shape, places);
    } catch (MathException problem) {
      throw new EvaluationException(Faults.diagnostic(problem, place(written, problem)));
    }
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

  /** The argument a fault lies in, if it was written, else the layer. */
  private static Span place(Statement.Layer written, MathException problem) {
    int parameter = problem.argument();
    if (parameter < 0) {
      return written.span();
    }
    String name = Layers.parameters(written.name().text()).get(parameter);
    List<Expr.Argument> arguments = written.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      Expr.Name key = arguments.get(i).name();
      if (key == null ? i == parameter : key.text().equals(name)) {
        return arguments.get(i).value().span();
      }
    }
    return written.span();
  }

  private static Working working(Term formula, Layer layer) {
    Term value = new Term.Number(Rational.of(layer.parameters()));
    return new Working(
        null,
        List.of(new Working.Stage(formula, false, false), new Working.Stage(value, false, false)));
  }

  private static List<Term> header() {
    return List.of(
        words("#"),
        words("Layer"),
        words("Output shape"),
        words("Working"),
        words("Parameters"),
        words("Multiply–adds"));
  }

  private static List<Term> row(int number, Layer layer) {
    Term working = layer.working();
    return List.of(
        number(BigInteger.valueOf(number)),
        words(layer.title()),
        shape(layer.outputShape()),
        working == null ? words("") : working,
        number(layer.parameters()),
        number(layer.multiplyAdds()));
  }

  private static List<Term> footer(List<Layer> layers) {
    return List.of(
        words(""),
        words("Total"),
        words(""),
        words(""),
        number(parameters(layers)),
        number(multiplyAdds(layers)));
  }

  private static Term shape(List<Integer> sizes) {
    List<String> texts = sizes.stream().map(String::valueOf).toList();
    return words(String.join("×", texts));
  }

  private static Structure structure(List<Layer> layers) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("total", Rational.of(parameters(layers)));
    members.put("macs", Rational.of(multiplyAdds(layers)));
    members.put("layers", new Listing(layers.stream().map(Networks::structure).toList()));
    return new Structure("network", members);
  }

  private static Value structure(Layer layer) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("name", new Text(layer.title()));
    members.put("shape", shapeVector(layer.outputShape()));
    members.put("params", Rational.of(layer.parameters()));
    members.put("macs", Rational.of(layer.multiplyAdds()));
    return new Structure("layer", members);
  }

  private static Value shapeVector(List<Integer> sizes) {
    List<Scalar> entries = new ArrayList<>();
    sizes.forEach(size -> entries.add(Rational.of(size)));
    return Tensor.vector(entries);
  }

  private static BigInteger parameters(List<Layer> layers) {
    return layers.stream().map(Layer::parameters).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigInteger multiplyAdds(List<Layer> layers) {
    return layers.stream().map(Layer::multiplyAdds).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static Term words(String text) {
    return new Term.Words(text);
  }

  private static Term number(BigInteger number) {
    return new Term.Number(Rational.of(number));
  }
}
