package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.source.Diagnostics;
import dev.workings.syntax.Cell;
import dev.workings.syntax.CellKind;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.OptionReader;
import dev.workings.syntax.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options of a cell: those of every kind here, those of one kind in a record of their own.
 *
 * @param echo whether the cell's source is shown
 * @param output whether its results are shown
 * @param notes whether the notes behind its statements are shown
 * @param errorExpected whether the cell is there to show a mistake
 * @param format how numbers are shown where a statement does not say
 * @param workings what is shown of workings
 * @param table how tables are shown
 * @param networks how networks are counted and shown
 * @param setting how formulas are set
 */
public record CellOptions(
    boolean echo,
    boolean output,
    boolean notes,
    boolean errorExpected,
    @Nullable FormatClause format,
    WorkingOptions workings,
    TableOptions table,
    NetworkOptions networks,
    Setting setting) {

  /** How a working is laid out. */
  public enum Layout {
    /** One line if it is short enough. */
    AUTO,
    /** One line. */
    SHORT,
    /** One stage a row. */
    LONG
  }

  /**
   * How formulas are set.
   *
   * @param width the longest line, in ex
   * @param group what stands between groups of digits
   * @param groupFrom numbers of so many digits are grouped
   */
  public record Setting(Layout layout, int width, Term.Grouping group, int groupFrom) {
    private static final List<String> KEYS = List.of("layout", "width");

    /** What holds where no option is given. */
    public static final Setting DEFAULT = new Setting(Layout.AUTO, 100, Term.Grouping.LANGUAGE, 5);

    private static Setting of(OptionReader reader) {
      return new Setting(
          reader.choice("layout", Layout.values(), DEFAULT.layout),
          reader.count("width", DEFAULT.width),
          reader.choice("group", Term.Grouping.values(), DEFAULT.group),
          reader.count("group-from", DEFAULT.groupFrom));
    }
  }

  /** The options of a cell of any kind; the label is read where pages get their numbers. */
  private static final List<String> COMMON =
      List.of("echo", "output", "error", "label", "format", "group", "group-from");

  /** What holds where no option is given. */
  public static final CellOptions NONE =
      of(CellKind.CALC, new Cell(List.of(), List.of()), new Diagnostics());

  private static List<String> keys(CellKind kind) {
    List<List<String>> own =
        switch (kind) {
          case CALC ->
              List.of(
                  List.of("notes", TableOptions.HEADING),
                  TableOptions.KEYS,
                  WorkingOptions.KEYS,
                  NetworkOptions.KEYS,
                  Setting.KEYS);
          case NETWORK -> List.of(List.of(TableOptions.CAPTION), NetworkOptions.KEYS);
          case TABLE -> List.of(TableOptions.KEYS, List.of(TableOptions.ROWS));
        };
    return Stream.concat(COMMON.stream(), own.stream().flatMap(List::stream)).toList();
  }

  private static boolean isTable(Statement statement) {
    return statement instanceof Statement.ForEach
        || statement instanceof Statement.Network
        || statement instanceof Statement.Table;
  }

  /** Reads a cell's options; unknown ones and wrong values are reported. */
  static CellOptions of(CellKind kind, Cell cell, Diagnostics diagnostics) {
    OptionReader reader = new OptionReader(kind.word(), keys(kind), cell.options(), diagnostics);
    if (!diagnostics.hasErrors() && cell.statements().stream().noneMatch(CellOptions::isTable)) {
      reader.refuse(TableOptions.KEYS, "no table is shown here");
    }
    return new CellOptions(
        reader.truth("echo", "true", "false", false),
        reader.truth("output", "show", "hide", true),
        reader.truth("notes", "show", "hide", true),
        reader.truth("error", "expected", "reported", false),
        reader.format("format"),
        WorkingOptions.of(reader),
        TableOptions.of(reader),
        NetworkOptions.of(reader),
        Setting.of(reader));
  }
}
