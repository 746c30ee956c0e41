package dev.workings.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.workings.source.Code;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON: a list of objects, which are rows, or an object of lists, which are columns. */
final class JsonRows {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(3)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final String SHAPE =
      "a data file is a list of rows, [{\"x\": 1}, {\"x\": 2}], or columns, {\"x\": [1, 2]}";

  private final Source source;
  private final JsonParser parser;
  private final Map<String, Written> columns = new LinkedHashMap<>();
  private int rows;

  private JsonRows(Source source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /**
   * The columns.
   *
   * @throws Refused at the first thing that is no JSON, or has another shape
   */
  static List<Written> read(Source source) {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      return new JsonRows(source, parser).columns();
    } catch (JsonProcessingException e) {
      throw JsonMistakes.at(source, (int) e.getLocation().getCharOffset());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Written> columns() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      rows();
    } else if (first == JsonToken.START_OBJECT) {
      lists();
    } else {
      throw badShape("neither a list nor an object");
    }
    if (parser.nextToken() != null) {
      throw badShape("a second value");
    }
    if (columns.isEmpty()) {
      throw Refused.because(Code.BAD_DATA, "no columns", source.span(0, 1), SHAPE);
    }
    return List.copyOf(columns.values());
  }

  private void rows() throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw badShape("a row must be an object with a value for each column");
      }
      row();
      rows++;
    }
  }

  private void row() throws IOException {
    int open = start();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Cell key = key();
      Written column = rows == 0 ? begin(key) : columns.get(key.text());
      if (column == null) {
        throw refused(key, "the first row has no " + key.text(), "all rows have the same keys");
      }
      if (column.cells().size() > rows) {
        throw twice(key);
      }
      column.cells().add(value());
      Limits.check(columns.size(), rows + 1, key.in(source));
    }
    for (Written column : columns.values()) {
      if (column.cells().size() <= rows) {
        Cell row = new Cell("", Cell.Kind.TEXT, open, end());
        String fact = "this row has no " + column.header().text();
        throw refused(row, fact, "all rows have the same keys");
      }
    }
  }

  private void lists() throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Written column = begin(key());
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw badShape("a column must be a list of values");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        column.cells().add(cell());
        int count = Math.max(rows, column.cells().size());
        Limits.check(columns.size(), count, place());
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
      throw refused(
          column.header(),
          column.header().text() + " has " + count + " values, but " + first + " has " + rows,
          "columns have one length");
    }
  }

  private Written begin(Cell key) {
    Written column = new Written(key);
    if (columns.putIfAbsent(key.text(), column) != null) {
      throw twice(key);
    }
    return column;
  }

  private Refused twice(Cell key) {
    return refused(key, "the key " + key.text() + " is given twice", "give each one once");
  }

  private Cell key() throws IOException {
    return new Cell(parser.currentName(), Cell.Kind.TEXT, start(), end());
  }

  private Cell value() throws IOException {
    parser.nextToken();
    return cell();
  }

  private Cell cell() throws IOException {
    String text = parser.getText();
    return new Cell(text == null ? "" : text, kind(parser.currentToken()), start(), end());
  }

  private Cell.Kind kind(@Nullable JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return Cell.Kind.TEXT;
    }
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return Cell.Kind.NUMBER;
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return Cell.Kind.TRUTH;
    }
    if (token == JsonToken.VALUE_NULL) {
      return Cell.Kind.NOTHING;
    }
    throw badShape("a list or an object inside a row or column");
  }

  private int start() {
    return clamped(parser.currentTokenLocation().getCharOffset());
  }

  /** Strings are read on demand: only then is their end known. */
  private int end() {
    return Math.max(start(), clamped(parser.currentLocation().getCharOffset()));
  }

  private int clamped(long offset) {
    return (int) Math.max(0, Math.min(offset, source.text().length()));
  }

  private Span place() {
    return source.span(start(), end());
  }

  private Refused badShape(String fact) {
    return Refused.because(Code.BAD_DATA, fact, place(), SHAPE);
  }

  private Refused refused(Cell cell, String fact, String hint) {
    return Refused.because(Code.BAD_DATA, fact, cell.in(source), hint);
  }
}
