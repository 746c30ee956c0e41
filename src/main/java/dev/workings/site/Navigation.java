package dev.workings.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of the site's pages as a reader walks through it. */
record Navigation(List<NavItem> items) {
  Navigation {
    items = List.copyOf(items);
  }

  /** The line of a page, or null. */
  @Nullable NavItem item(String page) {
    List<NavItem> way = breadcrumbs(page);
    return way.isEmpty() ? null : way.get(way.size() - 1);
  }

  /** The page before a page, or null. */
  @Nullable NavItem previous(String page) {
    return neighbour(page, -1);
  }

  /** The page behind a page, or null. */
  @Nullable NavItem next(String page) {
    return neighbour(page, 1);
  }

  /** The way down to a page, the page itself last; empty if it is not in the navigation. */
  List<NavItem> breadcrumbs(String page) {
    List<NavItem> way = new ArrayList<>();
    return descend(items, page, way) ? List.copyOf(way) : List.of();
  }

  private @Nullable NavItem neighbour(String page, int step) {
    List<NavItem> all = new ArrayList<>();
    flatten(items, all);
    for (int i = 0; i < all.size(); i++) {
      if (page.equals(all.get(i).page())) {
        int there = i + step;
        return there < 0 || there >= all.size() ? null : all.get(there);
      }
    }
    return null;
  }

  private static void flatten(List<NavItem> items, List<NavItem> all) {
    for (NavItem item : items) {
      if (item.page() != null) {
        all.add(item);
      }
      flatten(item.children(), all);
    }
  }

  private static boolean descend(List<NavItem> items, String page, List<NavItem> way) {
    for (NavItem item : items) {
      way.add(item);
      if (page.equals(item.page()) || descend(item.children(), page, way)) {
        return true;
      }
      way.remove(way.size() - 1);
    }
    return false;
  }
}
