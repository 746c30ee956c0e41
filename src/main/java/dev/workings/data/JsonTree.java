package dev.workings.data;

import dev.workings.source.Code;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON of any shape, nested at most {@value #DEEPEST} deep. */
public final class JsonTree {
  private static final int DEEPEST = 20;

  private final JsonCells cells;

  private JsonTree(Source source) {
    this.cells = new JsonCells(source, DEEPEST);
  }

  /**
   * Lists, maps in the order written, texts, integers and truths; a number of another kind is a
   * text, and what is null is left out. Null for a file that cannot be read, which is reported.
   */
  public static @Nullable Object read(Source source, Diagnostics found) {
    try {
      JsonTree tree = new JsonTree(source);
      Object root = tree.value(tree.cells.next());
      if (tree.cells.next() == JsonCells.Token.END) {
        return root;
      }
      throw Refused.because(
          Code.BAD_DATA, "a second value", tree.cells.place(), "write one list or object");
    } catch (Refused e) {
      found.add(e.diagnostic());
      return null;
    }
  }

  private @Nullable Object value(JsonCells.Token token) {
    return switch (token) {
      case LIST -> list();
      case OBJECT -> object();
      case CELL -> single(cells.cell());
      default -> null;
    };
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    JsonCells.Token token = cells.next();
    while (token != JsonCells.Token.LIST_END) {
      Object item = value(token);
      if (item != null) {
        list.add(item);
      }
      token = cells.next();
    }
    return list;
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    while (cells.next() != JsonCells.Token.OBJECT_END) {
      String key = cells.cell().text();
      Object value = value(cells.next());
      if (value != null) {
        object.put(key, value);
      }
    }
    return object;
  }

  private static @Nullable Object single(Cell cell) {
    return switch (cell.kind()) {
      case TEXT, WRITTEN -> cell.text();
      case TRUTH -> Boolean.valueOf(cell.text());
      case NOTHING -> null;
      case NUMBER -> number(cell.text());
    };
  }

  private static Object number(String text) {
    boolean integer = text.matches("-?[0-9]{1,9}");
    return integer ? (Object) Integer.valueOf(text) : text;
  }
}
