package dev.workings.data;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.List;
import java.util.Set;

/**
 * Reads data files. Numbers are exact and remember how they were written; a mistake in a file is
 * reported at its place there.
 */
public final class DataFile {
  private DataFile() {}

  /**
   * The columns of a file, all of one length, which is at least 1; none if something in the file is
   * wrong, which has been reported then.
   *
   * @param texts headers of columns that are texts, whatever is in them
   */
  public static List<Column> read(
      Source source, Dialect dialect, Set<String> texts, Diagnostics found) {
    Diagnostics wrong = new Diagnostics();
    List<Column> columns = read(source, dialect, new Typing(source, dialect, texts, wrong), wrong);
    found.addAll(wrong);
    return wrong.hasErrors() ? List.of() : columns;
  }

  private static List<Column> read(
      Source source, Dialect dialect, Typing typing, Diagnostics wrong) {
    try {
      if (source.text().isBlank()) {
        throw Refused.because(
            Code.BAD_DATA, "the file is empty", source.span(0, 0), "it needs columns with names");
      }
      List<Written> written =
          dialect.format() == Dialect.Format.JSON
              ? JsonRows.read(source)
              : CsvRows.read(source, dialect.separator(), wrong);
      Headers.check(source, written, wrong);
      return written.stream().map(typing::column).toList();
    } catch (Refused refused) {
      wrong.add(refused.diagnostic());
      return List.of();
    }
  }

  /** A finding at a cell. */
  static Diagnostic error(Code code, String fact, Cell cell, Source source) {
    return Diagnostic.error(code, fact, cell.in(source));
  }
}
