package dev.workings.site;

import dev.workings.source.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** All pages of a site, and how they hang together. */
record Site(
    Config config,
    List<Page> pages,
    Sections sections,
    Routes routes,
    Navigation navigation,
    Links links) {

  /**
   * A site.
   *
   * @param assets the files of the content that are not pages, by their paths there
   * @param theme what the theme publishes: file → the file it comes from
   */
  static Site of(
      Config config,
      List<Page> pages,
      List<String> assets,
      SortedMap<String, String> theme,
      Diagnostics found) {
    List<PageSummary> summaries = pages.stream().map(Page::summary).toList();
    Routes routes = Routes.of(config, summaries, assets, theme, found);
    Sections sections = Sections.of(summaries, routes);
    Navigation navigation = Navigation.of(config, summaries, sections, found);
    Links links = new Links(routes);
    return new Site(config, List.copyOf(pages), sections, routes, navigation, links);
  }

  /** The page of a path in the content folder, or null. */
  @Nullable Page page(String path) {
    return pages.stream().filter(page -> page.path().equals(path)).findFirst().orElse(null);
  }

  /** The page that was read from a file, or null. */
  @Nullable Page source(String path) {
    return pages.stream()
        .filter(page -> page.source().path().equals(path))
        .findFirst()
        .orElse(null);
  }

  Route route(Page page) {
    return route(page.path());
  }

  private Route route(String path) {
    Route route = routes.route(path);
    if (route == null) {
      throw new IllegalStateException("no route for " + path);
    }
    return route;
  }

  /** Where the list of a folder's pages is. */
  Route sectionRoute(String folder) {
    return route(folder);
  }

  /** What the navigation calls a section, or else its folder's name. */
  String sectionTitle(String folder) {
    NavItem item = navigation.item(folder);
    if (item != null || folder.isEmpty()) {
      return item == null ? config.siteName() : item.title();
    }
    return Folders.title(Paths.name(folder.substring(0, folder.length() - 1)));
  }

  /** What is below a page in the navigation, or in a section's folder if that is not in it. */
  List<NavItem> children(String page) {
    NavItem item = navigation.item(page);
    if (item != null && !item.children().isEmpty() || !sections.has(page)) {
      return item == null ? List.of() : item.children();
    }
    return new Folders(pages.stream().map(Page::summary).toList(), sections).below(page);
  }

  /** The first page: the one of the content folder, or else the first in the navigation. */
  Route home() {
    String index = routes.at("");
    Route home = index == null ? null : routes.route(index);
    return home == null ? route(pages.get(0)) : home;
  }

  boolean isHome(Page page) {
    return route(page).equals(home());
  }

  /** The pages that are there to be read: all but the one for addresses that lead nowhere. */
  List<Page> published() {
    return pages.stream().filter(page -> !page.path().equals(Routes.MISSING)).toList();
  }

  /** Reports links to nothing. */
  void checkLinks(Diagnostics found) {
    Map<String, Set<String>> anchors = new LinkedHashMap<>();
    for (Page page : pages) {
      Set<String> ids = new LinkedHashSet<>(page.document().anchors().keySet());
      ids.addAll(page.labels().names());
      anchors.put(page.path(), ids);
    }
    List<PageLink> all = pages.stream().flatMap(page -> linksOf(page).stream()).toList();
    links.check(all, anchors, found);
  }

  private static List<PageLink> linksOf(Page page) {
    List<PageLink> links = new ArrayList<>();
    page.document()
        .links()
        .forEach(link -> links.add(new PageLink(page.path(), link.destination(), link.span())));
    YamlNode.Scalar image = page.frontMatter().image();
    if (image != null) {
      links.add(new PageLink(page.path(), image.text(), image.span()));
    }
    return links;
  }
}
