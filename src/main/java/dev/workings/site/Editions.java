package dev.workings.site;

import java.util.List;

/**
 * The languages of a site.
 *
 * @param all in the order of the settings; at least one
 * @param main the one of the pages that are in no other's folder
 */
record Editions(List<Edition> all, Edition main) {
  Editions {
    all = List.copyOf(all);
  }

  /** A site in one language. */
  static Editions of(Edition only) {
    return new Editions(List.of(only), only);
  }

  /** Whether there is more than one. */
  boolean areMany() {
    return all.size() > 1;
  }

  /** The language of a page, by its folder. */
  Edition of(String path) {
    return all.stream()
        .filter(each -> !each.folder().isEmpty() && each.holds(path))
        .findFirst()
        .orElse(main);
  }
}
