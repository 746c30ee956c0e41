package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.value.MathException;
import java.util.function.Supplier;

/** The one spot where a problem of the arithmetic gets its place. */
final class Faults {
  private Faults() {}

  /** Computes, and pins a problem to a place. */
  static <T> T at(Span place, Supplier<T> computation) {
    try {
      return computation.get();
    } catch (MathException problem) {
      throw new EvaluationException(diagnostic(problem, place));
    }
  }

  /** The arithmetic's problem as a diagnostic at a place. */
  static Diagnostic diagnostic(MathException problem, Span place) {
    Diagnostic diagnostic = Diagnostic.error(code(problem), problem.getMessage(), place);
    for (String hint : problem.hints()) {
      diagnostic = diagnostic.hint(hint);
    }
    return diagnostic;
  }

  private static Code code(MathException problem) {
    return switch (problem.fault()) {
      case DIVISION_BY_ZERO -> Code.DIVISION_BY_ZERO;
      case OUTSIDE_DOMAIN -> Code.OUTSIDE_DOMAIN;
      case WRONG_KIND -> Code.WRONG_KIND;
      case SHAPE_MISMATCH -> Code.SHAPE_MISMATCH;
      case INDEX_OUT_OF_RANGE -> Code.INDEX_OUT_OF_RANGE;
      case UNDECIDABLE -> Code.UNDECIDABLE;
      case LIMIT_EXCEEDED -> Code.LIMIT_EXCEEDED;
      case WRONG_ARGUMENTS -> Code.WRONG_ARGUMENTS;
      case BAD_LAYER -> Code.BAD_LAYER;
    };
  }
}
