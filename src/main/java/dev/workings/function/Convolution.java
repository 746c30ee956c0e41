package dev.workings.function;

import static dev.workings.function.Function.mathematical;
import static dev.workings.function.Function.programmatic;

import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Rational;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import java.util.List;

/** Sliding a kernel over a matrix, where it lies wholly inside ("valid"). */
final class Convolution {
  /** Bound on multiplications of one call. */
  private static final long WORK = 1_000_000;

  static final List<Function> ALL =
      List.of(
          mathematical("corr2", Signature.of("x", "w"), x -> correlation(x.matrix(0), x.matrix(1))),
          mathematical(
              "conv2", Signature.of("x", "w"), x -> correlation(x.matrix(0), turned(x.matrix(1)))),
          programmatic(
              "corr_matrix", Signature.of("w", "shape"), x -> matrix(x.matrix(0), x.vector(1))));

  private Convolution() {}

  /** Cross-correlation: entry (i, j) is the sum of w(a, b) x(i + a, j + b). */
  private static Tensor correlation(Tensor x, Tensor w) {
    int rows = places(x.rows(), w.rows());
    int columns = places(x.columns(), w.columns());
    checkWork((long) rows * columns * w.entries().size());
    return Tensor.matrix(rows, columns, (i, j) -> covered(x, w, i, j));
  }

  private static Scalar covered(Tensor x, Tensor w, int row, int column) {
    Scalar sum = Rational.ZERO;
    for (int a = 0; a < w.rows(); a++) {
      for (int b = 0; b < w.columns(); b++) {
        sum = sum.plus(w.at(a, b).times(x.at(row + a, column + b)));
      }
    }
    return sum;
  }

  /** The kernel turned by 180°, which makes a cross-correlation a convolution. */
  private static Tensor turned(Tensor w) {
    return Tensor.matrix(
        w.rows(), w.columns(), (i, j) -> w.at(w.rows() - 1 - i, w.columns() - 1 - j));
  }

  /**
   * The doubly block Toeplitz matrix W of a kernel: W times the rows of x, one after the other, is
   * corr2(x, w), row after row.
   *
   * @param shape rows and columns of x
   */
  private static Tensor matrix(Tensor w, Tensor shape) {
    Arguments sizes = new Arguments("corr_matrix", List.copyOf(shape.entries()));
    if (sizes.count() != 2) {
      throw new MathException(
          Fault.SHAPE_MISMATCH, "corr_matrix needs the shape of a matrix", "write shape(x)");
    }
    int width = sizes.count(1);
    int columns = places(width, w.columns());
    int rows = places(sizes.count(0), w.rows());
    return Tensor.matrix(
        product(rows, columns),
        product(sizes.count(0), width),
        (i, j) -> weight(w, j / width - i / columns, j % width - i % columns));
  }

  private static int product(int a, int b) {
    return (int) Math.min((long) a * b, Integer.MAX_VALUE);
  }

  /** A weight of the kernel, 0 beside it. */
  private static Scalar weight(Tensor w, int row, int column) {
    boolean inside = 0 <= row && row < w.rows() && 0 <= column && column < w.columns();
    return inside ? w.at(row, column) : Rational.ZERO;
  }

  /** How many places a kernel has in one direction. */
  private static int places(int size, int kernel) {
    if (kernel > size || kernel == 0) {
      throw new MathException(
          Fault.SHAPE_MISMATCH,
          "a kernel of size " + kernel + " does not fit into a matrix of size " + size);
    }
    return size - kernel + 1;
  }

  private static void checkWork(long multiplications) {
    if (multiplications > WORK) {
      throw new MathException(
          Fault.LIMIT_EXCEEDED,
          "this needs " + multiplications + " multiplications; the limit is " + WORK);
    }
  }
}
