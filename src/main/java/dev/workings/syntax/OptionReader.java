package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the options of one cell; unknown ones, second ones and wrong values are reported. */
public final class OptionReader {
  private final String kind;
  private final List<String> known;
  private final Map<String, Cell.Option> given = new LinkedHashMap<>();
  private final Diagnostics diagnostics;

  /**
   * A reader of options.
   *
   * @param kind the word in the braces of the cell
   * @param known the keys that a cell of this kind may have
   */
  public OptionReader(
      String kind, List<String> known, List<Cell.Option> options, Diagnostics diagnostics) {
    this.kind = kind;
    this.known = List.copyOf(known);
    this.diagnostics = diagnostics;
    options.forEach(this::add);
  }

  private void add(Cell.Option option) {
    if (!known.contains(option.key())) {
      Diagnostic unknown =
          Diagnostic.error(Code.UNKNOWN_OPTION, "unknown option " + option.key(), option.keySpan());
      diagnostics.add(
          unknown
              .didYouMean(option.key(), known)
              .hint("options of a " + kind + " cell are " + String.join(", ", known)));
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

  /** Reports options that this cell has no use for. */
  public void refuse(List<String> keys, String why) {
    given.values().stream()
        .filter(option -> keys.contains(option.key()))
        .map(option -> Diagnostic.error(Code.BAD_OPTION, why, option.keySpan()))
        .forEach(diagnostics::add);
  }

  /** An option of two words. */
  public boolean truth(String key, String yes, String no, boolean otherwise) {
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
  public <T extends Enum<T>> T choice(String key, T[] values, T otherwise) {
    Cell.Option option = given.get(key);
    T value = option == null ? otherwise : constant(option.value(), values);
    if (option != null && value == null) {
      wrong(option, words(values));
    }
    return value == null ? otherwise : value;
  }

  /** An option that lists constants, {@code [symbolic, value]}; null where it is not given. */
  public <T extends Enum<T>> @Nullable List<T> choices(String key, T[] values) {
    Cell.Option option = given.get(key);
    if (option == null) {
      return null;
    }
    List<String> written = List.of(option.value().replaceAll("[\\[\\]\\s]", "").split(","));
    if (!words(values).containsAll(written)) {
      wrong(option, "some of [" + String.join(", ", words(values)) + "]");
      return null;
    }
    return Stream.of(written.toArray(String[]::new)).map(word -> constant(word, values)).toList();
  }

  private static <T extends Enum<T>> @Nullable T constant(String word, T[] values) {
    return Stream.of(values).filter(value -> word(value).equals(word)).findFirst().orElse(null);
  }

  private static List<String> words(Enum<?>[] values) {
    return Stream.of(values).map(OptionReader::word).toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A whole number. */
  public int count(String key, int otherwise) {
    return count(key, 0, otherwise);
  }

  /** A whole number that is not below another. */
  public int count(String key, int least, int otherwise) {
    String expected = "a whole number" + (least > 0 ? " from " + least + " on" : "");
    Integer count = count(key, least, Integer.MAX_VALUE, expected);
    return count == null ? otherwise : count;
  }

  /**
   * A whole number within bounds; null where it is not given or wrong.
   *
   * @param expected what a message says of the bounds
   */
  public @Nullable Integer count(String key, int least, int most, String expected) {
    Cell.Option option = given.get(key);
    if (option == null) {
      return null;
    }
    boolean whole = option.value().matches("[0-9]{1,6}");
    int count = whole ? Integer.parseInt(option.value()) : -1;
    if (!whole || count < least || count > most) {
      wrong(option, expected);
      return null;
    }
    return count;
  }

  /** A text, without the quotes that may stand around it as in YAML; null where it is not given. */
  public @Nullable String text(String key) {
    Cell.Option option = given.get(key);
    return option == null ? null : option.value().replaceFirst("^(['\"])(.*)\\1$", "$2");
  }

  /** Where the same text stands, or null. */
  public @Nullable Span textPlace(String key) {
    Span place = place(key);
    String text = text(key);
    if (place == null || text == null) {
      return null;
    }
    int quote = (place.text().length() - text.length()) / 2;
    return place.source().span(place.start() + quote, place.end() - quote);
  }

  /** Where the value of an option stands, or null. */
  public @Nullable Span place(String key) {
    Cell.Option option = given.get(key);
    return option == null ? null : option.valueSpan();
  }

  /** A format, which is read as it is behind a statement; null where it is not given. */
  public @Nullable FormatClause format(String key) {
    Span place = place(key);
    return place == null ? null : Parser.format(Slice.of(place), diagnostics);
  }

  private void wrong(Cell.Option option, List<String> words) {
    String most = String.join(", ", words.subList(0, words.size() - 1));
    diagnostics.add(
        wrongValue(option, most + " or " + words.get(words.size() - 1))
            .didYouMean(option.value(), words));
  }

  private void wrong(Cell.Option option, String expected) {
    diagnostics.add(wrongValue(option, expected));
  }

  private static Diagnostic wrongValue(Cell.Option option, String expected) {
    String fact = "option " + option.key() + " takes " + expected + ", not " + option.value();
    return Diagnostic.error(Code.BAD_OPTION, fact, option.valueSpan());
  }
}
