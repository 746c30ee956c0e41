package dev.workings.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Truth;
import dev.workings.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayersTest {
  private static final List<Integer> IMAGE = List.of(1, 32, 32);

  /** The network of the first page. */
  private static List<Layer> leNet() {
    List<Layer> layers = new ArrayList<>();
    for (int out : new int[] {6, 16}) {
      add(layers, "conv", out, 5);
      add(layers, "relu");
      add(layers, "maxpool", 2);
    }
    add(layers, "conv", 120, 5);
    add(layers, "relu");
    add(layers, "flatten");
    add(layers, "linear", 84);
    add(layers, "relu");
    add(layers, "linear", 10);
    add(layers, "logsoftmax");
    return layers;
  }

  private static void add(List<Layer> layers, String name, int... sizes) {
    List<Integer> shape = layers.isEmpty() ? IMAGE : layers.get(layers.size() - 1).outputShape();
    layers.add(layer(name, shape, sizes));
  }

  @Test
  void theSeedsNetworkHas61706ParametersAnd416520MultiplyAdds() {
    List<Layer> layers = leNet();
    assertEquals(BigInteger.valueOf(61_706), total(layers, Layer::parameters));
    assertEquals(BigInteger.valueOf(416_520), total(layers, Layer::multiplyAdds));
    assertEquals(List.of(6, 28, 28), layers.get(0).outputShape());
    assertEquals(List.of(120, 1, 1), layers.get(6).outputShape());
    assertEquals(List.of(10), layers.get(12).outputShape());
  }

  private static BigInteger total(
      List<Layer> layers, java.util.function.Function<Layer, BigInteger> count) {
    return layers.stream().map(count).reduce(BigInteger.ZERO, BigInteger::add);
  }

  @Test
  void aConvolutionShowsHowItsParametersAreCounted() {
    Layer layer = layer("conv", IMAGE, 6, 5);
    assertEquals("Conv2d", layer.title());
    assertEquals("(((5·5)·1)+1)·6", shown(layer.working()));
    assertEquals(BigInteger.valueOf(117_600), layer.multiplyAdds());
  }

  private static String shown(Term term) {
    if (term instanceof Term.Number number) {
      return number.value().toString();
    }
    Term.Binary binary = (Term.Binary) term;
    boolean product = binary.operator() == Term.Operator.TIMES;
    return bracketed(binary.left()) + (product ? "·" : "+") + bracketed(binary.right());
  }

  private static String bracketed(Term term) {
    return term instanceof Term.Binary ? "(" + shown(term) + ")" : shown(term);
  }

  @Test
  void strideAndPaddingFollowTheUsualFormula() {
    Layer layer =
        named("conv", List.of(3, 224, 224), Map.of("stride", number(2), "pad", number(3)), 64, 7);
    assertEquals(List.of(64, 112, 112), layer.outputShape());
    assertEquals(BigInteger.valueOf(9_472), layer.parameters());
  }

  @Test
  void groupsDivideTheWeightsAndBiasCanBeLeftOut() {
    Map<String, Value> named = Map.of("groups", number(8), "bias", new Truth(false));
    Layer depthwise = named("conv", List.of(8, 10, 10), named, 8, 3);
    assertEquals(BigInteger.valueOf(72), depthwise.parameters());
    assertEquals("((3·3)·1)·8", shown(depthwise.working()));
    assertEquals(BigInteger.valueOf(64 * 72), depthwise.multiplyAdds());
  }

  @Test
  void onlyFlattenHasNoNumber() {
    assertFalse(layer("flatten", List.of(120, 1, 1)).numbered());
    assertTrue(layer("relu", IMAGE).numbered());
    assertNull(layer("relu", IMAGE).working());
  }

  @Test
  void poolsStepByTheirSizeUnlessAStrideIsGiven() {
    assertEquals(List.of(6, 14, 14), layer("maxpool", List.of(6, 28, 28), 2).outputShape());
    assertEquals(List.of(6, 27, 27), layer("avgpool", List.of(6, 28, 28), 2, 1).outputShape());
  }

  @Test
  void embeddingsNormalizationAndDropoutAreCounted() {
    Layer embedding = layer("embedding", List.of(7), 1000, 16);
    assertEquals(List.of(7, 16), embedding.outputShape());
    assertEquals(BigInteger.valueOf(16_000), embedding.parameters());
    assertEquals(BigInteger.valueOf(12), layer("batchnorm", List.of(6, 4, 4)).parameters());
    Value half = Rational.ONE.dividedBy(Rational.of(2));
    assertEquals("Dropout", applied("dropout", List.of(half), Map.of(), IMAGE).title());
  }

  @Test
  void linearAfterAnImageNeedsFlatten() {
    MathException fault = fault("linear", List.of(120, 1, 1), 84);
    assertEquals(Fault.BAD_LAYER, fault.fault());
    assertEquals(
        "layer 3 (linear) needs a plain length or length × features, but its input is 120×1×1",
        fault.getMessage());
    assertEquals(List.of("put flatten before linear"), fault.hints());
  }

  @Test
  void aWindowLargerThanItsInputIsAFault() {
    assertEquals(
        "layer 3 (conv): a window of 5×5 is larger than its input 1×4×32",
        fault("conv", List.of(1, 4, 32), 6, 5).getMessage());
    assertEquals(Fault.BAD_LAYER, fault("maxpool", List.of(10), 2).fault());
  }

  @Test
  void groupsMustDivideTheChannels() {
    MathException fault =
        assertThrows(
            MathException.class, () -> named("conv", IMAGE, Map.of("groups", number(2)), 6, 5));
    assertEquals(Fault.BAD_LAYER, fault.fault());
  }

  @Test
  void argumentsAreNamedInFaults() {
    assertEquals("k of conv is an integer from 1 to 1000000", fault("conv", IMAGE, 6).getMessage());
    assertEquals(
        "k of conv is an integer from 1 to 1000000, not 0",
        fault("conv", IMAGE, 6, 0).getMessage());
    assertEquals("relu does not take 1 argument", fault("relu", IMAGE, 6).getMessage());
    assertEquals("there is no layer swirl", fault("swirl", IMAGE).getMessage());
    assertEquals(
        List.of("write conv(out, k, stride, pad, groups, bias, dilation)"),
        fault("conv", IMAGE).hints());
  }

  @Test
  void unknownAndRepeatedNamesAreFaults() {
    Map<String, Value> unknown = Map.of("padding", number(2));
    Map<String, Value> twice = Map.of("k", number(2));
    assertEquals(
        "conv has no parameter padding",
        assertThrows(MathException.class, () -> named("conv", IMAGE, unknown, 6, 5)).getMessage());
    assertEquals(
        "k of conv is given twice",
        assertThrows(MathException.class, () -> named("conv", IMAGE, twice, 6, 5)).getMessage());
  }

  private static Layer layer(String name, List<Integer> shape, int... sizes) {
    return named(name, shape, Map.of(), sizes);
  }

  private static Layer named(
      String name, List<Integer> shape, Map<String, Value> named, int... sizes) {
    List<Value> positional = Arrays.stream(sizes).mapToObj(LayersTest::number).toList();
    return applied(name, positional, named, shape);
  }

  private static Layer applied(
      String name, List<Value> positional, Map<String, Value> named, List<Integer> shape) {
    List<LayerCall.Argument> arguments = new ArrayList<>();
    positional.forEach(value -> arguments.add(new LayerCall.Argument(null, value)));
    named.forEach((key, value) -> arguments.add(new LayerCall.Argument(key, value)));
    return Layers.apply(new LayerCall(name, arguments, 3), shape, Layers.Mistake.NONE);
  }

  private static MathException fault(String name, List<Integer> shape, int... sizes) {
    return assertThrows(MathException.class, () -> layer(name, shape, sizes));
  }

  private static Value number(int value) {
    return Rational.of(value);
  }

  @Test
  void dilationSpreadsTheWindow() {
    Map<String, Value> dilated = Map.of("dilation", number(2), "pad", number(2));
    assertEquals(List.of(4, 32, 32), named("conv", IMAGE, dilated, 4, 3).outputShape());
    assertEquals(
        "layer 3 (conv): a window of 5×5 is larger than its input 1×4×4",
        assertThrows(
                MathException.class,
                () -> named("conv", List.of(1, 4, 4), Map.of("dilation", number(2)), 4, 3))
            .getMessage());
  }

  @Test
  void paddedPoolsSeeAtLeastOneValue() {
    assertEquals(
        List.of(64, 56, 56),
        named("maxpool", List.of(64, 112, 112), Map.of("stride", number(2), "pad", number(1)), 3)
            .outputShape());
    assertEquals(
        "layer 3 (avgpool): a padding of 2 is more than half the window of 3×3",
        assertThrows(
                MathException.class, () -> named("avgpool", IMAGE, Map.of("pad", number(2)), 3))
            .getMessage());
    assertEquals(List.of(64), layer("globalavgpool", List.of(64, 7, 7)).outputShape());
  }

  @Test
  void linearWorksOnTheLastSizeOfASequence() {
    Layer layer = layer("linear", List.of(128, 768), 3072);
    assertEquals(List.of(128, 3072), layer.outputShape());
    assertEquals(BigInteger.valueOf(769 * 3072), layer.parameters());
    assertEquals(BigInteger.valueOf(128L * 768 * 3072), layer.multiplyAdds());
    assertEquals(BigInteger.valueOf(128 * 3072), layer.biasAdditions());
  }

  @Test
  void attentionHasFourProjectionsAndAPairForEachTwoPlaces() {
    Layer layer = layer("attention", List.of(128, 768), 12);
    assertEquals(List.of(128, 768), layer.outputShape());
    assertEquals(BigInteger.valueOf(2_362_368), layer.parameters());
    assertEquals("(4·(768+1))·768", shown(layer.working()));
    assertEquals(
        BigInteger.valueOf(4L * 128 * 768 * 768 + 2L * 128 * 128 * 768), layer.multiplyAdds());
    assertEquals(BigInteger.valueOf(4 * 128 * 768), layer.biasAdditions());
    assertEquals(
        "layer 3 (attention): 7 heads do not divide 768 features; its input is 128×768",
        fault("attention", List.of(128, 768), 7).getMessage());
    assertEquals(Fault.BAD_LAYER, fault("attention", List.of(768), 12).fault());
  }

  @Test
  void positionsAddATableOfTheirOwn() {
    Layer layer = layer("positions", List.of(128, 768), 1024);
    assertEquals(BigInteger.valueOf(786_432), layer.parameters());
    assertEquals(List.of(128, 768), layer.outputShape());
    assertEquals(Fault.BAD_LAYER, fault("positions", List.of(1025, 768), 1024).fault());
  }

  @Test
  void layersNormaliseWhatTheyAreFor() {
    assertEquals(BigInteger.valueOf(1536), layer("layernorm", List.of(128, 768)).parameters());
    assertEquals(BigInteger.valueOf(20), layer("layernorm", List.of(10)).parameters());
    assertEquals(BigInteger.valueOf(20), layer("batchnorm", List.of(10)).parameters());
    assertEquals(Fault.BAD_LAYER, fault("layernorm", IMAGE).fault());
    assertEquals(Fault.BAD_LAYER, fault("batchnorm", List.of(128, 768)).fault());
    assertEquals(Fault.BAD_LAYER, fault("batchnorm", List.of(2, 3, 4, 5)).fault());
  }

  @Test
  void aWindowThatWouldHaveMoreThanABillionPlacesIsRefused() {
    Map<String, Value> padded = Map.of("pad", number(1_000_000));
    List<Integer> large = List.of(1, 999_000_000, 1);
    assertEquals(
        Fault.LIMIT_EXCEEDED,
        assertThrows(MathException.class, () -> named("conv", large, padded, 1, 1)).fault());
  }
}
