package dev.workings.plot;

import dev.workings.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of an author's specification with its place. */
public sealed interface SpecNode {
  /** Where it stands. */
  Span span();

  /**
   * A single value: a {@code String}, a {@link dev.workings.value.Rational}, or a {@code Boolean}.
   *
   * @param value null for nothing
   */
  record Single(Span span, @Nullable Object value) implements SpecNode {
    /** The text that it is; null if it is none. */
    @Nullable String text() {
      return value instanceof String text ? text : null;
    }
  }

  /** A list. */
  record Sequence(Span span, List<SpecNode> items) implements SpecNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, no key twice. */
  record Mapping(Span span, List<Entry> entries) implements SpecNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key; null if there is none. */
    public @Nullable SpecNode get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().equals(key))
          .map(Entry::value)
          .findFirst()
          .orElse(null);
    }
  }

  /** A key with its place and its value. */
  record Entry(Span keySpan, String key, SpecNode value) {}

  /**
   * Values that have been calculated: data, in which nothing is a part of the specification.
   *
   * @param value texts, numbers, truth values, and lists and maps of them
   */
  record Calculated(Span span, Object value) implements SpecNode {}
}
