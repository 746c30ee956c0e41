package dev.workings.site;

import dev.workings.eval.CellOptions;
import dev.workings.latex.Latex;
import dev.workings.latex.Lines;
import dev.workings.latex.Numerals;

/** Turns what a cell's options say of formulas into the writer that does so. */
final class Setting {
  /** The writer where no option is given. */
  static final Latex DEFAULT = latex(CellOptions.Setting.DEFAULT);

  private Setting() {}

  static Latex latex(CellOptions.Setting setting) {
    return new Latex(numerals(setting), lines(setting));
  }

  private static Numerals numerals(CellOptions.Setting setting) {
    return switch (setting.group()) {
      case COMMA -> new Numerals(Numerals.COMMA.separator(), setting.groupFrom());
      case THIN -> new Numerals(Numerals.THIN.separator(), setting.groupFrom());
      case NONE -> Numerals.NONE;
    };
  }

  private static Lines lines(CellOptions.Setting setting) {
    return switch (setting.layout()) {
      case AUTO -> new Lines(setting.width());
      case SHORT -> Lines.ONE;
      case LONG -> Lines.MANY;
    };
  }
}
