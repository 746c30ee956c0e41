package dev.workings.data;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the columns of a file may be called: each has a name, and no two have the same. */
final class Headers {
  /** Messages show the name of a column. */
  private static final int LONGEST = 200;

  private Headers() {}

  static void check(Source source, List<Written> columns, Diagnostics found) {
    Cell first = columns.get(0).header();
    if (columns.stream().allMatch(column -> isNumber(column.header()))) {
      throw Refused.because(
          Code.BAD_HEADER,
          "the first row has numbers, not the names of columns",
          first.in(source).to(columns.get(columns.size() - 1).header().in(source)),
          "write a line of names above it, such as step,loss");
    }
    Map<String, Cell> seen = new LinkedHashMap<>();
    for (Written column : columns) {
      Cell header = column.header();
      Cell before = seen.putIfAbsent(header.text(), header);
      if (header.text().length() > LONGEST) {
        throw tooLong(header, source);
      }
      if (header.text().isEmpty()) {
        found.add(nameless(header, source));
      } else if (before != null) {
        found.add(twice(header, before, source));
      }
    }
    if (columns.get(0).cells().isEmpty() && !found.hasErrors()) {
      throw Refused.because(
          Code.BAD_DATA,
          "there are names of columns, but no rows",
          first.in(source),
          "give it at least one row");
    }
  }

  private static boolean isNumber(Cell header) {
    return Numerals.read(header.text(), '.') != null;
  }

  private static Refused tooLong(Cell header, Source source) {
    return Refused.because(
        Code.BAD_HEADER,
        "the name of a column of more than " + LONGEST + " characters",
        header.in(source),
        "the first row holds the names of the columns");
  }

  private static Diagnostic nameless(Cell header, Source source) {
    return DataFile.error(Code.BAD_HEADER, "a column without a name", header, source)
        .hint("the first row holds the names of the columns");
  }

  private static Diagnostic twice(Cell header, Cell before, Source source) {
    String fact = "a second column " + header.text();
    return DataFile.error(Code.BAD_HEADER, fact, header, source)
        .label(before.in(source), "the first one")
        .hint("give each column a name of its own");
  }
}
