package dev.workings.site;

import dev.workings.source.Span;
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
}
