package dev.workings.site;

import dev.workings.search.IndexedPage;
import dev.workings.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The lives of all pages, side by side. They know nothing of each other, so that the order in which
 * they end changes nothing; what they found is kept apart and put together in the order of the
 * pages.
 */
final class Lives {
  /** How deep expressions nest is limited by count; the stack has room for all within the limit. */
  static final long STACK = 64L << 20;

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
        Answering.of(page, site.language(page), PageImports.of(site, page), found);
    RenderedPage rendered = Typesetting.of(answered, site, workshop, found);
    String html = theme.fill("page.html", views.of(rendered), found);
    IndexedPage indexed = search.index(rendered);
    return new Life(page, site.route(page).file(), html, rendered.ledger(), indexed, found);
  }

  /** A life that a fault of ours ends says whose it was. */
  private Life guarded(Page page) {
    try {
      return of(page);
    } catch (WorldException outside) {
      throw outside;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      throw WorldException.broken(page.source().path() + ": ", fault);
    }
  }

  /** The lives of all pages of the site, in the order of the pages. */
  List<Life> ofAllPages() {
    int threads = Math.min(site.pages().size(), Runtime.getRuntime().availableProcessors());
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "page", STACK));
    try {
      List<Future<Life>> running = new ArrayList<>();
      site.pages().forEach(page -> running.add(pool.submit(() -> guarded(page))));
      List<Life> lives = new ArrayList<>();
      for (Future<Life> each : running) {
        lives.add(end(each));
      }
      return lives;
    } finally {
      pool.shutdownNow();
    }
  }

  /** What a task came to; what ended it says whose fault that was. */
  static <T> T end(Future<T> running) {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw WorldException.interrupted();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof WorldException outside
          ? outside
          : WorldException.broken("", e.getCause());
    }
  }
}
