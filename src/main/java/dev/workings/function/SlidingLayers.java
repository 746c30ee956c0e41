package dev.workings.function;

import java.math.BigInteger;
import java.util.List;

/** Layers with a window that slides over an image: convolutions and pools. */
final class SlidingLayers {
  private SlidingLayers() {}

  /** Conv2d: {@code (k·k·c/groups + 1)·out} parameters for c input channels. */
  static Layer convolution(LayerArguments x, List<Integer> shape) {
    Shapes.requireImage("conv", shape);
    int out = x.size("out");
    int k = x.size("k");
    int groups = x.size("groups", 1);
    boolean bias = x.flag("bias");
    checkGroups(groups, shape.get(0), out);
    List<Integer> weights = List.of(k, k, shape.get(0) / groups);
    Window window = new Window("conv", k, x.size("stride", 1), x.sizeOrZero("pad", 0), x.places());
    List<Integer> output = window.over(shape, out);
    BigInteger each = Shapes.entries(weights);
    return new Layer(
        "Conv2d",
        true,
        output,
        Workings.neurons(weights, bias, out),
        each.add(BigInteger.valueOf(bias ? 1 : 0)).multiply(BigInteger.valueOf(out)),
        Shapes.entries(output).multiply(each));
  }

  private static void checkGroups(int groups, int in, int out) {
    if (in % groups != 0 || out % groups != 0) {
      throw Shapes.bad(
          "conv",
          ": " + groups + " groups do not divide " + in + " input and " + out + " output channels",
          "groups is a common divisor of both");
    }
  }

  /** MaxPool2d and AvgPool2d; the stride is the size of the window unless it is given. */
  static Layer pool(String name, String title, LayerArguments x, List<Integer> shape) {
    Shapes.requireImage(name, shape);
    int k = x.size("k");
    Window window = new Window(name, k, x.size("stride", k), 0, x.places());
    return Layer.without(title, window.over(shape, shape.get(0)));
  }

  private record Window(String layer, int k, int stride, int pad, Layers.Places counted) {
    List<Integer> over(List<Integer> shape, int channels) {
      return List.of(channels, places(shape, shape.get(1)), places(shape, shape.get(2)));
    }

    /** {@code ⌊(size + 2 pad - k) / stride⌋ + 1}. */
    private int places(List<Integer> shape, int size) {
      long room = size + 2L * pad - k;
      if (room < 0) {
        String padding = pad == 0 ? "" : " padded by " + pad;
        throw Shapes.bad(
            layer,
            ": a window of "
                + k
                + "×"
                + k
                + " is larger than its input "
                + Shapes.shown(shape)
                + padding,
            "make k smaller or pad the input");
      }
      return (int) (room / stride + (counted == Layers.Places.ALL ? 1 : 0));
    }
  }
}
