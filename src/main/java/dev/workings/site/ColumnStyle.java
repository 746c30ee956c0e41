package dev.workings.site;

import dev.workings.eval.Answer;
import dev.workings.eval.CellOptions;
import dev.workings.eval.TableOptions.Align;
import dev.workings.function.Figure;
import dev.workings.function.Term;
import dev.workings.value.Separators;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of one column have in common.
 *
 * @param attribute of each of its cells in HTML; empty for none
 * @param figures writes its numbers
 * @param formulas whether numbers are formulas, because formulas stand beside them
 */
record ColumnStyle(String attribute, PlainFigures figures, boolean formulas) {

  /**
   * The style that the options ask for; where they are silent, a column of numbers is aligned
   * right.
   */
  static ColumnStyle of(Answer.Table table, int index, CellOptions options, Separators language) {
    List<Term> column = table.rows().stream().map(row -> row.get(index)).toList();
    List<Term> total = table.footer().isEmpty() ? List.of() : List.of(table.footer().get(index));
    List<Align> asked = options.table().align();
    String attribute = asked.isEmpty() ? byContent(column) : attribute(asked.get(index));
    return of(attribute, column, total, options.setting(), language);
  }

  /** The style of a column whose attribute is known. */
  static ColumnStyle of(
      String attribute,
      List<Term> column,
      List<Term> total,
      CellOptions.Setting setting,
      Separators language) {
    List<Term> all = Stream.concat(column.stream(), total.stream()).toList();
    boolean formulas = !column.stream().allMatch(Figure::isPlain);
    return new ColumnStyle(attribute, PlainFigures.of(all, setting, language), formulas);
  }

  /** A number as text; null for a term that is a formula in this column. */
  @Nullable String text(Term term) {
    return formulas ? null : figures.of(term);
  }

  private static String byContent(List<Term> column) {
    return column.stream().allMatch(ColumnStyle::isNumber) ? " class=\"number\"" : "";
  }

  private static boolean isNumber(Term term) {
    if (term instanceof Term.Grouped grouped) {
      return isNumber(grouped.term());
    }
    return Figure.of(term) != null
        || term instanceof Term.Number
        || term instanceof Term.Ratio
        || term instanceof Term.Mixed
        || (term instanceof Term.Negative negative && isNumber(negative.operand()));
  }

  private static String attribute(Align align) {
    return align == Align.LEFT ? "" : " class=\"" + align.name().toLowerCase(Locale.ROOT) + "\"";
  }
}
