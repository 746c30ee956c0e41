package dev.workings.spec;

import dev.workings.site.BuildOptions;
import dev.workings.site.Paper;
import dev.workings.site.Workings;
import java.util.Map;

/** The whole way of a page, as {@code workings check} goes it for a site of one page. */
final class PageChain implements Chain {
  @Override
  public Result run(Example example) {
    Paper site = Paper.of("content/index.md", example.input());
    return new Result(Map.of(), Workings.check(site, BuildOptions.DEFAULT).diagnostics());
  }
}
