package dev.workings.site;

import dev.workings.plot.PictureSpecification;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.syntax.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of a cell that shows a figure.
 *
 * @param echo whether the cell's source is shown
 * @param caption below the figure; empty for none
 * @param alt what is read aloud in place of the figure; empty for what the data say
 * @param size of the figure without its axes
 */
record FigureOptions(boolean echo, String caption, String alt, PictureSpecification.Size size) {
  private static final List<String> KEYS =
      List.of("label", "fig-cap", "fig-alt", "width", "height", "echo");
  private static final int LEAST = 20;
  private static final int MOST = 2_000;

  /** Reads the options of a cell; unknown ones and wrong values are reported. */
  static FigureOptions of(List<Cell.Option> options, Diagnostics found) {
    Reader reader = new Reader(found);
    options.forEach(reader::add);
    return new FigureOptions(
        reader.truth("echo"),
        reader.text("fig-cap"),
        reader.text("fig-alt"),
        new PictureSpecification.Size(reader.length("width"), reader.length("height")));
  }

  private record Reader(Map<String, Cell.Option> given, Diagnostics found) {
    Reader(Diagnostics found) {
      this(new LinkedHashMap<>(), found);
    }

    void add(Cell.Option option) {
      if (!KEYS.contains(option.key())) {
        String fact = "unknown option " + option.key();
        found.add(
            Diagnostic.error(Code.UNKNOWN_OPTION, fact, option.keySpan())
                .didYouMean(option.key(), KEYS)
                .hint("options of a plot cell are " + String.join(", ", KEYS)));
        return;
      }
      Cell.Option first = given.putIfAbsent(option.key(), option);
      if (first != null) {
        String fact = "option " + option.key() + " is given twice";
        found.add(
            Diagnostic.error(Code.BAD_OPTION, fact, option.keySpan())
                .label(first.keySpan(), "first given here"));
      }
    }

    boolean truth(String key) {
      Cell.Option option = given.get(key);
      boolean yes = option != null && option.value().equals("true");
      if (option != null && !yes && !option.value().equals("false")) {
        wrong(option, "true or false");
      }
      return yes;
    }

    /** As YAML has it, quotation marks around the whole are not a part of the text. */
    String text(String key) {
      Cell.Option option = given.get(key);
      String text = option == null ? "" : option.value();
      boolean quoted =
          text.length() > 1
              && (text.startsWith("\"") || text.startsWith("'"))
              && text.charAt(0) == text.charAt(text.length() - 1);
      return quoted ? text.substring(1, text.length() - 1) : text;
    }

    @Nullable Integer length(String key) {
      Cell.Option option = given.get(key);
      if (option == null) {
        return null;
      }
      String digits = option.value();
      int length = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
      if (length < LEAST || length > MOST) {
        wrong(option, "a number of pixels from " + LEAST + " to " + MOST);
        return null;
      }
      return length;
    }

    private void wrong(Cell.Option option, String expected) {
      String fact = "option " + option.key() + " takes " + expected + ", not " + option.value();
      found.add(Diagnostic.error(Code.BAD_OPTION, fact, option.valueSpan()));
    }
  }
}
