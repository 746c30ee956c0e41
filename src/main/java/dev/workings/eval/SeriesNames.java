package dev.workings.eval;

import dev.workings.syntax.Expr;
import dev.workings.syntax.PictureCell;
import java.util.ArrayList;
import java.util.List;

/** What series are called: as the author says, else as they are written. */
final class SeriesNames {
  private static final int LONGEST = 40;

  private final List<PictureCell.Part> parts;

  SeriesNames(List<PictureCell.Part> parts) {
    this.parts = parts;
  }

  static String of(PictureCell.Series series) {
    String label = series.label();
    return label == null ? of(series.expression()) : label;
  }

  /** An expression as it is written, in one line, cut where it is long. */
  static String of(Expr expression) {
    String text = expression.span().text().strip().replaceAll("\\s+", " ");
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** What an axis is called by an expression; values that are written out are no name. */
  static String title(Expr expression) {
    return expression instanceof Expr.Matrix ? "" : of(expression);
  }

  private static String title(PictureCell.Series series) {
    String label = series.label();
    return label == null ? title(series.expression()) : label;
  }

  /** The name of the only series of values; empty if there are several. */
  String alone() {
    List<String> names = new ArrayList<>();
    for (PictureCell.Part part : parts) {
      if (part instanceof PictureCell.Curve curve) {
        curve.series().forEach(series -> names.add(title(series)));
      } else if (part instanceof PictureCell.Rows rows) {
        rows.series().forEach(series -> names.add(title(series)));
      } else if (part instanceof PictureCell.Histogram) {
        names.add("count");
      }
    }
    return names.size() == 1 ? names.get(0) : "";
  }
}
