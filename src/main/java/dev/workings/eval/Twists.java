package dev.workings.eval;

import dev.workings.function.Function;
import dev.workings.function.Layers;
import dev.workings.function.Library;
import dev.workings.syntax.Expr;
import dev.workings.syntax.FormatClause.Style;
import dev.workings.value.Digits;
import dev.workings.value.Elementary;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The well-known mistakes of the subject. */
final class Twists {
  private static final int MOST_PLACES = 4;
  private static final List<String> LOGARITHMS = List.of("ln", "log2", "log10", "log");

  private Twists() {}

  /** All mistakes that may lead to a figure. */
  static List<Twist> all(Value figure) {
    List<Twist> twists = new ArrayList<>();
    twists.add(new WithoutBiases());
    twists.add(new OtherList("sum", "mean", "the mean, where the sum is taken"));
    twists.add(new OtherList("mean", "sum", "the sum, where the mean is taken"));
    twists.add(new OtherBase(Elementary.e(), "what you get with natural logarithms"));
    twists.add(new OtherBase(Rational.of(10), "what you get with logarithms to base 10"));
    twists.add(new OtherBase(Rational.of(2), "what you get with logarithms to base 2"));
    twists.add(new Undivided());
    twists.add(new WithoutPlusOne());
    twists.add(new RoundedAsShown());
    IntStream.concat(IntStream.of(places(figure)), IntStream.rangeClosed(1, MOST_PLACES))
        .distinct()
        .forEach(places -> twists.add(new RoundedEarly(places)));
    return twists;
  }

  /** The decimals that a figure shows; of several the most. */
  private static int places(Value figure) {
    List<? extends Value> figures =
        figure instanceof Tensor tensor ? tensor.entries() : List.of(figure);
    int most = 0;
    for (Value each : figures) {
      most = Math.max(most, Figures.lastPlace((Rational) each));
    }
    return most;
  }

  /** A network whose layers have no biases. */
  private record WithoutBiases() implements Twist {
    @Override
    public String explanation() {
      return "what you get without the biases";
    }

    @Override
    public Layers.Mistake ofLayers() {
      return Layers.Mistake.WITHOUT_BIASES;
    }
  }

  /** One function of a list in the place of another. */
  private record OtherList(String written, String meant, String explanation) implements Twist {
    @Override
    public @Nullable Value call(Hypothetical world, Expr.Call call) {
      if (!call.function().text().equals(written)) {
        return null;
      }
      Expr.Name other = new Expr.Name(call.function().span(), meant);
      return world.plain(
          new Expr.Call(call.span(), other, call.arguments(), call.clauses(), call.condition()));
    }
  }

  /** Every logarithm to the same base. */
  private record OtherBase(Scalar base, String explanation) implements Twist {
    @Override
    public @Nullable Value call(Hypothetical world, Expr.Call call) {
      String name = call.function().text();
      Function logarithm = LOGARITHMS.contains(name) ? Library.find("log") : null;
      if (logarithm == null || call.arguments().isEmpty()) {
        return null;
      }
      Value argument = world.value(call.arguments().get(0).value());
      return Faults.at(call.span(), () -> logarithm.apply(List.of(argument, base)));
    }
  }

  /** The 1 of (n − k + 2p)/s + 1, or of a bias, forgotten. */
  private record WithoutPlusOne() implements Twist {
    @Override
    public String explanation() {
      return "what you get without the + 1";
    }

    @Override
    public @Nullable Value binary(Hypothetical world, Expr.Binary binary) {
      if (binary.operator() != Expr.BinaryOperator.ADD) {
        return null;
      }
      if (isOne(binary.right())) {
        return world.value(binary.left());
      }
      return isOne(binary.left()) ? world.value(binary.right()) : null;
    }

    private static boolean isOne(Expr expr) {
      return expr instanceof Expr.NumberLiteral one && one.digits().equals("1") && !one.percent();
    }

    /** The window of a layer goes to one place less in each direction. */
    @Override
    public Layers.Mistake ofLayers() {
      return Layers.Mistake.WITHOUT_PLUS_ONE;
    }
  }

  /** The sum of a mean that was written as a sum over a count. */
  private record Undivided() implements Twist {
    @Override
    public String explanation() {
      return "the sum, before it is divided";
    }

    @Override
    public @Nullable Value binary(Hypothetical world, Expr.Binary binary) {
      boolean mean =
          binary.operator() == Expr.BinaryOperator.DIVIDE
              && binary.left() instanceof Expr.Call call
              && call.function().text().equals("sum");
      return mean ? world.value(binary.left()) : null;
    }
  }

  /** Names rounded to the decimals their definitions ask for. */
  private record RoundedAsShown() implements Twist {
    @Override
    public String explanation() {
      return "what you get when the numbers on the way are rounded as they are shown";
    }

    @Override
    public Value result(Value value, @Nullable Format format) {
      return format != null && format.style() == Style.DECIMAL_PLACES
          ? new RoundedEarly(format.digits()).result(value, null)
          : value;
    }
  }

  /** Names and results of functions rounded before they are used. */
  private record RoundedEarly(int places) implements Twist {
    @Override
    public String explanation() {
      String decimals = places == 1 ? "1 decimal" : places + " decimals";
      return "what you get when the numbers on the way are rounded to " + decimals;
    }

    @Override
    public Value result(Value value, @Nullable Format format) {
      UnaryOperator<Scalar> round = x -> Digits.places(x, places, Rounding.HALF_EVEN).toRational();
      if (value instanceof Tensor tensor) {
        return tensor.map(round);
      }
      return value instanceof Scalar scalar ? round.apply(scalar) : value;
    }
  }
}
