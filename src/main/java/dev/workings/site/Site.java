package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * All pages of a site, and how they hang together.
 *
 * @param assets the files of the content that are not pages, by their paths there
 */
record Site(
    Config config,
    List<Page> pages,
    List<String> assets,
    Sections sections,
    Routes routes,
    Map<Edition, Navigation> navigations,
    Links links,
    Vocabulary vocabulary) {
  Site {
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
  }

  /**
   * A site.
   *
   * @param assets the files of the content that are not pages, by their paths there
   * @param theme what the theme publishes: file → the file it comes from
   * @param vocabulary what is said to readers in their languages
   */
  static Site of(
      Config config,
      List<Page> pages,
      List<String> assets,
      SortedMap<String, String> theme,
      Vocabulary vocabulary,
      Diagnostics found) {
    List<PageSummary> summaries = pages.stream().map(Page::summary).toList();
    Routes routes = Routes.of(config, summaries, assets, theme, found);
    config.look().check(routes, found);
    Links links = new Links(routes);
    Sections sections = Sections.of(summaries, routes);
    Map<Edition, Navigation> navigations =
        navigations(config.editions(), summaries, sections, found);
    return new Site(config, pages, assets, sections, routes, navigations, links, vocabulary);
  }

  private static Map<Edition, Navigation> navigations(
      Editions editions, List<PageSummary> pages, Sections sections, Diagnostics found) {
    Map<Edition, Navigation> navigations = new LinkedHashMap<>();
    for (Edition edition : editions.all()) {
      List<PageSummary> own =
          pages.stream().filter(page -> editions.of(page.path()).equals(edition)).toList();
      if (own.isEmpty() && editions.areMany()) {
        found.add(empty(edition));
      }
      navigations.put(edition, edition.navigation(own, sections, found));
    }
    return navigations;
  }

  private static Diagnostic empty(Edition edition) {
    String fact = "no page in " + edition.name();
    return Diagnostic.error(Code.NOTHING_TO_BUILD, fact, edition.place())
        .hint("its pages are in the folder " + edition.folder() + " of the content");
  }

  /** The part of the site, in one language, in which a page or a folder is. */
  Edition edition(String path) {
    return config.editions().of(path);
  }

  /** The pages in a language. */
  List<Page> pages(Edition edition) {
    return pages.stream().filter(page -> edition(page.path()).equals(edition)).toList();
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

  /** The language of a page: its own, or the site's. */
  Language language(Page page) {
    return Language.of(page, config, vocabulary);
  }

  /** The language of what is no author's page. */
  Language language() {
    return language(config.editions().main());
  }

  /** The language of a page that nobody wrote. */
  Language language(Edition edition) {
    return Language.of(edition.tag(), config.numbers(), vocabulary);
  }

  /** The pages among which a page is. */
  Navigation navigation(String path) {
    return navigation(edition(path));
  }

  /** The pages in a language. */
  Navigation navigation(Edition edition) {
    return Objects.requireNonNull(navigations.get(edition));
  }

  /** The same page or list of a folder's pages in each language that has it, its own included. */
  Map<Edition, Route> translations(String path) {
    Map<Edition, Route> translations = new LinkedHashMap<>();
    for (Edition edition : config.editions().all()) {
      Route route = translation(path, edition);
      if (route != null) {
        translations.put(edition, route);
      }
    }
    return translations;
  }

  /** A folder's own page in one language may be a list of its pages in another. */
  private @Nullable Route translation(String path, Edition edition) {
    String there = edition.translation(edition(path), path);
    if (!edition(there).equals(edition)) {
      return null;
    }
    Route same = routes.route(there);
    boolean ofFolder = routes.isOfFolder(path);
    String folder = same == null && ofFolder ? routes.at(Paths.folder(there)) : null;
    return folder == null ? same : routes.route(folder);
  }

  /** Where the list of a folder's pages is. */
  Route sectionRoute(String folder) {
    return route(folder);
  }

  /** The lists of folders as pages that nobody wrote; the theme fills them from the navigation. */
  List<GeneratedPage> sectionPages() {
    return sections.folders().stream().map(this::sectionPage).toList();
  }

  private GeneratedPage sectionPage(String folder) {
    Edition edition = edition(folder);
    return new GeneratedPage(edition, sectionRoute(folder), sectionTitle(folder), "");
  }

  /** What the navigation calls a section, or else its folder's name. */
  String sectionTitle(String folder) {
    NavItem item = navigation(folder).item(folder);
    Edition edition = edition(folder);
    if (item != null || edition.inside(folder).isEmpty()) {
      return item == null ? edition.siteName() : item.title();
    }
    return Folders.title(Paths.name(folder.substring(0, folder.length() - 1)));
  }

  /** What is below a page in the navigation, or in a section's folder if that is not in it. */
  List<NavItem> children(String page) {
    NavItem item = navigation(page).item(page);
    if (item != null && !item.children().isEmpty() || !sections.has(page)) {
      return item == null ? List.of() : item.children();
    }
    return new Folders(pages.stream().map(Page::summary).toList(), "", sections).below(page);
  }

  /** The first page: the one of the content folder, or else the first in the navigation. */
  Route home() {
    return home(config.editions().main());
  }

  /** The first page in a language: the one of its folder, or else any. */
  Route home(Edition edition) {
    String index = routes.at(edition.folder());
    Route home = index == null ? null : routes.route(index);
    return home == null ? route(first(edition)) : home;
  }

  private Page first(Edition edition) {
    return pages(edition).stream().findFirst().orElse(pages.get(0));
  }

  /** Whether a page is the first in its language. */
  boolean isHome(Page page) {
    return route(page).equals(home(edition(page.path())));
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
