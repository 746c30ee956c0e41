package dev.workings.site;

import dev.workings.source.Diagnostics;
import dev.workings.template.TemplateProblem;
import dev.workings.template.Templates;
import dev.workings.typeset.Typesetter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The lives of all pages, side by side. They know nothing of each other, so that the order in which
 * they end changes nothing; what they found is kept apart and put together in the order of the
 * pages.
 */
final class Lives {
  /** How deep expressions nest is limited by count; the stack has room for all within the limit. */
  private static final long STACK = 64L << 20;

  private final Site site;
  private final Views views;
  private final Templates templates;
  private final Typesetter typesetter;

  Lives(Site site, Views views, Templates templates, Typesetter typesetter) {
    this.site = site;
    this.views = views;
    this.templates = templates;
    this.typesetter = typesetter;
  }

  /** A page's file, and what was found on the way to it. */
  record Life(OutputFile file, Diagnostics found) {}

  /** One page's life, from what its author wrote to a file of the site. */
  private Life of(Page page) {
    Diagnostics found = new Diagnostics();
    AnsweredPage answered = Answering.of(page, found);
    RenderedPage rendered = Typesetting.of(answered, site, typesetter, found);
    String html = filled(rendered, found);
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new Life(new OutputFile.Made(site.route(page).file(), bytes), found);
  }

  private String filled(RenderedPage rendered, Diagnostics found) {
    try {
      return templates.fill("page.html", views.of(rendered));
    } catch (TemplateProblem problem) {
      found.add(problem.diagnostic());
      return "";
    }
  }

  /** The lives of all pages of the site, in the order of the pages. */
  List<Life> ofAllPages() {
    int threads = Math.min(site.pages().size(), Runtime.getRuntime().availableProcessors());
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "page", STACK));
    try {
      List<Future<Life>> running = new ArrayList<>();
      site.pages().forEach(page -> running.add(pool.submit(() -> of(page))));
      List<Life> lives = new ArrayList<>();
      for (Future<Life> each : running) {
        lives.add(end(each));
      }
      return lives;
    } finally {
      pool.shutdownNow();
    }
  }

  private static Life end(Future<Life> running) {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw WorldException.interrupted();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
