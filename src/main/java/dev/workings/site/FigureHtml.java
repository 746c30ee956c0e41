package dev.workings.site;

import dev.workings.plot.DataTable;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.typeset.Plot;
import dev.workings.typeset.Plotter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plot as HTML, in a figure with its caption. */
final class FigureHtml {
  private final HoleContent.Figure figure;
  private final @Nullable Numbered numbered;
  private final String caption;
  private final Words words;
  private final Diagnostics found;

  /**
   * @param caption as HTML; empty for none
   */
  FigureHtml(
      HoleContent.Figure figure,
      @Nullable Numbered numbered,
      String caption,
      Words words,
      Diagnostics found) {
    this.figure = figure;
    this.numbered = numbered;
    this.caption = caption;
    this.words = words;
    this.found = found;
  }

  /** The figure; empty if there is nothing to draw. */
  String of(Supplier<Plotter> plotter) {
    Drawable drawable = figure.drawable();
    if (drawable == null) {
      return "";
    }
    FigureOptions options = figure.options();
    String alt = options.alt() == null ? drawable.description() : options.alt();
    String specification = drawable.specification().apply(options.size());
    return framed(drawn(plotter.get().svg(specification, figure.id(), alt), drawable, alt));
  }

  private String framed(String inside) {
    return "<figure"
        + Html.id(numbered)
        + ">\n"
        + Html.box("scroll", numbered == null ? words.of("plot") : numbered.title(words))
        + inside
        + "</div>\n"
        + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>\n")
        + "</figure>\n";
  }

  private String drawn(Plot plot, Drawable drawable, String alt) {
    if (plot instanceof Plot.Picture picture) {
      picture.warnings().forEach(warning -> found.add(warning(warning)));
      return picture.svg();
    }
    if (plot instanceof Plot.Problem problem) {
      String fact = "this plot cannot be drawn: " + problem.message();
      found.add(Diagnostic.error(Code.PLOT_NOT_DRAWN, fact, figure.place()));
      return "";
    }
    found.add(
        warning("plots cannot be drawn on this machine")
            .hint(((Plot.Unavailable) plot).reason())
            .hint("the page shows the data as a table instead"));
    return "<p>" + Html.escape(alt) + "</p>\n" + table(drawable.data());
  }

  private Diagnostic warning(String fact) {
    return Diagnostic.warning(Code.PLOT_NOT_DRAWN, fact, figure.place());
  }

  private static String table(@Nullable DataTable data) {
    if (data == null) {
      return "";
    }
    String head =
        data.header().isEmpty() ? "" : "<thead>\n" + row("th", data.header()) + "</thead>\n";
    String body = data.rows().stream().map(cells -> row("td", cells)).collect(Collectors.joining());
    return "<table>\n" + head + "<tbody>\n" + body + "</tbody>\n</table>\n";
  }

  private static String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> "<" + tag + ">" + Html.escape(cell) + "</" + tag + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }
}
