package dev.workings.spec;

import dev.workings.site.BuildOptions;
import dev.workings.site.Paper;
import dev.workings.site.Workings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The whole way of a page, as {@code workings check} goes it for a site of one page. Files beside
 * the page follow it, each behind a line {@code file: NAME}.
 */
final class PageChain implements Chain {
  private static final Pattern FILE = Pattern.compile("(?m)^file: (.+)\\n");

  @Override
  public Result run(Example example) {
    List<String> names = new ArrayList<>(List.of("index.md"));
    FILE.matcher(example.input()).results().forEach(file -> names.add(file.group(1)));
    String[] texts = FILE.split(example.input(), -1);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      files.addAll(List.of("content/" + names.get(i), texts[i]));
    }
    Paper site = Paper.of(files.toArray(String[]::new));
    return new Result(Map.of(), Workings.check(site, BuildOptions.DEFAULT).diagnostics());
  }
}
