package dev.workings.site;

import dev.workings.eval.Evaluator;
import dev.workings.eval.Imports;
import dev.workings.eval.Scope;
import dev.workings.markdown.Hole;
import dev.workings.source.Diagnostics;
import dev.workings.syntax.CellKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page may use of others. Each page that uses another has it answered anew, so that pages
 * share nothing while they live side by side; what is wrong with the other is reported in its own
 * life.
 */
final class PageImports implements Imports {
  private final List<Page> pages;
  private final List<String> way;
  private @Nullable Cycle met;

  private PageImports(List<Page> pages, List<String> way) {
    this.pages = pages;
    this.way = way;
  }

  /**
   * What a page may use.
   *
   * @param pages all of the site
   */
  static Imports of(List<Page> pages, Page page) {
    return new PageImports(pages, List.of(page.path()));
  }

  @Override
  public Found find(String name) {
    Page page = page(name);
    if (page == null) {
      return new Missing(pages.stream().map(other -> name(other.path())).toList());
    }
    List<String> further = new ArrayList<>(way);
    further.add(page.path());
    if (way.contains(page.path())) {
      met = new Cycle(further.subList(way.indexOf(page.path()), further.size()));
      return met;
    }
    PageImports inner = new PageImports(pages, further);
    Scope names = names(page, inner);
    met = inner.met;
    return met == null ? new Names(names) : met;
  }

  /** A page beside the one that asks, else one named from the top of the content. */
  private @Nullable Page page(String name) {
    String folder = Paths.folder(way.get(way.size() - 1));
    Page beside = at(folder + name + ".md");
    return beside == null ? at(name + ".md") : beside;
  }

  private @Nullable Page at(String path) {
    return pages.stream().filter(page -> page.path().equals(path)).findFirst().orElse(null);
  }

  private static String name(String path) {
    return path.replaceFirst("\\.md$", "");
  }

  private static Scope names(Page page, Imports imports) {
    Diagnostics ignored = new Diagnostics();
    Evaluator evaluator = new Evaluator(ignored, imports, page.data());
    for (Hole hole : page.document().holes()) {
      CellKind kind = hole instanceof Hole.Cell cell ? CellKind.of(cell.kind()) : null;
      if (kind != null) {
        evaluator.cell(kind, ((Hole.Cell) hole).body());
      }
    }
    return evaluator.scope();
  }
}
