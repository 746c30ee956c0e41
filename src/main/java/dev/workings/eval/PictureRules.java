package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.PictureCell;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which parts go together in one picture. */
final class PictureRules {
  private final List<PictureCell.Part> parts;

  private PictureRules(List<PictureCell.Part> parts) {
    this.parts = parts;
  }

  /** Fails at the first part that does not go with another one. */
  static void check(List<PictureCell.Part> parts, Span cell) {
    PictureRules rules = new PictureRules(parts);
    if (rules.first(PictureRules::draws) == null) {
      throw new EvaluationException(
          Diagnostic.error(Code.BAD_PICTURE, "nothing is drawn here", cell)
              .hint("write curve x^2 for x in 0..1, or line v, or heatmap A"));
    }
    rules.refuse(
        PictureCell.HeatMap.class::isInstance,
        other -> !(other instanceof PictureCell.Rule),
        "a heat map has rules and titles, and there is more here");
    rules.refuse(
        PictureRules::isBars,
        other -> other instanceof PictureCell.Curve || other instanceof PictureCell.Histogram,
        "bars stand at names or counted places, and this runs over numbers");
    rules.refuse(
        PictureRules::isBars,
        other -> isAxis(other, PictureCell.Direction.X) || isVertical(other),
        "bars stand side by side: their axis has no numbers to speak of");
    rules.refuse(
        part -> isBars(part) || part instanceof PictureCell.Histogram,
        other ->
            other instanceof PictureCell.Axis axis
                && axis.direction() == PictureCell.Direction.Y
                && axis.log(),
        "bars begin at 0, which has no place on a logarithmic axis");
  }

  private static boolean draws(PictureCell.Part part) {
    return !(part instanceof PictureCell.Axis || part instanceof PictureCell.Rule);
  }

  private static boolean isBars(PictureCell.Part part) {
    return part instanceof PictureCell.Rows rows && rows.mark() == PictureCell.Mark.BARS;
  }

  /** An axis that says more than its title. */
  private static boolean isAxis(PictureCell.Part part, PictureCell.Direction direction) {
    return part instanceof PictureCell.Axis axis
        && axis.direction() == direction
        && (axis.from() != null || axis.log());
  }

  private static boolean isVertical(PictureCell.Part part) {
    return part instanceof PictureCell.Rule rule && rule.axis() == PictureCell.Direction.X;
  }

  private PictureCell.@Nullable Part first(Predicate<PictureCell.Part> wanted) {
    return parts.stream().filter(wanted).findFirst().orElse(null);
  }

  private void refuse(
      Predicate<PictureCell.Part> kind, Predicate<PictureCell.Part> other, String fact) {
    PictureCell.Part one = first(kind);
    PictureCell.Part wrong = first(part -> part != one && other.test(part) && !isTitle(part));
    if (one != null && wrong != null) {
      throw new EvaluationException(
          Diagnostic.error(Code.BAD_PICTURE, fact, wrong.span())
              .label(one.span(), "goes with this"));
    }
  }

  private static boolean isTitle(PictureCell.Part part) {
    return part instanceof PictureCell.Axis axis && axis.from() == null && !axis.log();
  }
}
