package dev.workings.function;

import static dev.workings.function.Calls.call;
import static dev.workings.function.Calls.fault;
import static dev.workings.function.Calls.number;
import static dev.workings.function.Calls.tenPlaces;
import static dev.workings.function.Calls.tensor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.value.Arithmetic;
import dev.workings.value.Elementary;
import dev.workings.value.Fault;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixTest {
  private static final Tensor SOBEL = tensor("-1, 0, 1; -2, 0, 2; -1, 0, 1");
  private static final Tensor IMAGE =
      tensor("10, 10, 0, 0; 10, 10, 0, 0; 10, 10, 0, 0; 10, 10, 0, 0");

  @Test
  void theSeedsCorrelationIsMinusFortyAndItsConvolutionForty() {
    assertEquals(tensor("-40, -40; -40, -40"), call("corr2", IMAGE, SOBEL));
    assertEquals(tensor("40, 40; 40, 40"), call("conv2", IMAGE, SOBEL));
  }

  @Test
  void theToeplitzMatrixTimesTheStackedRowsIsTheCorrelation() {
    Tensor matrix = (Tensor) call("corr_matrix", SOBEL, call("shape", IMAGE));
    assertEquals(List.of(4, 16), List.of(matrix.rows(), matrix.columns()));
    assertEquals(
        tensor("0, -1, 0, 1, 0, -2, 0, 2, 0, -1, 0, 1, 0, 0, 0, 0").entries(), matrix.row(1));
    Tensor stacked = (Tensor) call("vec", IMAGE.transposed());
    Tensor product = (Tensor) Arithmetic.multiply(matrix, stacked);
    assertEquals(
        call("corr2", IMAGE, SOBEL),
        call("reshape", product, number("2"), number("2"), new Text("rows")));
  }

  @Test
  void theToeplitzMatrixHoldsForAnyShape() {
    Tensor x = Tensor.matrix(4, 5, (i, j) -> Rational.of(i * i + 3 * j + i * j));
    Tensor w = tensor("1, 2, 3; 4, 5, 7");
    Tensor matrix = (Tensor) call("corr_matrix", w, call("shape", x));
    Tensor product = (Tensor) Arithmetic.multiply(matrix, call("vec", x.transposed()));
    assertEquals(call("corr2", x, w), product.reshaped(3, 3));
  }

  @Test
  void aKernelLargerThanTheImageIsAFault() {
    assertEquals(Fault.SHAPE_MISMATCH, fault("corr2", SOBEL, IMAGE).fault());
  }

  @Test
  void aMatrixOfTooManyEntriesIsRefused() {
    assertEquals(Fault.LIMIT_EXCEEDED, fault("corr_matrix", SOBEL, tensor("1e5, 1e5")).fault());
    assertEquals(Fault.LIMIT_EXCEEDED, fault("eye", number("1e5")).fault());
  }

  @Test
  void vecStacksColumnsAndReshapeTakesItBack() {
    Tensor a = tensor("1, 2, 3; 4, 5, 6");
    assertEquals(tensor("1, 4, 2, 5, 3, 6"), call("vec", a));
    assertEquals(a, call("reshape", call("vec", a), number("2"), number("3")));
    assertEquals(
        tensor("1, 2; 3, 4; 5, 6"), call("reshape", a, number("3"), number("2"), new Text("rows")));
    assertEquals(Fault.SHAPE_MISMATCH, fault("reshape", a, number("4"), number("2")).fault());
  }

  @Test
  void reshapeKnowsOnlyTwoOrders() {
    assertTrue(
        fault("reshape", IMAGE, number("8"), number("2"), new Text("diagonals"))
            .getMessage()
            .contains("columns, rows"));
  }

  @Test
  void diagMakesAndTakesADiagonal() {
    assertEquals(tensor("2, 0; 0, 3"), call("diag", tensor("2, 3")));
    assertEquals(tensor("2, 3"), call("diag", tensor("2, 7; 8, 3")));
    assertEquals(tensor("1, 0; 0, 1"), call("eye", number("2")));
    assertEquals(tensor("1, 1"), call("ones", number("2")));
    assertEquals(tensor("0, 0; 0, 0"), call("zeros", number("2"), number("2")));
  }

  @Test
  void determinantsAreExact() {
    assertEquals(number("-2"), call("det", tensor("1, 2; 3, 4")));
    assertEquals(number("0"), call("det", tensor("1, 2; 2, 4")));
    assertEquals(number("-1"), call("det", tensor("0, 1; 1, 0")));
  }

  @Test
  void theHilbertMatrixIsInvertedExactly() {
    Tensor hilbert =
        Tensor.matrix(12, 12, (i, j) -> Rational.ONE.dividedBy(Rational.of(i + j + 1)));
    Tensor inverse = (Tensor) call("inv", hilbert);
    assertEquals(call("eye", number("12")), Arithmetic.multiply(hilbert, inverse));
    assertEquals(number("144"), inverse.get(0, 0));
    assertEquals(Rational.ONE, Arithmetic.multiply(call("det", hilbert), call("det", inverse)));
  }

  @Test
  void randomSystemsAreSolvedExactly() {
    Random random = new Random(5);
    for (int n = 2; n <= 8; n++) {
      Tensor a = Tensor.matrix(n, n, (i, j) -> fraction(random));
      Tensor x = Tensor.matrix(n, 1, (i, j) -> fraction(random)).reshaped(n);
      assertEquals(x, call("solve", a, Arithmetic.multiply(a, x)));
      Tensor b = Tensor.matrix(n, n, (i, j) -> fraction(random));
      assertEquals(
          Arithmetic.multiply(call("det", a), call("det", b)),
          call("det", Arithmetic.multiply(a, b)));
    }
  }

  private static Rational fraction(Random random) {
    return Rational.of(random.nextInt(199) - 99).dividedBy(Rational.of(random.nextInt(9) + 1));
  }

  @Test
  void aSingularMatrixHasNoInverse() {
    assertEquals(
        "the matrix is singular: its rank is 1", fault("inv", tensor("1, 2; 2, 4")).getMessage());
  }

  @Test
  void matricesOfRealsAreEliminatedToo() {
    Scalar root = Elementary.sqrt(number("2"));
    Tensor a = Tensor.of(new int[] {2, 2}, List.of(root, number("1"), number("1"), root));
    assertEquals("1.0000000000", tenPlaces(call("det", a)));
    assertEquals("1.4142135624", tenPlaces(((Tensor) call("inv", a)).get(1, 1)));
  }

  @Test
  void ranksAndTracesOfMatrices() {
    assertEquals(number("2"), call("rank", tensor("1, 2, 3; 4, 5, 6; 7, 8, 9")));
    assertEquals(number("0"), call("rank", tensor("0, 0; 0, 0")));
    assertEquals(number("15"), call("trace", tensor("1, 2, 3; 4, 5, 6; 7, 8, 9")));
    assertEquals(Fault.SHAPE_MISMATCH, fault("trace", tensor("1, 2, 3; 4, 5, 6")).fault());
    assertEquals(
        "det of a 21×21 matrix; the limit is 20×20",
        fault("det", call("eye", number("21"))).getMessage());
  }

  @Test
  void dotAndNormOfVectors() {
    assertEquals(number("11"), call("dot", tensor("1, 2"), tensor("3, 4")));
    assertEquals(number("5"), call("norm", tensor("3, 4")));
    assertEquals(Fault.SHAPE_MISMATCH, fault("dot", tensor("1, 2"), tensor("1, 2, 3")).fault());
  }
}
