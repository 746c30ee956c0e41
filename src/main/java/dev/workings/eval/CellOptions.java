package dev.workings.eval;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.syntax.Cell;
import dev.workings.syntax.FormatClause;
import dev.workings.syntax.Parser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of a cell.
 *
 * @param echo whether the cell's source is shown
 * @param output whether its results are shown
 * @param format how numbers are shown where a statement does not say
 * @param dropZeros whether terms with a factor that is exactly 0 are left out of workings
 * @param unroll sums of up to so many terms are written out
 * @param rowSteps whether a matrix product shows the sum that each row is
 * @param ruleEvery a rule in matrices after every so many columns; 0 for none
 * @param table heading of the first column of a table; empty for the index's name
 */
public record CellOptions(
    boolean echo,
    boolean output,
    @Nullable FormatClause format,
    boolean dropZeros,
    int unroll,
    boolean rowSteps,
    int ruleEvery,
    String table) {

  /** What holds where no option is given. */
  public static final CellOptions NONE = new CellOptions(false, true, null, false, 6, false, 0, "");

  private static final List<String> KEYS =
      List.of("echo", "output", "format", "zero-terms", "unroll", "steps", "rule-every", "table");

  /** Reads a cell's options; unknown ones and wrong values are reported. */
  static CellOptions of(Cell cell, Diagnostics diagnostics) {
    Reader reader = new Reader(cell.options(), diagnostics);
    return new CellOptions(
        reader.oneOf("echo", Map.of("true", true, "false", false), false),
        reader.oneOf("output", Map.of("show", true, "hide", false), true),
        reader.format(),
        reader.oneOf("zero-terms", Map.of("drop", true, "keep", false), false),
        reader.unroll(),
        reader.oneOf("steps", Map.of("rows", true, "none", false), false),
        reader.count("rule-every", 0),
        reader.text("table"));
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
      } else if (given.putIfAbsent(option.key(), option) != null) {
        diagnostics.add(
            Diagnostic.error(
                Code.BAD_OPTION, "option " + option.key() + " is given twice", option.keySpan()));
      }
    }

    boolean oneOf(String key, Map<String, Boolean> meanings, boolean otherwise) {
      Cell.Option option = given.get(key);
      if (option == null) {
        return otherwise;
      }
      Boolean meaning = meanings.get(option.value());
      if (meaning == null) {
        wrong(option, String.join(" or ", meanings.keySet().stream().sorted().toList()));
      }
      return meaning == null ? otherwise : meaning;
    }

    int count(String key, int otherwise) {
      Cell.Option option = given.get(key);
      if (option == null) {
        return otherwise;
      }
      if (!option.value().matches("[0-9]{1,6}")) {
        wrong(option, "a whole number");
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

    private void wrong(Cell.Option option, String expected) {
      diagnostics.add(
          Diagnostic.error(
              Code.BAD_OPTION,
              "option " + option.key() + " takes " + expected + ", not " + option.value(),
              option.valueSpan()));
    }
  }
}
