package dev.workings.site;

import dev.workings.markdown.Document;
import dev.workings.markdown.Hole;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import dev.workings.syntax.Cell;
import dev.workings.syntax.CellKind;
import dev.workings.syntax.Parser;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives numbers to the labelled formulas and cells of one page, from top to bottom. */
final class Labelling {
  private final Map<String, Span> anchors;
  private final Diagnostics found;
  private final LabelRules rules;
  private final Map<String, Numbered> byName = new LinkedHashMap<>();
  private final Map<Hole, Numbered> byHole = new IdentityHashMap<>();
  private final Map<LabelKind, Integer> last = new EnumMap<>(LabelKind.class);

  private Labelling(Map<String, Span> anchors, Diagnostics found) {
    this.anchors = anchors;
    this.found = found;
    this.rules = new LabelRules(found);
  }

  /** The labels of a page; those that cannot stand where they do are reported. */
  static Labels of(Document document, Diagnostics found) {
    Labelling labelling = new Labelling(document.anchors(), found);
    for (Hole hole : document.holes()) {
      if (hole instanceof Hole.Math math) {
        labelling.formula(math);
      } else if (hole instanceof Hole.Cell cell) {
        labelling.cell(cell);
      }
    }
    return new Labels(labelling.byName, labelling.byHole);
  }

  /** Other ids than those of equations are only for links; one given twice has been reported. */
  private void formula(Hole.Math math) {
    String label = math.label();
    Span place = label == null ? null : anchors.get(label);
    if (label != null && place != null && !byName.containsKey(label)) {
      add(math, rules.ofFormula(label, place), label, place);
    }
  }

  private void cell(Hole.Cell hole) {
    CellKind kindOfCell = CellKind.of(hole.kind());
    boolean plot = Plots.isPlot(hole);
    if (kindOfCell == null && !plot || !hole.body().text().contains(LabelRules.OPTION)) {
      return;
    }
    Cell cell =
        kindOfCell == null ? plot(hole) : Parser.cell(kindOfCell, hole.body(), new Diagnostics());
    Cell.Option option = LabelRules.option(cell, LabelRules.OPTION);
    if (option != null) {
      LabelKind kind = plot ? rules.ofPlot(option) : rules.ofCell(cell, option);
      Span taken = taken(option.value());
      if (kind != null && taken != null) {
        report(option, taken);
      } else {
        add(hole, kind, option.value(), option.valueSpan());
      }
    }
  }

  private static Cell plot(Hole.Cell hole) {
    return new Cell(Parser.options(hole.body(), new Diagnostics()).options(), List.of());
  }

  private @Nullable Span taken(String label) {
    Numbered first = byName.get(label);
    return first == null ? anchors.get(label) : first.place();
  }

  private void add(Hole hole, @Nullable LabelKind kind, String label, Span place) {
    if (kind != null) {
      Numbered numbered = new Numbered(kind, label, last.merge(kind, 1, Integer::sum), place);
      byName.put(label, numbered);
      byHole.put(hole, numbered);
    }
  }

  private void report(Cell.Option option, Span taken) {
    Span place = option.valueSpan();
    boolean first = place.start() < taken.start();
    found.add(
        Diagnostic.error(
                Code.DUPLICATE_LABEL,
                "the id '" + option.value() + "' is taken",
                first ? taken : place)
            .label(first ? place : taken, "taken here")
            .hint("choose another label"));
  }
}
