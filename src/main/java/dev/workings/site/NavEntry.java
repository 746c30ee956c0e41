package dev.workings.site;

import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code nav} in workings.yml.
 *
 * @param title what to call it, or null to call it what its page is called
 * @param target a page's path in the content folder or an address, or null for a section
 */
record NavEntry(
    Span span, @Nullable String title, @Nullable String target, List<NavEntry> children) {
  NavEntry {
    children = List.copyOf(children);
  }

  /** The entries under the key {@code nav}; what is none is reported. */
  static List<NavEntry> read(Fields fields) {
    return read(fields, fields.node("nav"));
  }

  private static List<NavEntry> read(Fields fields, @Nullable YamlNode node) {
    if (node instanceof YamlNode.Sequence list) {
      return list.items().stream().flatMap(item -> entries(fields, item).stream()).toList();
    }
    if (node != null) {
      fields.wrong("nav", "a list of pages", node);
    }
    return List.of();
  }

  /** A page, or titles with a page or a list each. */
  private static List<NavEntry> entries(Fields fields, YamlNode node) {
    if (node instanceof YamlNode.Scalar page) {
      return List.of(new NavEntry(page.span(), null, page.text(), List.of()));
    }
    List<NavEntry> entries = new ArrayList<>();
    if (node instanceof YamlNode.Mapping titles) {
      titles.entries().forEach(entry -> entries.add(entry(fields, entry)));
    } else {
      fields.wrong("nav", "a list of pages", node);
    }
    return entries;
  }

  private static NavEntry entry(Fields fields, YamlNode.Entry entry) {
    String title = entry.key().text();
    if (entry.value() instanceof YamlNode.Scalar page) {
      return new NavEntry(page.span(), title, page.text(), List.of());
    }
    return new NavEntry(entry.key().span(), title, null, read(fields, entry.value()));
  }
}
