package dev.workings.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads CSV: a row of names, then rows with as many cells. */
final class CsvRows {
  private final Source source;
  private final Diagnostics found;
  private final CsvPlaces places;
  private final List<Written> columns = new ArrayList<>();
  private int rows;
  private int wrong;

  private CsvRows(Source source, Diagnostics found) {
    this.source = source;
    this.found = found;
    this.places = new CsvPlaces(source);
  }

  /**
   * The columns; a row of another length is reported and left out.
   *
   * @throws Refused where quotation marks make no sense, or there is too much
   */
  static List<Written> read(Source source, char separator, Diagnostics found) {
    CsvRows rows = new CsvRows(source, found);
    rows.readAll(reader(source, separator, rows.places).iterator());
    return rows.columns;
  }

  private static CsvReader<List<Cell>> reader(Source source, char separator, CsvPlaces places) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(places, source.text());
  }

  private void readAll(Iterator<List<Cell>> all) {
    try {
      while (all.hasNext()) {
        List<Cell> row = all.next();
        places.requireSound();
        if (!row.isEmpty()) {
          add(row);
        } else if (places.hasMore()) {
          throw emptyLine();
        }
      }
    } catch (CsvParseException e) {
      places.requireSound();
      throw places.badQuotes();
    }
  }

  private void add(List<Cell> row) {
    if (columns.isEmpty()) {
      row.forEach(cell -> columns.add(new Written(cell)));
    } else if (row.size() == columns.size()) {
      rows++;
      for (int i = 0; i < row.size(); i++) {
        columns.get(i).cells().add(row.get(i));
      }
    } else if (wrong++ < Limits.FINDINGS) {
      found.add(wrongLength(row));
    }
    Limits.check(columns.size(), rows, row.get(row.size() - 1).in(source));
  }

  private Diagnostic wrongLength(List<Cell> row) {
    int count = columns.size();
    boolean longer = row.size() > count;
    Cell last = row.get(row.size() - 1);
    Span place = (longer ? row.get(count) : last).in(source).to(last.in(source));
    String fact = count(row.size(), "cell") + " in a row, but " + count(count, "column");
    Diagnostic wrong = Diagnostic.error(Code.BAD_ROW, fact, place);
    return longer
        ? wrong.hint("a text with the separator in it stands in quotation marks")
        : wrong
            .caret("the row ends here")
            .hint("are the cells separated by another sign? then " + "say so: separator: \";\"");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private Refused emptyLine() {
    return Refused.because(
        Code.BAD_ROW, "an empty line between rows", places.lastLine(), "delete the line");
  }
}
