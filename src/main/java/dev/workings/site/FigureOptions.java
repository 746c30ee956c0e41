package dev.workings.site;

import dev.workings.plot.PictureSpecification;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import dev.workings.syntax.Cell;
import dev.workings.syntax.OptionReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of a cell that shows a figure.
 *
 * @param echo whether the cell's source is shown
 * @param caption where the text below the figure stands, formulas in dollar signs; null for none
 * @param alt what is read aloud in place of the figure; null for what the data say
 * @param size of the figure without its axes
 */
record FigureOptions(
    boolean echo, @Nullable Span caption, @Nullable String alt, PictureSpecification.Size size) {
  private static final List<String> KEYS =
      List.of("label", "fig-cap", "fig-alt", "width", "height", "echo");
  private static final int LEAST = 20;
  private static final int MOST = 2_000;

  /** Reads the options of a cell; unknown ones and wrong values are reported. */
  static FigureOptions of(List<Cell.Option> options, Diagnostics found) {
    OptionReader reader = new OptionReader(Plots.KIND, KEYS, options, found);
    return new FigureOptions(
        reader.truth("echo", "true", "false", false),
        reader.textPlace("fig-cap"),
        reader.text("fig-alt"),
        new PictureSpecification.Size(length(reader, "width"), length(reader, "height")));
  }

  private static @Nullable Integer length(OptionReader reader, String key) {
    return reader.count(key, LEAST, MOST, "a number of pixels from " + LEAST + " to " + MOST);
  }
}
