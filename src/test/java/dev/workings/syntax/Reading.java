package dev.workings.syntax;

import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Position;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.List;
import java.util.stream.Collectors;

/** A text read as a cell: what the tests ask of it. */
record Reading(Cell cell, List<Diagnostic> diagnostics) {
  static Reading of(String text) {
    return of(Slice.of(Source.of("cell", text)));
  }

  static Reading of(Slice slice) {
    Diagnostics diagnostics = new Diagnostics();
    Cell cell = Parser.cell(CellKind.CALC, slice, diagnostics);
    return new Reading(cell, diagnostics.sorted());
  }

  static Reading inline(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Statement statement = Parser.inline(Slice.of(Source.of("cell", text)), diagnostics);
    return new Reading(new Cell(List.of(), List.of(statement)), diagnostics.sorted());
  }

  /** The statements, one a line; mistakes instead, if there are any. */
  String shape() {
    return diagnostics.isEmpty() ? statements() : mistakes();
  }

  String statements() {
    return cell.statements().stream().map(Shape::of).collect(Collectors.joining("\n"));
  }

  /** {@code code line:column-length message}, one a line. */
  String mistakes() {
    return diagnostics.stream().map(Reading::mistake).collect(Collectors.joining("\n"));
  }

  String hints() {
    return diagnostics.stream()
        .flatMap(diagnostic -> diagnostic.hints().stream())
        .collect(Collectors.joining("\n"));
  }

  private static String mistake(Diagnostic diagnostic) {
    Position from = diagnostic.span().position();
    String place = from.line() + ":" + from.column() + "+" + diagnostic.span().text().length();
    return diagnostic.code() + " " + place + " " + diagnostic.message();
  }
}
