package dev.workings.function;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import java.math.BigInteger;
import java.util.List;

/** A window that slides over an image, and the layers that have one: convolutions and pools. */
record Window(LayerArguments layer, int k, int stride, int pad, int dilation) {
  private static final long LONGEST = 1_000_000_000;

  /** Conv2d: {@code (k·k·c/groups + 1)·out} parameters for c input channels. */
  static Layer convolution(LayerArguments x, List<Integer> shape) {
    requireImage(x, shape);
    int out = x.size("out");
    int k = x.size("k");
    int groups = x.size("groups", 1);
    boolean bias = x.bias();
    checkGroups(x, groups, shape, out);
    List<Integer> weights = List.of(k, k, shape.get(0) / groups);
    Window window =
        new Window(x, k, x.size("stride", 1), x.sizeOrZero("pad", 0), x.size("dilation", 1));
    List<Integer> output = window.over(shape, out);
    BigInteger each = Shapes.entries(weights);
    return Layer.learning(
        "Conv2d",
        output,
        Workings.neurons(weights, bias, out),
        each.add(BigInteger.valueOf(bias ? 1 : 0)).multiply(BigInteger.valueOf(out)),
        Shapes.entries(output).multiply(each),
        bias ? Shapes.entries(output) : BigInteger.ZERO);
  }

  private static void checkGroups(LayerArguments x, int groups, List<Integer> shape, int out) {
    int in = shape.get(0);
    if (in % groups != 0 || out % groups != 0) {
      throw x.bad(
          ": "
              + groups
              + " groups do not divide "
              + in
              + " input and "
              + out
              + " output channels; its input is "
              + Shapes.shown(shape),
          "groups is a common divisor of both");
    }
  }

  /** MaxPool2d and AvgPool2d; the stride is the size of the window unless it is given. */
  static Layer pool(String title, LayerArguments x, List<Integer> shape) {
    requireImage(x, shape);
    int k = x.size("k");
    int pad = x.sizeOrZero("pad", 0);
    if (pad > k / 2) {
      throw x.bad(
          ": a padding of " + pad + " is more than half the window of " + k + "×" + k,
          "a window that sees padding alone has no value");
    }
    Window window = new Window(x, k, x.size("stride", k), pad, 1);
    return Layer.without(title, window.over(shape, shape.get(0)));
  }

  /** The mean of each channel. */
  static Layer whole(LayerArguments x, List<Integer> shape) {
    requireImage(x, shape);
    return Layer.without("GlobalAvgPool2d", shape.subList(0, 1));
  }

  private static void requireImage(LayerArguments x, List<Integer> shape) {
    if (shape.size() != 3) {
      throw x.bad(
          " needs channels × height × width, but its input is " + Shapes.shown(shape),
          "give the network such an input, or put the layer before flatten");
    }
  }

  private List<Integer> over(List<Integer> shape, int channels) {
    return List.of(channels, places(shape, shape.get(1)), places(shape, shape.get(2)));
  }

  /** {@code ⌊(size + 2 pad - dilation (k - 1) - 1) / stride⌋ + 1}. */
  private int places(List<Integer> shape, int size) {
    long span = (long) dilation * (k - 1) + 1;
    long room = size + 2L * pad - span;
    if (room < 0) {
      String padding = pad == 0 ? "" : " padded by " + pad;
      throw layer.bad(
          ": a window of "
              + span
              + "×"
              + span
              + " is larger than its input "
              + Shapes.shown(shape)
              + padding,
          "make k smaller or pad the input");
    }
    return checked(room / stride + (layer.mistake() == Layers.Mistake.WITHOUT_PLUS_ONE ? 0 : 1));
  }

  private int checked(long places) {
    if (places > LONGEST) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED, layer.called() + " has " + places + " places a row");
    }
    return (int) places;
  }
}
