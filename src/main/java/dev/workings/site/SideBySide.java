package dev.workings.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on pages that know nothing of each other, done by as many threads as there are for it. */
final class SideBySide {
  /** How deep expressions nest is limited by count; the stack has room for all within the limit. */
  static final long STACK = 64L << 20;

  private SideBySide() {}

  /** What comes of each page, in their order, whichever is ready first. */
  static <T> List<T> of(List<Page> pages, Function<Page, T> work) {
    if (pages.isEmpty()) {
      return List.of();
    }
    int threads = Math.min(pages.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "page", STACK));
    try {
      List<Future<T>> running = new ArrayList<>();
      pages.forEach(page -> running.add(pool.submit(() -> guarded(page, work))));
      List<T> all = new ArrayList<>();
      for (Future<T> each : running) {
        all.add(end(each));
      }
      return all;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Work that a fault of ours ends says on whose page that was. */
  private static <T> T guarded(Page page, Function<Page, T> work) {
    try {
      return work.apply(page);
    } catch (WorldException outside) {
      throw outside;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      throw WorldException.broken(page.source().path() + ": ", fault);
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
