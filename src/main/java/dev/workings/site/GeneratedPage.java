package dev.workings.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page that nobody wrote: made of what the other pages in its language say.
 *
 * @param body its HTML, below the heading that is its title
 */
record GeneratedPage(Edition edition, Route route, String title, String body) {
  /** Where the same page is in each language that has it: at the same address in its folder. */
  Map<Edition, Route> translations(List<GeneratedPage> all) {
    Map<Edition, Route> translations = new LinkedHashMap<>();
    for (GeneratedPage other : all) {
      if (other.inside().equals(inside())) {
        translations.put(other.edition, other.route);
      }
    }
    return translations;
  }

  private String inside() {
    return edition.inside(route.file());
  }
}
