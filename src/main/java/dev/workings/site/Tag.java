package dev.workings.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several pages are about.
 *
 * @param route where its pages are listed; null if other files leave no place for that
 * @param written whether an author wrote the page that stands there
 */
record Tag(String name, @Nullable Route route, boolean written, List<Page> pages) {
  Tag {
    pages = List.copyOf(pages);
  }
}
