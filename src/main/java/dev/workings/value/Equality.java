package dev.workings.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When two values are equal. */
final class Equality {
  private Equality() {}

  static boolean of(Value a, Value b) {
    if (a instanceof Scalar x && b instanceof Scalar y) {
      return ofScalars(x, y);
    }
    if (a instanceof Tensor x && b instanceof Tensor y) {
      return ofTensors(x, y);
    }
    if (a instanceof Listing x && b instanceof Listing y) {
      return ofLists(x.items(), y.items());
    }
    if (a.getClass() != b.getClass()) {
      throw Arithmetic.wrongKinds("cannot compare", a, b);
    }
    return a.equals(b);
  }

  /** A real equals itself, and no rational number and no other real can be found to equal it. */
  private static boolean ofScalars(Scalar a, Scalar b) {
    return a instanceof Rational && b instanceof Rational
        ? a.equals(b)
        : Scalars.compare(a, b) == 0;
  }

  private static boolean ofTensors(Tensor a, Tensor b) {
    return a.hasShapeOf(b) && ofLists(a.entries(), b.entries());
  }

  /** One pair that differs decides, even if another pair cannot be decided. */
  private static boolean ofLists(List<? extends Value> a, List<? extends Value> b) {
    @Nullable MathException undecided = null;
    boolean equal = a.size() == b.size();
    for (int i = 0; equal && i < a.size(); i++) {
      try {
        equal = of(a.get(i), b.get(i));
      } catch (MathException fault) {
        undecided = fault;
      }
    }
    if (equal && undecided != null) {
      throw undecided;
    }
    return equal;
  }
}
