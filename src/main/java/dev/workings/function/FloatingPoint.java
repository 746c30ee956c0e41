package dev.workings.function;

import static dev.workings.function.Function.programmatic;

import dev.workings.value.BinaryFormat;
import java.util.List;

/** What binary floating point would make of a number, as the exact value of the nearest float. */
final class FloatingPoint {
  static final List<Function> ALL =
      List.of(nearest(BinaryFormat.FLOAT64), nearest(BinaryFormat.FLOAT32));

  private FloatingPoint() {}

  private static Function nearest(BinaryFormat format) {
    return programmatic(format.name(), Signature.of("x"), x -> format.nearest(x.scalar(0)));
  }
}
