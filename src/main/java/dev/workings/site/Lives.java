package dev.workings.site;

import dev.workings.search.IndexedPage;
import dev.workings.source.Diagnostics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lives of all pages, side by side. They know nothing of each other, so that the order in which
 * they end changes nothing; what they found is kept apart and put together in the order of the
 * pages.
 */
final class Lives {
  private final Site site;
  private final Views views;
  private final Theme theme;
  private final Workshop workshop;
  private final Search search;

  Lives(Site site, Views views, Theme theme, Workshop workshop) {
    this.site = site;
    this.views = views;
    this.theme = theme;
    this.workshop = workshop;
    this.search = new Search(site, workshop);
  }

  /**
   * A page's HTML for the file it is published to.
   *
   * @param ledger its numbers
   * @param indexed its words, or null if it is not to be found
   * @param found what was found on the way to it
   */
  record Life(
      Page page,
      String file,
      String html,
      Ledger ledger,
      @Nullable IndexedPage indexed,
      Diagnostics found) {}

  /** One page's life, from what its author wrote to a file of the site. */
  private Life of(Page page) {
    Diagnostics found = new Diagnostics();
    AnsweredPage answered =
        Answering.of(page, site.language(page), PageImports.of(site.pages(), page), found);
    RenderedPage rendered = Typesetting.of(answered, site, workshop, found);
    String html = theme.fill("page.html", views.of(rendered), found);
    IndexedPage indexed = search.index(rendered);
    return new Life(page, site.route(page).file(), html, rendered.ledger(), indexed, found);
  }

  /** The lives of all pages of the site, in the order of the pages. */
  List<Life> ofAllPages() {
    return SideBySide.of(site.pages(), this::of);
  }
}
