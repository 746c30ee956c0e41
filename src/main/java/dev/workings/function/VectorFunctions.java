package dev.workings.function;

import static dev.workings.function.Function.mathematical;

import dev.workings.value.Elementary;
import dev.workings.value.Fault;
import dev.workings.value.MathException;
import dev.workings.value.Scalar;
import dev.workings.value.Tensor;
import java.util.List;

/** Products and lengths of vectors. */
final class VectorFunctions {
  static final List<Function> ALL =
      List.of(
          mathematical("dot", Signature.of("v", "w"), x -> dot(x.vector(0), x.vector(1))),
          mathematical("norm", Signature.of("v"), x -> norm(x.tensor(0))));

  private VectorFunctions() {}

  /** The sum of the products of entries. */
  private static Scalar dot(Tensor v, Tensor w) {
    if (!v.hasShapeOf(w)) {
      throw new MathException(
          Fault.SHAPE_MISMATCH,
          "dot of " + v.description() + " and " + w.description() + " is not defined");
    }
    return Statistics.sum(v.zip(w, Scalar::times).entries());
  }

  /** The root of the sum of squares: Euclid's for a vector, Frobenius' for a matrix. */
  private static Scalar norm(Tensor v) {
    return Elementary.sqrt(Statistics.sum(v.map(entry -> entry.power(2)).entries()));
  }
}
