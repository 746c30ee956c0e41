package dev.workings.site;

import dev.workings.markdown.Document;
import dev.workings.markdown.Hole;
import dev.workings.markdown.LabelKind;
import dev.workings.markdown.Labelled;
import dev.workings.markdown.Phrase;
import dev.workings.markdown.Piece;
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
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives numbers to what has a label on one page, from top to bottom. */
final class Labelling {
  private final Map<String, Span> anchors;
  private final Map<String, String> sections;
  private final Diagnostics found;
  private final LabelRules rules;
  private final Map<String, Numbered> byName = new LinkedHashMap<>();
  private final Map<Hole, Numbered> byHole = new IdentityHashMap<>();
  private final Map<Piece, String> byRow = new IdentityHashMap<>();
  private final Map<LabelKind, Integer> last = new EnumMap<>(LabelKind.class);

  private Labelling(Document document, boolean numberSections, Diagnostics found) {
    this.anchors = document.anchors();
    this.sections = numberSections ? SectionNumbers.of(document.headings()) : Map.of();
    this.found = found;
    this.rules = new LabelRules(found);
  }

  /**
   * The labels of a page; those that cannot stand where they do are reported. Solutions come last:
   * one has the number of its exercise, which may stand behind it.
   */
  static Labels of(Document document, boolean numberSections, Diagnostics found) {
    Labelling labelling = new Labelling(document, numberSections, found);
    SortedMap<Integer, Runnable> steps = new TreeMap<>();
    for (Labelled thing : document.labelled()) {
      if (thing.kind() != LabelKind.SOLUTION) {
        steps.merge(thing.place().start(), () -> labelling.thing(thing), Labelling::both);
      }
    }
    for (Hole hole : document.holes()) {
      steps.merge(hole.span().start(), () -> labelling.hole(hole), Labelling::both);
    }
    steps.values().forEach(Runnable::run);
    document.labelled().stream()
        .filter(thing -> thing.kind() == LabelKind.SOLUTION)
        .forEach(labelling::thing);
    return labelling.labels();
  }

  /** A term may begin with a formula. */
  private static Runnable both(Runnable first, Runnable second) {
    return () -> {
      first.run();
      second.run();
    };
  }

  private Labels labels() {
    return new Labels(byName, byHole, byRow, sections);
  }

  private void hole(Hole hole) {
    if (hole instanceof Hole.Math math) {
      formula(math);
      math.pieces().forEach(this::row);
    } else if (hole instanceof Hole.Cell cell) {
      cell(cell);
    }
  }

  /** Other ids than those of equations are only for links; one given twice has been reported. */
  private void formula(Hole.Math math) {
    String label = math.label();
    Span place = label == null ? null : anchors.get(label);
    if (label != null && place != null && !byName.containsKey(label)) {
      add(math, rules.ofFormula(label, place), label, place);
    }
  }

  private void row(Piece piece) {
    if (piece instanceof Piece.Number row) {
      String mark = row.tag() == null ? next(LabelKind.EQUATION) : row.tag();
      byRow.put(row, mark);
      String label = row.label();
      if (label != null) {
        Span place = anchors.getOrDefault(label, row.text().span());
        byName.putIfAbsent(label, numbered(LabelKind.EQUATION, label, mark, place));
      }
    }
  }

  private static Numbered numbered(LabelKind kind, String label, String mark, Span place) {
    return new Numbered(kind, label, mark, place, Phrase.EMPTY, false);
  }

  private void thing(Labelled thing) {
    LabelKind kind = thing.kind();
    String label = thing.label();
    Numbered exercise = kind == LabelKind.SOLUTION ? byName.get(Numbered.exercise(label)) : null;
    if (!byName.containsKey(label)) {
      String mark = exercise == null ? mark(kind, label) : exercise.mark();
      boolean solves = exercise != null;
      byName.put(label, new Numbered(kind, label, mark, thing.place(), thing.about(), solves));
    }
  }

  private String mark(LabelKind kind, String label) {
    return switch (kind) {
      case SECTION -> sections.getOrDefault(label, "");
      case TERM -> "";
      default -> next(kind);
    };
  }

  private String next(LabelKind kind) {
    return Integer.toString(last.merge(kind, 1, Integer::sum));
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
      Numbered numbered = numbered(kind, label, next(kind), place);
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
