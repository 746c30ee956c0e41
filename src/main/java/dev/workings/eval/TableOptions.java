package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import dev.workings.syntax.OptionReader;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options of a cell that shows tables.
 *
 * @param heading heading of the first column of a table by {@code for}; empty for the index's name
 * @param caption the place of the text above the table, formulas in dollar signs; null for none
 * @param align how each column is aligned; empty where its values decide
 * @param alignPlace where that is written
 * @param rows at most so many are shown
 */
public record TableOptions(
    String heading,
    @Nullable Span caption,
    List<Align> align,
    @Nullable Span alignPlace,
    int rows) {

  /** Where the text of a column stands. */
  public enum Align {
    LEFT,
    RIGHT,
    CENTER
  }

  /** The option that only a table by {@code for} has. */
  static final String HEADING = "table";

  /** The option that only a table cell has. */
  static final String ROWS = "rows";

  /** The option of all tables, networks included. */
  static final String CAPTION = "tbl-cap";

  private static final String ALIGN = "align";

  /** The options of tables by {@code for} and of columns. */
  static final List<String> KEYS = List.of(CAPTION, ALIGN);

  /** Fewer would leave out rows without saying where. */
  private static final int LEAST_ROWS = 2;

  public TableOptions {
    align = List.copyOf(align);
  }

  static TableOptions of(OptionReader reader) {
    String heading = reader.text(HEADING);
    return new TableOptions(
        heading == null ? "" : heading,
        reader.textPlace(CAPTION),
        align(reader),
        reader.place(ALIGN),
        reader.count(ROWS, LEAST_ROWS, Integer.MAX_VALUE));
  }

  /** {@code [left, right]}, or the letters {@code lr} as in LaTeX. */
  private static List<Align> align(OptionReader reader) {
    String written = reader.text(ALIGN);
    if (written != null && written.matches("[lrc]+")) {
      return Stream.of(written.split("")).map(TableOptions::align).toList();
    }
    List<Align> choices = reader.choices(ALIGN, Align.values());
    return choices == null ? List.of() : choices;
  }

  private static Align align(String letter) {
    return switch (letter) {
      case "l" -> Align.LEFT;
      case "r" -> Align.RIGHT;
      default -> Align.CENTER;
    };
  }

  /** Refuses an alignment of more or fewer columns than there are. */
  void requireColumns(int columns) {
    if (alignPlace != null && !align.isEmpty() && align.size() != columns) {
      String fact = "align speaks of " + columns(align.size()) + ", the table has " + columns;
      throw new EvaluationException(Diagnostic.error(Code.BAD_OPTION, fact, alignPlace));
    }
  }

  private static String columns(int count) {
    return count == 1 ? "1 column" : count + " columns";
  }
}
