package dev.workings.site;

import dev.workings.eval.CellOptions;
import dev.workings.latex.Latex;
import dev.workings.latex.Lines;
import dev.workings.latex.Numerals;
import dev.workings.latex.Wording;
import dev.workings.value.Separators;
import java.util.Map;

/** Turns what a cell's options say of formulas into the writer that does so. */
final class Setting {
  private Setting() {}

  /**
   * The writer of a cell.
   *
   * @param symbols how the page wants names to be set
   * @param language the signs of the page's language
   * @param wording the words in formulas
   */
  static Latex latex(
      CellOptions.Setting setting,
      Map<String, String> symbols,
      Separators language,
      Wording wording) {
    return new Latex(numerals(setting, language), lines(setting), symbols, wording);
  }

  private static Numerals numerals(CellOptions.Setting setting, Separators language) {
    return new Numerals(language, setting.group(), setting.groupFrom());
  }

  private static Lines lines(CellOptions.Setting setting) {
    return switch (setting.layout()) {
      case AUTO -> new Lines(setting.width());
      case SHORT -> Lines.ONE;
      case LONG -> Lines.MANY;
    };
  }
}
