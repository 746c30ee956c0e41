package dev.workings.eval;

import dev.workings.source.Span;

/** What an author wrote, on one line. */
final class SourceText {
  private SourceText() {}

  /** The text of a span; a block in a quotation has a sign before each of its lines. */
  static String of(Span span) {
    return span.text().replaceAll("\\R[ \\t>]*", " ").strip();
  }
}
