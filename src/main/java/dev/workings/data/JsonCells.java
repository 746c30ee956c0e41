package dev.workings.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON file with their places; the only class that knows the JSON library. */
final class JsonCells {
  private static final int ROWS_OR_COLUMNS = 3;

  /** What a token is to us. */
  enum Token {
    LIST,
    LIST_END,
    OBJECT,
    OBJECT_END,
    /** The key of an object, or a value that is neither a list nor an object. */
    CELL,
    END
  }

  private final Source source;
  private final JsonParser parser;

  JsonCells(Source source) {
    this(source, ROWS_OR_COLUMNS);
  }

  /**
   * @param deepest lists and objects are nested no deeper
   */
  JsonCells(Source source, int deepest) {
    this.source = source;
    try {
      this.parser = factory(deepest).createParser(source.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonFactory factory(int deepest) {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(deepest)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();
    return JsonFactory.builder().streamReadConstraints(limits).build();
  }

  /**
   * The next token.
   *
   * @throws Refused if it is none
   */
  Token next() {
    JsonToken token = read();
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_ARRAY -> Token.LIST;
      case END_ARRAY -> Token.LIST_END;
      case START_OBJECT -> Token.OBJECT;
      case END_OBJECT -> Token.OBJECT_END;
      default -> Token.CELL;
    };
  }

  private @Nullable JsonToken read() {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      throw mistake(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Refused mistake(JsonProcessingException e) {
    return JsonMistakes.at(source, clamped(e.getLocation().getCharOffset()));
  }

  /** The cell that was just met. */
  Cell cell() {
    try {
      String text = parser.getText();
      return new Cell(text == null ? "" : text, kind(), start(), end());
    } catch (JsonProcessingException e) {
      throw mistake(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Cell.Kind kind() {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Cell.Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Cell.Kind.TRUTH;
      case VALUE_NULL -> Cell.Kind.NOTHING;
      default -> Cell.Kind.TEXT;
    };
  }

  /** Where the token that was just met stands; of a list or an object its bracket. */
  Span place() {
    return source.span(start(), end());
  }

  private int start() {
    return clamped(parser.currentTokenLocation().getCharOffset());
  }

  /** Texts are read on demand: only then is their end known. */
  private int end() {
    return Math.max(start(), clamped(parser.currentLocation().getCharOffset()));
  }

  private int clamped(long offset) {
    return (int) Math.max(0, Math.min(offset, source.text().length()));
  }
}
