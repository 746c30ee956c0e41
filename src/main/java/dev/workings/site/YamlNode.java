package dev.workings.site;

import dev.workings.source.Span;
import java.util.List;

/** A piece of YAML with its place. */
sealed interface YamlNode {
  /** Where it stands. */
  Span span();

  /** A single value; {@code text} is what it means, without quotes and escapes. */
  record Scalar(Span span, String text, Kind kind) implements YamlNode {}

  /** What a plain scalar is by YAML 1.2's core schema; a quoted one is always a text. */
  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    TRUTH,
    NOTHING
  }

  /** A list. */
  record Sequence(Span span, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order written; no key twice. */
  record Mapping(Span span, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, YamlNode value) {}
}
