package dev.workings.syntax;

import dev.workings.source.Span;
import java.util.List;

/** A block of calculation: its options, then its statements. */
public record Cell(List<Option> options, List<Statement> statements) {
  public Cell {
    options = List.copyOf(options);
    statements = List.copyOf(statements);
  }

  /** {@code #| key: value}; the value is trimmed, and empty where none was given. */
  public record Option(Span keySpan, String key, Span valueSpan, String value) {}
}
