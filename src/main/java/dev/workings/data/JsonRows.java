package dev.workings.data;

import dev.workings.data.JsonCells.Token;
import dev.workings.source.Code;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON: a list of objects, which are rows, or an object of lists, which are columns. */
final class JsonRows {
  private static final String SHAPE =
      "a data file is a list of rows, [{\"x\": 1}, {\"x\": 2}], or columns, {\"x\": [1, 2]}";

  private static final String SAME_KEYS = "all rows have the same keys";

  private final Source source;
  private final JsonCells cells;
  private final Map<String, Written> columns = new LinkedHashMap<>();
  private int rows;

  private JsonRows(Source source) {
    this.source = source;
    this.cells = new JsonCells(source);
  }

  /**
   * The columns.
   *
   * @throws Refused at the first thing that is no JSON, or has another shape
   */
  static List<Written> read(Source source) {
    return new JsonRows(source).columns();
  }

  private List<Written> columns() {
    switch (cells.next()) {
      case LIST -> readRows();
      case OBJECT -> readColumns();
      default -> throw badShape("neither a list nor an object");
    }
    if (cells.next() != Token.END) {
      throw badShape("a second value");
    }
    if (columns.isEmpty()) {
      throw refused("no columns", source.span(0, 1), SHAPE);
    }
    return List.copyOf(columns.values());
  }

  private void readRows() {
    Token token = cells.next();
    while (token != Token.LIST_END) {
      if (token != Token.OBJECT) {
        throw badShape("a row must be an object with a value for each column");
      }
      readRow();
      rows++;
      token = cells.next();
    }
  }

  private void readRow() {
    Span open = cells.place();
    while (cells.next() != Token.OBJECT_END) {
      Cell key = cells.cell();
      Written column = rows == 0 ? begin(key) : columns.get(key.text());
      if (column == null) {
        throw refused("the first row has no " + key.text(), key.in(source), SAME_KEYS);
      }
      if (column.cells().size() > rows) {
        throw twice(key);
      }
      column.cells().add(value(cells.next()));
      Limits.check(columns.size(), rows + 1, key.in(source));
    }
    requireWhole(open);
  }

  private void requireWhole(Span row) {
    for (Written column : columns.values()) {
      if (column.cells().size() <= rows) {
        throw refused("this row has no " + column.header().text(), row, SAME_KEYS);
      }
    }
  }

  private void readColumns() {
    while (cells.next() != Token.OBJECT_END) {
      Written column = begin(cells.cell());
      if (cells.next() != Token.LIST) {
        throw badShape("a column must be a list of values");
      }
      Token token = cells.next();
      while (token != Token.LIST_END) {
        column.cells().add(value(token));
        int longest = Math.max(rows, column.cells().size());
        Limits.check(columns.size(), longest, cells.place());
        token = cells.next();
      }
      requireLength(column);
    }
  }

  private void requireLength(Written column) {
    int count = column.cells().size();
    if (columns.size() == 1) {
      rows = count;
    } else if (count != rows) {
      String first = columns.values().iterator().next().header().text();
      String fact =
          column.header().text() + " has " + count + " values, but " + first + " has " + rows;
      throw refused(fact, column.header().in(source), "columns have one length");
    }
  }

  private Written begin(Cell key) {
    Written column = new Written(key);
    if (columns.putIfAbsent(key.text(), column) != null) {
      throw twice(key);
    }
    return column;
  }

  private Cell value(Token token) {
    if (token != Token.CELL) {
      throw badShape("a list or an object inside a row or column");
    }
    return cells.cell();
  }

  private Refused twice(Cell key) {
    String fact = "the key " + key.text() + " is given twice";
    return refused(fact, key.in(source), "give each one once");
  }

  private Refused badShape(String fact) {
    return refused(fact, cells.place(), SHAPE);
  }

  private static Refused refused(String fact, Span place, String hint) {
    return Refused.because(Code.BAD_DATA, fact, place, hint);
  }
}
