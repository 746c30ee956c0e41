package dev.workings.site;

import dev.workings.markdown.Hole;
import dev.workings.markdown.LabelKind;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import dev.workings.syntax.Cell;
import dev.workings.syntax.Statement;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which label may stand where. */
final class LabelRules {
  /** The option of a cell that gives its label. */
  static final String OPTION = "label";

  private final Diagnostics found;

  LabelRules(Diagnostics found) {
    this.found = found;
  }

  /** The option of a key, or null. */
  static Cell.@Nullable Option option(Cell cell, String key) {
    return cell.options().stream().filter(o -> o.key().equals(key)).findFirst().orElse(null);
  }

  /** The kind of a formula's label; null if it is only an id, or wrong. */
  @Nullable LabelKind ofFormula(String label, Span place) {
    return LabelKind.of(label) == null
        ? null
        : checked(label, place, EnumSet.of(LabelKind.EQUATION));
  }

  /** The kind of a cell's label; null if it is wrong. */
  @Nullable LabelKind ofCell(Cell cell, Cell.Option option) {
    return checked(option.value(), option.valueSpan(), shown(cell));
  }

  /** The kind of a plot's label; null if it is wrong. */
  @Nullable LabelKind ofPlot(Cell.Option option) {
    return checked(option.value(), option.valueSpan(), EnumSet.of(LabelKind.FIGURE));
  }

  /** What can have a number in a cell; of one with mistakes nobody knows. */
  private static Set<LabelKind> shown(Cell cell) {
    Set<LabelKind> shown = EnumSet.noneOf(LabelKind.class);
    if (has(cell, "output", "hide")) {
      return shown;
    }
    boolean mistakes = has(cell, "error", "expected");
    for (Statement statement : cell.statements()) {
      boolean unknown = mistakes || statement instanceof Statement.Invalid;
      if (unknown || isTable(statement)) {
        shown.add(LabelKind.TABLE);
      }
      if (unknown || isFormula(statement)) {
        shown.add(LabelKind.EQUATION);
      }
    }
    return shown;
  }

  private static boolean has(Cell cell, String key, String value) {
    Cell.Option option = option(cell, key);
    return option != null && option.value().equals(value);
  }

  private static boolean isTable(Statement statement) {
    return statement instanceof Statement.ForEach
        || statement instanceof Statement.Network
        || statement instanceof Statement.Table;
  }

  private static boolean isFormula(Statement statement) {
    return statement instanceof Statement.Define
        || statement instanceof Statement.DefineFunction
        || statement instanceof Statement.Show;
  }

  private @Nullable LabelKind checked(String label, Span place, Set<LabelKind> shown) {
    LabelKind kind = LabelKind.of(label);
    if (kind != null && shown.contains(kind) && Hole.Reference.isLabel(label)) {
      return kind;
    }
    if (shown.isEmpty()) {
      report("nothing is shown here that could have a number", place, "take the label away");
    } else {
      LabelKind fitting = kind != null && shown.contains(kind) ? kind : shown.iterator().next();
      report(mistake(kind, fitting), place, instead(fitting, label));
    }
    return null;
  }

  private static String mistake(@Nullable LabelKind kind, LabelKind fitting) {
    if (kind == null) {
      return "the label of " + fitting.thing() + " begins with " + fitting.prefix();
    }
    return kind == fitting
        ? "a label is made of letters and digits, with - _ . : between them"
        : kind.prefix() + " is for " + kind.thing() + ", and this is " + fitting.thing();
  }

  /**
   * The nearest label of a kind; LaTeX's authors write {@code eq:loss}, YAML's put it in quotes.
   */
  private static String instead(LabelKind kind, String label) {
    String name =
        label
            .replaceAll("[^\\p{L}\\p{N}_.:]+", "-")
            .replaceFirst("^[-_.:]+", "")
            .replaceFirst("(?i)^(eq|tbl|tab|fig)[-_.:]+", "")
            .replaceFirst("[-_.:]+$", "");
    return "write " + kind.prefix() + (name.isEmpty() ? "name" : name);
  }

  private void report(String fact, Span place, String hint) {
    found.add(Diagnostic.error(Code.BAD_LABEL, fact, place).hint(hint));
  }
}
