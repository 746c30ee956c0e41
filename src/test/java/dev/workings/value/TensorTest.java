package dev.workings.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TensorTest {
  private static final Tensor A = Tensor.matrix(2, 3, (i, j) -> Rational.of(10 * i + j));
  private static final Tensor V = Tensor.vector(List.of(Rational.ONE, Rational.ZERO));

  @Test
  void theTransposeSwapsRowsAndColumns() {
    assertEquals(Rational.of(12), A.transposed().get(2, 1));
    assertEquals(A, A.transposed().transposed());
  }

  @Test
  void aTransposedVectorIsARowAndARowTransposedAVector() {
    assertEquals(1, V.transposed().rows());
    assertTrue(V.transposed().isMatrix());
    assertEquals(V, V.transposed().transposed());
  }

  @Test
  void entriesAreFoundByTheirIndices() {
    Tensor cube = Tensor.of(new int[] {2, 2, 2}, eightNumbers());
    assertEquals(Rational.of(5), cube.get(1, 0, 1));
  }

  @Test
  void anIndexThatDoesNotExistIsCountedFromOne() {
    MathException fault = assertThrows(MathException.class, () -> A.get(0, 3));
    assertEquals(Fault.INDEX_OUT_OF_RANGE, fault.fault());
    assertEquals(
        "index 4 of a 2×3 matrix does not exist; they run from 1 to 3", fault.getMessage());
  }

  @Test
  void rowsOfDifferentLengthAreNoMatrix() {
    List<List<Scalar>> rows = List.of(V.entries(), List.of(Rational.ONE));
    assertEquals(
        Fault.SHAPE_MISMATCH, assertThrows(MathException.class, () -> Tensor.matrix(rows)).fault());
  }

  @Test
  void tooManyEntriesAreRefusedBeforeTheyAreMade() {
    MathException fault =
        assertThrows(
            MathException.class, () -> Tensor.matrix(100_000, 100_000, (i, j) -> Rational.ONE));
    assertEquals(
        "100000×100000 would have 10000000000 entries; the limit is 100000", fault.getMessage());
  }

  @Test
  void aMemberOfAStructureIsFoundByName() {
    Structure layer = new Structure("layer", Map.of("params", Rational.of(156)));
    assertEquals(Rational.of(156), layer.member("params"));
    assertNull(layer.member("shape"));
    assertEquals("a layer", layer.description());
  }

  private static List<Scalar> eightNumbers() {
    return IntStream.range(0, 8).mapToObj(i -> (Scalar) Rational.of(i)).toList();
  }
}
