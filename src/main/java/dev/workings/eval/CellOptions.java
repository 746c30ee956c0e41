package dev.workings.eval;

import dev.workings.function.Term;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.syntax.Cell;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Parser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options of a cell.
 *
 * @param echo whether the cell's source is shown
 * @param output whether its results are shown
 * @param notes whether the notes behind its statements are shown
 * @param errorExpected whether the cell is there to show a mistake
 * @param format how numbers are shown where a statement does not say
 * @param stages the stages of its workings
 * @param dropZeros whether terms with a factor that is exactly 0 are left out of workings
 * @param unroll sums of up to so many terms are written out
 * @param expand how many levels of the page's own functions are shown as their formula
 * @param rowSteps whether a matrix product shows the sum that each row is
 * @param ruleEvery a rule in matrices after every so many columns; 0 for none
 * @param table heading of the first column of a table; empty for the index's name
 * @param networks how networks are counted and shown
 * @param setting how formulas are set
 */
public record CellOptions(
    boolean echo,
    boolean output,
    boolean notes,
    boolean errorExpected,
    @Nullable FormatClause format,
    List<Stage> stages,
    boolean dropZeros,
    int unroll,
    int expand,
    boolean rowSteps,
    int ruleEvery,
    String table,
    NetworkOptions networks,
    Setting setting) {

  /** Stages of a working. */
  public enum Stage {
    SYMBOLIC,
    SUBSTITUTED,
    VALUE
  }

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
   * @param groupFrom numbers of so many digits are grouped
   */
  public record Setting(Layout layout, int width, Term.Grouping group, int groupFrom) {
    /** What holds where no option is given. */
    public static final Setting DEFAULT = new Setting(Layout.AUTO, 100, Term.Grouping.COMMA, 5);
  }

  public CellOptions {
    stages = List.copyOf(stages);
  }

  /** What holds where no option is given. */
  public static final CellOptions NONE = of(new Cell(List.of(), List.of()), new Diagnostics());

  private static final List<String> KEYS =
      List.of(
          "echo",
          "output",
          "notes",
          "error",
          "format",
          "show",
          "zero-terms",
          "unroll",
          "expand",
          "steps",
          "rule-every",
          "table",
          "macs",
          "precision",
          "columns",
          "label",
          "layout",
          "width",
          "group",
          "group-from");

  /** Reads a cell's options; unknown ones and wrong values are reported. */
  static CellOptions of(Cell cell, Diagnostics diagnostics) {
    Reader reader = new Reader(cell.options(), diagnostics);
    return new CellOptions(
        reader.truth("echo", "true", "false", false),
        reader.truth("output", "show", "hide", true),
        reader.truth("notes", "show", "hide", true),
        reader.truth("error", "expected", "reported", false),
        reader.format(),
        reader.stages(),
        reader.truth("zero-terms", "drop", "keep", false),
        reader.unroll(),
        reader.count("expand", 1),
        reader.truth("steps", "rows", "none", false),
        reader.count("rule-every", 0),
        reader.text("table"),
        new NetworkOptions(
            reader.choice("macs", NetworkOptions.Macs.values(), NetworkOptions.Macs.WEIGHTS),
            reader.choice(
                "precision", NetworkOptions.Precision.values(), NetworkOptions.Precision.FLOAT32),
            reader.columns()),
        new Setting(
            reader.choice("layout", Layout.values(), Setting.DEFAULT.layout()),
            reader.count("width", Setting.DEFAULT.width()),
            reader.choice("group", Term.Grouping.values(), Setting.DEFAULT.group()),
            reader.count("group-from", Setting.DEFAULT.groupFrom())));
  }

  private static final class Reader {
    private final Map<String, Cell.Option> given = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    Reader(List<Cell.Option> options, Diagnostics diagnostics) {
      this.diagnostics = diagnostics;
      options.forEach(this::add);
    }

    private void add(Cell.Option option) {
      if (!KEYS.contains(option.key())) {
        Diagnostic unknown =
            Diagnostic.error(
                Code.UNKNOWN_OPTION, "unknown option " + option.key(), option.keySpan());
        diagnostics.add(
            unknown
                .didYouMean(option.key(), KEYS)
                .hint("options of a calc cell are " + String.join(", ", KEYS)));
        return;
      }
      Cell.Option first = given.putIfAbsent(option.key(), option);
      if (first != null) {
        String fact = "option " + option.key() + " is given twice";
        diagnostics.add(
            Diagnostic.error(Code.BAD_OPTION, fact, option.keySpan())
                .label(first.keySpan(), "first given here"));
      }
    }

    /** An option of two words. */
    boolean truth(String key, String yes, String no, boolean otherwise) {
      Cell.Option option = given.get(key);
      if (option == null) {
        return otherwise;
      }
      boolean known = option.value().equals(yes) || option.value().equals(no);
      if (!known) {
        wrong(option, List.of(yes, no));
      }
      return known ? option.value().equals(yes) : otherwise;
    }

    /** An option that names a constant. */
    <T extends Enum<T>> T choice(String key, T[] values, T otherwise) {
      Cell.Option option = given.get(key);
      if (option == null) {
        return otherwise;
      }
      for (T value : values) {
        if (word(value).equals(option.value())) {
          return value;
        }
      }
      wrong(option, Stream.of(values).map(Reader::word).toList());
      return otherwise;
    }

    private static String word(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code [symbolic, value]}. */
    List<Stage> stages() {
      Cell.Option option = given.get("show");
      List<Stage> all = List.of(Stage.values());
      if (option == null) {
        return all;
      }
      List<String> words = words(option);
      List<Stage> stages = all.stream().filter(stage -> words.contains(word(stage))).toList();
      if (stages.isEmpty() || stages.size() != words.size()) {
        wrong(option, "some of [symbolic, substituted, value]", List.of());
      }
      return stages.isEmpty() ? all : stages;
    }

    /** The words of {@code [symbolic, value]}. */
    private static List<String> words(Cell.Option option) {
      return List.of(option.value().replaceAll("[\\[\\]\\s]", "").split(","));
    }

    /** {@code [shape, params]}, in the order in which they are to stand. */
    List<NetworkOptions.Column> columns() {
      Cell.Option option = given.get("columns");
      if (option == null) {
        return NetworkOptions.Column.USUAL;
      }
      List<NetworkOptions.Column> all = List.of(NetworkOptions.Column.values());
      List<NetworkOptions.Column> columns = new ArrayList<>();
      for (String word : words(option)) {
        all.stream().filter(column -> word(column).equals(word)).forEach(columns::add);
      }
      boolean distinct = columns.stream().distinct().count() == words(option).size();
      if (!distinct) {
        wrong(option, "some of [shape, working, params, macs, weights, activations]", List.of());
      }
      return distinct ? columns : NetworkOptions.Column.USUAL;
    }

    int count(String key, int otherwise) {
      Cell.Option option = given.get(key);
      if (option == null) {
        return otherwise;
      }
      if (!option.value().matches("[0-9]{1,6}")) {
        wrong(option, "a whole number", List.of());
        return otherwise;
      }
      return Integer.parseInt(option.value());
    }

    int unroll() {
      Cell.Option option = given.get("unroll");
      if (option != null && option.value().equals("all")) {
        return Integer.MAX_VALUE;
      }
      boolean none = option != null && option.value().equals("none");
      return none ? 0 : count("unroll", 6);
    }

    String text(String key) {
      Cell.Option option = given.get(key);
      return option == null ? "" : option.value();
    }

    @Nullable FormatClause format() {
      Cell.Option option = given.get("format");
      return option == null ? null : Parser.format(Slice.of(option.valueSpan()), diagnostics);
    }

    private void wrong(Cell.Option option, List<String> words) {
      String most = String.join(", ", words.subList(0, words.size() - 1));
      wrong(option, most + " or " + words.get(words.size() - 1), words);
    }

    private void wrong(Cell.Option option, String expected, List<String> words) {
      String fact = "option " + option.key() + " takes " + expected + ", not " + option.value();
      diagnostics.add(
          Diagnostic.error(Code.BAD_OPTION, fact, option.valueSpan())
              .didYouMean(option.value(), words));
    }
  }
}
