package dev.workings.eval;

import dev.workings.function.Shapes;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.NetworkPart;
import java.util.List;

/**
 * What a layer puts out, and where it was written.
 *
 * @param called such as {@code layer 3 (conv)}
 */
record LayerOutput(Span place, String called, List<Integer> shape) {
  /** A message with a note of where this shape was made. */
  Diagnostic noted(Diagnostic diagnostic) {
    return diagnostic.label(place, called + " is " + Shapes.shown(shape));
  }

  /** The two ends of a residual block have different shapes. */
  static Diagnostic mismatch(NetworkPart.Residual residual, LayerOutput end, LayerOutput shortcut) {
    String what = residual.shortcut().isEmpty() ? "its input" : "its shortcut";
    String fact = "the residual block ends with " + end + ", but " + what + " is " + shortcut;
    Diagnostic mismatch = Diagnostic.error(Code.BAD_LAYER, fact, residual.span());
    return shortcut.noted(end.noted(mismatch)).hint(hint(residual, end.shape, shortcut.shape));
  }

  private static String hint(
      NetworkPart.Residual residual, List<Integer> end, List<Integer> input) {
    if (!residual.shortcut().isEmpty() || end.size() != 3 || input.size() != 3) {
      return "both are added, so that their shapes must be the same";
    }
    int stride = input.get(1) / end.get(1);
    String strided = stride > 1 ? ", stride=" + stride : "";
    return "add shortcut: conv(" + end.get(0) + ", 1" + strided + ") below the block";
  }

  @Override
  public String toString() {
    return Shapes.shown(shape) + " from " + called;
  }
}
