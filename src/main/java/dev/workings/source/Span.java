package dev.workings.source;

/**
 * A half-open range of a {@link Source}: the only way to name a place.
 *
 * @param start offset of the first character
 * @param end offset behind the last character; equal to {@code start} for a point between two
 */
public record Span(Source source, int start, int end) {
  public Span {
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IllegalArgumentException("no span " + start + ".." + end + " in " + source);
    }
  }

  /** Where the span begins, as line and column. */
  public Position position() {
    return source.position(start);
  }

  /** The characters in the span. */
  public String text() {
    return source.text().substring(start, end);
  }

  /** The smallest span that covers this one and another of the same source. */
  public Span to(Span other) {
    return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    Position position = position();
    return source.path() + ":" + position.line() + ":" + position.column();
  }
}
