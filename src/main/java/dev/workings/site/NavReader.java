package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Spelling;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the navigation that {@code nav} in workings.yml describes. */
final class NavReader {
  private final SortedMap<String, PageSummary> pages = new TreeMap<>();
  private final Diagnostics found;

  /**
   * @param folder where the pages are written from, ending in a slash, or empty
   */
  NavReader(List<PageSummary> pages, String folder, Diagnostics found) {
    pages.stream()
        .filter(page -> page.path().startsWith(folder))
        .forEach(page -> this.pages.put(page.path().substring(folder.length()), page));
    this.found = found;
  }

  /** The navigation as described; pages that are not there are reported. */
  Navigation navigation(List<NavEntry> nav) {
    return new Navigation(items(nav));
  }

  private List<NavItem> items(List<NavEntry> entries) {
    return entries.stream().map(this::item).toList();
  }

  private NavItem item(NavEntry entry) {
    String target = entry.target();
    if (target == null) {
      return new NavItem(title(entry, ""), null, null, items(entry.children()));
    }
    if (target.startsWith("https://") || target.startsWith("http://")) {
      return new NavItem(title(entry, target), null, target, List.of());
    }
    PageSummary page = pages.get(target);
    if (page == null) {
      found.add(missing(entry, target));
      return new NavItem(title(entry, target), null, null, List.of());
    }
    return NavItem.page(title(entry, page.title()), page.path());
  }

  private Diagnostic missing(NavEntry entry, String target) {
    Diagnostic missing =
        Diagnostic.error(Code.BROKEN_LINK, "no such page: " + target, entry.span());
    String nearest = Spelling.nearest(target, pages.keySet());
    return nearest == null ? missing : missing.hint("did you mean " + nearest + "?");
  }

  private static String title(NavEntry entry, String otherwise) {
    return entry.title() == null ? otherwise : entry.title();
  }
}
