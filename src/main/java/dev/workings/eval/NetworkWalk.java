package dev.workings.eval;

import dev.workings.function.Layer;
import dev.workings.function.LayerCall;
import dev.workings.function.Layers;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.Expr;
import dev.workings.syntax.NetworkPart;
import dev.workings.syntax.Statement;
import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Walks a network from its input on: which shape each layer makes of the one before. */
final class NetworkWalk {
  private static final int MOST_LAYERS = 10_000;
  private static final Rational LARGEST_SIZE = Rational.of(1_000_000);

  private final Interpreter interpreter;
  private final Layers.Mistake mistake;

  /** Where the present shape comes from. */
  private LayerOutput last;

  private int number;
  private int layers;

  private NetworkWalk(Interpreter interpreter, Layers.Mistake mistake, LayerOutput input) {
    this.interpreter = interpreter;
    this.mistake = mistake;
    this.last = input;
  }

  static List<NetworkBlock> of(
      Statement.Network network, Interpreter interpreter, Layers.Mistake mistake) {
    List<Expr.NumberLiteral> sizes = network.input();
    Span place = sizes.get(0).span().to(sizes.get(sizes.size() - 1).span());
    LayerOutput input =
        new LayerOutput(
            place, "the network's input", sizes.stream().map(NetworkWalk::size).toList());
    return new NetworkWalk(interpreter, mistake, input).blocks(network.parts());
  }

  private static int size(Expr.NumberLiteral literal) {
    Rational size = Faults.at(literal.span(), () -> Literals.value(literal));
    if (size.signum() <= 0 || size.compareTo(LARGEST_SIZE) > 0) {
      String fact = "a size of the input is a whole number from 1 to 1000000";
      throw Interpreter.error(Code.BAD_LAYER, fact, literal.span());
    }
    return size.intValueExact();
  }

  private List<NetworkBlock> blocks(List<NetworkPart> parts) {
    List<NetworkBlock> blocks = new ArrayList<>();
    for (NetworkPart part : parts) {
      if (part instanceof NetworkPart.Layer layer) {
        blocks.add(single(layer));
      } else if (part instanceof NetworkPart.Repeat repeat) {
        blocks.addAll(runs(repeat));
      } else {
        blocks.add(residual((NetworkPart.Residual) part));
      }
    }
    return blocks;
  }

  private NetworkBlock single(NetworkPart.Layer written) {
    LayerCall call = new LayerReader(interpreter).call(written, number + 1);
    count(1, written.span());
    Layer layer;
    try {
      layer = Layers.apply(call, last.shape(), mistake);
    } catch (MathException problem) {
      throw new EvaluationException(misfit(problem, written));
    }
    made(layer, call.called(), written.span());
    return new NetworkBlock.Single(layer);
  }

  private void made(Layer layer, String called, Span place) {
    number += layer.numbered() ? 1 : 0;
    last = new LayerOutput(place, layer.numbered() ? called : "flatten", layer.outputShape());
  }

  private void count(int more, Span place) {
    tooMany((long) layers + more, place);
    layers += more;
  }

  private static void tooMany(long layers, Span place) {
    if (layers > MOST_LAYERS) {
      throw Budget.exceeded(
          "this network has " + layers + " layers up to here; the limit is " + MOST_LAYERS,
          "repeat fewer layers",
          place);
    }
  }

  /** The misfit, with the place where its shape was made. */
  private Diagnostic misfit(MathException problem, NetworkPart.Layer written) {
    Span place = LayerReader.place(written, problem);
    Diagnostic diagnostic = Faults.diagnostic(problem, place);
    boolean shapes = problem.fault() == Fault.BAD_LAYER && !last.place().equals(written.span());
    return shapes ? last.noted(diagnostic) : diagnostic;
  }

  /**
   * The repetitions, alike ones together. What layers make depends on the shape of their input
   * alone: once the shape stays, so does all that follows.
   */
  private List<NetworkBlock> runs(NetworkPart.Repeat repeat) {
    int times = times(repeat);
    List<NetworkBlock> runs = new ArrayList<>();
    for (int done = 0; done < times; ) {
      List<Integer> before = last.shape();
      int numberBefore = number;
      int layersBefore = layers;
      List<NetworkBlock> blocks = blocks(repeat.parts());
      int alike = last.shape().equals(before) ? times - done : 1;
      skip(alike - 1, number - numberBefore, layers - layersBefore, repeat);
      runs.add(new NetworkBlock.Run(done + 1, alike, times, blocks));
      done += alike;
    }
    return runs;
  }

  /** Counts repetitions of so many layers each, before the first of them is made. */
  private void skip(int times, int numbered, int each, NetworkPart.Repeat repeat) {
    tooMany(layers + (long) times * each, repeat.span());
    layers += times * each;
    number += times * numbered;
  }

  private int times(NetworkPart.Repeat repeat) {
    if (interpreter.value(repeat.times()) instanceof Rational times
        && times.isInteger()
        && times.signum() > 0) {
      if (times.compareTo(Rational.of(MOST_LAYERS)) > 0) {
        throw Budget.exceeded(
            "a network has at most " + MOST_LAYERS + " layers, and these are repeated more often",
            "repeat fewer layers",
            repeat.times().span());
      }
      return times.intValueExact();
    }
    throw Interpreter.error(
        Code.WRONG_ARGUMENTS, "repeat takes a whole number from 1", repeat.times().span());
  }

  private NetworkBlock residual(NetworkPart.Residual residual) {
    LayerOutput input = last;
    List<NetworkBlock> branch = blocks(residual.branch());
    LayerOutput end = last;
    last = input;
    List<NetworkBlock> shortcut = blocks(residual.shortcut());
    if (!end.shape().equals(last.shape()) && mistake == Layers.Mistake.NONE) {
      throw new EvaluationException(LayerOutput.mismatch(residual, end, last));
    }
    count(1, residual.span());
    Layer sum = Layer.sum(end.shape());
    made(sum, new LayerCall("residual", List.of(), number + 1).called(), residual.span());
    return new NetworkBlock.Residual(branch, shortcut, sum);
  }
}
