package dev.workings.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the site's navigation.
 *
 * @param page the page it leads to, by its path in the content folder, or null
 * @param address an address elsewhere, or null
 */
record NavItem(
    String title, @Nullable String page, @Nullable String address, List<NavItem> children) {
  NavItem {
    children = List.copyOf(children);
  }

  /** Whether a page is this line's or stands below it. */
  boolean leadsTo(String path) {
    return path.equals(page) || children.stream().anyMatch(child -> child.leadsTo(path));
  }

  static NavItem page(String title, String page) {
    return new NavItem(title, page, null, List.of());
  }
}
