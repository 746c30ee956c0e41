package dev.workings.data;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a data file is written.
 *
 * @param separator what stands between the cells of a row; of no meaning in JSON
 * @param decimal what stands before the decimals of a number; of no meaning in JSON
 */
public record Dialect(Format format, char separator, char decimal) {
  /** The formats we read. */
  public enum Format {
    /** Rows of cells, as in RFC 4180, or with another separator. */
    CSV,
    /** RFC 8259: a list of objects, or an object of lists. */
    JSON
  }

  /** The ends of the names of data files. */
  public static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".json");

  /** The usual dialect of a file, by the end of its name; null if it is no data file. */
  public static @Nullable Dialect of(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return new Dialect(Format.JSON, ',', '.');
    }
    if (name.endsWith(".tsv")) {
      return new Dialect(Format.CSV, '\t', '.');
    }
    return name.endsWith(".csv") ? new Dialect(Format.CSV, ',', '.') : null;
  }

  /** The same dialect with another separator. */
  public Dialect separatedBy(char other) {
    return new Dialect(format, other, decimal);
  }

  /** The same dialect with another decimal sign. */
  public Dialect withDecimal(char other) {
    return new Dialect(format, separator, other);
  }
}
