package dev.workings.site;

import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import java.util.List;

/**
 * The pages of a site in one language.
 *
 * @param tag the language, such as {@code de-CH}
 * @param name of the language, in itself
 * @param folder of its pages in the content folder, ending in a slash; empty for all of it
 * @param siteName what the site is called in this language
 * @param nav its pages in their order, written as in its folder; empty for the order of the folders
 * @param place where the settings name it
 */
record Edition(
    String tag, String name, String folder, String siteName, List<NavEntry> nav, Span place) {
  Edition {
    nav = List.copyOf(nav);
  }

  /** Whether a page is in its folder. */
  boolean holds(String path) {
    return path.startsWith(folder);
  }

  /** What a page of it is called in every language: its path inside of the folder. */
  String inside(String path) {
    return holds(path) ? path.substring(folder.length()) : path;
  }

  /** The navigation among the site's pages that are in this language. */
  Navigation navigation(List<PageSummary> pages, Sections sections, Diagnostics found) {
    return nav.isEmpty()
        ? new Folders(pages, folder, sections).navigation(siteName)
        : new NavReader(pages, folder, sections, found).navigation(nav);
  }

  /** The place of a page's translation into this language, whether or not there is one. */
  String translation(Edition from, String path) {
    return folder + from.inside(path);
  }
}
