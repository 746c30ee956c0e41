package dev.workings.site;

import dev.workings.data.Column;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.syntax.Names;
import dev.workings.value.Structure;
import dev.workings.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a file under the names that a page gives them. */
final class Dataset {
  private final DataDeclaration declared;
  private final List<Column> columns;
  private final Diagnostics found;

  Dataset(DataDeclaration declared, List<Column> columns, Diagnostics found) {
    this.declared = declared;
    this.columns = columns;
    this.found = found;
  }

  /** The header of a column that is called by its name in calculations or by its header. */
  static String header(DataDeclaration declared, String called) {
    return declared.columns().stream()
        .filter(renamed -> canonical(renamed.name().text()).equals(canonical(called)))
        .map(renamed -> renamed.header().text())
        .findFirst()
        .orElse(called);
  }

  /** The data set, or null if a column was asked for that is not there. */
  @Nullable Value value() {
    boolean complete = true;
    for (DataDeclaration.Renamed renamed : declared.columns()) {
      complete &= isThere(renamed.header(), renamed.header().text());
    }
    for (YamlNode.Scalar text : declared.text()) {
      complete &= isThere(text, header(declared, text.text()));
    }
    Map<String, Value> named = new LinkedHashMap<>();
    Map<String, Column> first = new LinkedHashMap<>();
    for (Column column : columns) {
      String name = name(column);
      Column before = first.putIfAbsent(name, column);
      if (before != null) {
        found.add(twice(name, column, before));
        complete = false;
      }
      named.put(name, column.values());
    }
    return complete ? Structure.dataset(named) : null;
  }

  private boolean isThere(YamlNode.Scalar place, String header) {
    List<String> headers = columns.stream().map(Column::header).toList();
    if (headers.contains(header)) {
      return true;
    }
    String fact = declared.file().text() + " has no column " + header;
    Diagnostic missing = Diagnostic.error(Code.BAD_VALUE, fact, place.span());
    Diagnostic nearest = missing.didYouMean(header, headers);
    found.add(
        nearest.hints().isEmpty() ? missing.hint("it has " + String.join(", ", headers)) : nearest);
    return false;
  }

  /** Names of the language are spelled as there; any other header stays as it is. */
  private String name(Column column) {
    return declared.columns().stream()
        .filter(renamed -> renamed.header().text().equals(column.header()))
        .map(renamed -> canonical(renamed.name().text()))
        .findFirst()
        .orElse(canonical(column.header()));
  }

  private static String canonical(String text) {
    return Names.isFree(text) ? Names.canonical(text) : text;
  }

  private Diagnostic twice(String name, Column column, Column before) {
    String fact = "two columns of " + declared.file().text() + " are called " + name;
    return Diagnostic.error(Code.BAD_HEADER, fact, declared.name().span())
        .label(before.place(), "one")
        .label(column.place(), "the other")
        .hint("give one another name: columns: {" + name + "_2: \"" + column.header() + "\"}");
  }
}
