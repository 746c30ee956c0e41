package dev.workings.function;

import static dev.workings.function.Function.mathematical;
import static dev.workings.function.Function.programmatic;

import dev.workings.value.Arithmetic;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import java.util.Arrays;
import java.util.List;

/** Making matrices, and the same entries in another shape. */
final class ShapeFunctions {
  private static final Signature SIZE = Signature.of("m", "n?");

  static final List<Function> ALL =
      List.of(
          mathematical("transpose", Signature.of("A"), x -> Arithmetic.transpose(x.get(0))),
          mathematical("vec", Signature.of("A"), x -> Tensor.vector(byColumns(x.tensor(0)))),
          mathematical("diag", Signature.of("v"), x -> diagonal(x.tensor(0))),
          programmatic("eye", Signature.of("n"), x -> identity(x.count(0))),
          programmatic("zeros", SIZE, x -> filled(x, Rational.ZERO)),
          programmatic("ones", SIZE, x -> filled(x, Rational.ONE)),
          programmatic("shape", Signature.of("A"), x -> shape(x.tensor(0))),
          programmatic("reshape", Signature.of("v", "m", "n", "order?"), ShapeFunctions::reshaped));

  private ShapeFunctions() {}

  static Tensor identity(int size) {
    return Tensor.matrix(size, size, (i, j) -> i == j ? Rational.ONE : Rational.ZERO);
  }

  /** A vector for one size, a matrix for two. */
  private static Tensor filled(Arguments x, Rational entry) {
    Tensor column = Tensor.matrix(x.count(0), x.count() == 2 ? x.count(1) : 1, (i, j) -> entry);
    return x.count() == 2 ? column : column.reshaped(column.rows());
  }

  private static Tensor shape(Tensor a) {
    return Tensor.vector(Arrays.stream(a.shape()).mapToObj(n -> (Scalar) Rational.of(n)).toList());
  }

  /** A square matrix with a vector on its diagonal, or the diagonal of a matrix as a vector. */
  private static Tensor diagonal(Tensor a) {
    if (a.isVector()) {
      return Tensor.matrix(a.rows(), a.rows(), (i, j) -> i == j ? a.get(i) : Rational.ZERO);
    }
    int size = Math.min(a.rows(), a.columns());
    Tensor column = Tensor.matrix(size, 1, (i, j) -> a.get(i, i));
    return column.reshaped(size);
  }

  /** Column under column, as vec(·) means in matrix algebra. */
  private static List<Scalar> byColumns(Tensor a) {
    return a.isVector() ? a.entries() : a.transposed().entries();
  }

  /**
   * The entries in m rows and n columns. Both are read and filled column by column, as vec(·) does,
   * or row by row if the last argument is "rows".
   */
  private static Tensor reshaped(Arguments x) {
    Tensor a = x.tensor(0);
    int rows = x.count(1);
    int columns = x.count(2);
    if (x.word(3, "columns", "rows").equals("rows")) {
      return a.reshaped(rows, columns);
    }
    Tensor filled = Tensor.of(new int[] {columns, rows}, byColumns(a));
    return Tensor.matrix(rows, columns, (i, j) -> filled.at(j, i));
  }
}
