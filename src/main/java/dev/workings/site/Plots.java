package dev.workings.site;

import dev.workings.eval.Evaluator;
import dev.workings.eval.Picture;
import dev.workings.markdown.Hole;
import dev.workings.plot.AuthorsSpecification;
import dev.workings.plot.DataTable;
import dev.workings.plot.Description;
import dev.workings.plot.PictureSpecification;
import dev.workings.plot.SpecCheck;
import dev.workings.plot.SpecNode;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import dev.workings.syntax.Parser;
import dev.workings.syntax.PictureCell;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers the cells that describe a plot, in short or as a specification of Vega-Lite. */
final class Plots {
  static final String KIND = "plot";

  /** The first line of a specification, behind comments. */
  private static final Pattern SPECIFICATION =
      Pattern.compile(
          "\\A(\\s*(#[^\\n]*)?\\n)*\\s*(\\{|[\"']?[$A-Za-z][$\\w-]*[\"']?[ \\t]*:(\\s|\\z))");

  private final Evaluator evaluator;
  private final Language language;
  private final Diagnostics found;
  private int count;

  Plots(Evaluator evaluator, Language language, Diagnostics found) {
    this.language = language;
    this.evaluator = evaluator;
    this.found = found;
  }

  static boolean isPlot(Hole hole) {
    return hole instanceof Hole.Cell cell && cell.kind().equals(KIND);
  }

  /** The content of a cell; without a drawing if something is wrong with it, which is reported. */
  HoleContent.Figure of(Hole.Cell cell) {
    Parser.CellText text = Parser.options(cell.body(), found);
    FigureOptions options = FigureOptions.of(text.options(), found);
    boolean full = isSpecification(text.body());
    return new HoleContent.Figure(
        text.body(),
        full ? language(text.body()) : Typesetting.CALC,
        "plot-" + ++count,
        options,
        cell.kindSpan(),
        full ? full(text.body()) : brief(cell, text.body()));
  }

  private static boolean isSpecification(Slice body) {
    return SPECIFICATION.matcher(body.text()).find();
  }

  private static String language(Slice body) {
    return body.text().stripLeading().startsWith("{") ? "json" : "yaml";
  }

  private @Nullable Drawable brief(Hole.Cell hole, Slice body) {
    PictureCell cell = Parser.picture(body, found);
    Span place = cell.parts().isEmpty() ? hole.kindSpan() : cell.parts().get(0).span();
    Picture picture = evaluator.picture(cell, place);
    if (picture == null) {
      return null;
    }
    return new Drawable(
        size -> PictureSpecification.of(picture, size, language.numbers()),
        Description.of(picture, language),
        DataTable.of(picture, language));
  }

  private @Nullable Drawable full(Slice body) {
    Diagnostics own = new Diagnostics();
    YamlNode.Mapping yaml = Yaml.read(body, own);
    SpecNode.Mapping specification = new SpecReader(evaluator, own).specification(yaml);
    if (specification != null) {
      SpecCheck.check(specification, own);
    }
    found.addAll(own);
    if (specification == null || own.hasErrors()) {
      return null;
    }
    return new Drawable(
        size -> AuthorsSpecification.of(specification, size, language.numbers()),
        AuthorsSpecification.description(specification, language),
        AuthorsSpecification.data(specification, language.numbers()));
  }
}
