package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Spelling;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the navigation that {@code nav} in workings.yml describes. */
final class NavReader {
  private final SortedMap<String, PageSummary> pages = new TreeMap<>();
  private final String top;
  private final TreeSet<String> sections;
  private final Diagnostics found;

  /**
   * @param folder where the pages are written from, ending in a slash, or empty
   */
  NavReader(List<PageSummary> pages, String folder, Sections sections, Diagnostics found) {
    this.top = folder;
    this.sections = new TreeSet<>(sections.folders());
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
      List<NavItem> children = items(entry.children());
      return new NavItem(title(entry, ""), section(children), null, children);
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

  /** The list of the folder that the pages of a section share, for the first that asks; or null. */
  private @Nullable String section(List<NavItem> children) {
    String folder = null;
    for (NavItem child : children) {
      String own = child.page() == null ? top : Paths.folder(child.page());
      folder = folder == null ? own : Paths.shared(folder, own);
    }
    return folder != null && !folder.equals(top) && sections.remove(folder) ? folder : null;
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
