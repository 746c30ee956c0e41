package dev.workings.eval;

import java.util.List;

/** Finds the names that other pages give. */
@FunctionalInterface
public interface Imports {
  /** No pages but those of the standard library. */
  Imports NONE = page -> new Missing(List.of());

  /** The names of a page, as {@code use "page" (…)} calls it. */
  Found find(String page);

  /** What became of looking for a page. */
  sealed interface Found {}

  /** The names of the page. */
  record Names(Scope scope) implements Found {}

  /**
   * There is no such page.
   *
   * @param known what the pages are called that there are
   */
  record Missing(List<String> known) implements Found {
    public Missing {
      known = List.copyOf(known);
    }
  }

  /**
   * The page needs names of the page that asks.
   *
   * @param pages the way round, the first page again at the end
   */
  record Cycle(List<String> pages) implements Found {
    public Cycle {
      pages = List.copyOf(pages);
    }
  }
}
