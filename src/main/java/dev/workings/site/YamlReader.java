package dev.workings.site;

import dev.workings.source.Diagnostic;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Builds a tree from the YAML library's events. */
final class YamlReader {
  /** Ends the reading at the first thing that we do not take. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    Refused(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
      return diagnostic;
    }
  }

  private static final int DEPTH_LIMIT = 20;
  private static final ScalarResolver CORE_SCHEMA = new CoreScalarResolver(false);

  private final Slice text;
  private final Iterator<Event> events;
  private final int[] offsets;
  private int depth;

  YamlReader(Slice text, Iterator<Event> events) {
    this.text = text;
    this.events = events;
    this.offsets = offsets(text.text());
  }

  /** The only document, or null if there is nothing in it. */
  @Nullable YamlNode document() {
    YamlNode root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent node) {
        root = node(node);
      } else if (event.getEventId() == Event.ID.DocumentStart && root != null) {
        throw refused("a second document", span(event));
      }
    }
    return isNothing(root) ? null : root;
  }

  private YamlNode node(Event event) {
    if (event instanceof AliasEvent) {
      throw refused("aliases (*name) are not allowed", span(event));
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    plain(start, start.getTag());
    if (++depth > DEPTH_LIMIT) {
      throw refused("nested more than " + DEPTH_LIMIT + " deep", span(start));
    }
    YamlNode node = start.getEventId() == Event.ID.SequenceStart ? sequence(start) : mapping(start);
    depth--;
    return node;
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    plain(event, event.getTag());
    boolean text = !event.isPlain();
    return new YamlNode.Scalar(
        span(event), event.getValue(), text ? YamlNode.Kind.TEXT : kind(event.getValue()));
  }

  private YamlNode sequence(Event start) {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event));
      event = events.next();
    }
    return new YamlNode.Sequence(span(start, event), items);
  }

  private YamlNode mapping(Event start) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, YamlNode.Scalar> keys = new HashMap<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      YamlNode.Scalar key = key(node(event), keys);
      entries.add(new YamlNode.Entry(key, node(events.next())));
      event = events.next();
    }
    return new YamlNode.Mapping(span(start, event), entries);
  }

  private static YamlNode.Scalar key(YamlNode node, Map<String, YamlNode.Scalar> keys) {
    if (!(node instanceof YamlNode.Scalar key)) {
      throw refused("a key must be a word", node.span());
    }
    YamlNode.Scalar first = keys.putIfAbsent(key.text(), key);
    if (first != null) {
      throw new Refused(
          Yaml.bad("the key " + key.text() + " is given twice", key.span())
              .label(first.span(), "first given here"));
    }
    return key;
  }

  private void plain(NodeEvent event, Optional<String> tag) {
    if (event.getAnchor().isPresent()) {
      throw refused("anchors (&name) are not allowed", span(event));
    }
    if (tag.isPresent()) {
      throw refused("tags (!name) are not allowed", span(event));
    }
  }

  private static YamlNode.Kind kind(String plain) {
    Tag tag = CORE_SCHEMA.resolve(plain, true);
    if (tag.equals(Tag.INT)) {
      return YamlNode.Kind.INTEGER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return YamlNode.Kind.DECIMAL;
    }
    if (tag.equals(Tag.BOOL)) {
      return YamlNode.Kind.TRUTH;
    }
    return tag.equals(Tag.NULL) ? YamlNode.Kind.NOTHING : YamlNode.Kind.TEXT;
  }

  private static boolean isNothing(@Nullable YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.Kind.NOTHING;
  }

  private static Refused refused(String message, Span span) {
    return new Refused(Yaml.bad(message, span));
  }

  private Span span(Event event) {
    return span(event, event);
  }

  private Span span(Event first, Event last) {
    int start = offset(first.getStartMark());
    return text.span(start, Math.max(start, offset(last.getEndMark())));
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(m -> offsets[Math.min(m.getIndex(), offsets.length - 1)]).orElse(0);
  }

  /** The library counts code points: the UTF-16 offset of each, and of the end. */
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 0; i + 1 < offsets.length; i++) {
      offsets[i + 1] = offsets[i] + Character.charCount(text.codePointAt(offsets[i]));
    }
    return offsets;
  }
}
