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
    assertEquals(
        "Dropout",
        Layers.apply("dropout", List.of(half), Map.of(), IMAGE, Layers.Places.ALL).title());
  }

  @Test
  void linearAfterAnImageNeedsFlatten() {
    MathException fault = fault("linear", List.of(120, 1, 1), 84);
    assertEquals(Fault.BAD_LAYER, fault.fault());
    assertEquals("linear needs a plain length, but its input is 120×1×1", fault.getMessage());
    assertEquals(List.of("put flatten before linear"), fault.hints());
  }

  @Test
  void aWindowLargerThanItsInputIsAFault() {
    assertEquals(
        "conv: a window of 5×5 is larger than its input 1×4×32",
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
    assertEquals("there is no layer gelu", fault("gelu", IMAGE).getMessage());
    assertEquals(
        List.of("write conv(out, k, stride, pad, groups, bias)"), fault("conv", IMAGE).hints());
  }

  @Test
  void unknownAndRepeatedNamesAreFaults() {
    Map<String, Value> unknown = Map.of("dilation", number(2));
    Map<String, Value> twice = Map.of("k", number(2));
    assertEquals(
        "conv has no parameter dilation",
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
    return Layers.apply(name, positional, named, shape, Layers.Places.ALL);
  }

  private static MathException fault(String name, List<Integer> shape, int... sizes) {
    return assertThrows(MathException.class, () -> layer(name, shape, sizes));
  }

  private static Value number(int value) {
    return Rational.of(value);
  }
}
