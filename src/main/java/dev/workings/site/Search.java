package dev.workings.site;

import dev.workings.search.Index;
import dev.workings.search.IndexedPage;
import dev.workings.search.PageText;
import dev.workings.search.Sections;
import dev.workings.template.BuiltIn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a reader can find: the pages in each language have an index of their own. */
record Search(Site site, Workshop workshop) {
  private static final String FOLDER = "assets/search/";

  /** A page with its words, or null if it is not to be found. */
  @Nullable IndexedPage index(RenderedPage rendered) {
    Page page = rendered.page();
    if (!isFound(page)) {
      return null;
    }
    String url = site.route(page).url();
    String lang = site.config().lang(page);
    return new PageText(
            page.title(),
            url,
            lang,
            site.language(page).numbers().decimal(),
            Sections.of(rendered.body()))
        .indexed(workshop.words().get());
  }

  private static boolean isFound(Page page) {
    return page.frontMatter().search() && !page.path().equals(Routes.MISSING);
  }

  /** The index of the pages in a language: en-GB and en-US are one, as readers of both are. */
  static String file(String lang) {
    String language = lang.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
    return FOLDER + language.replaceAll("[^a-z0-9]", "") + ".js";
  }

  /** The indexes of a site. */
  static SortedSet<String> files(Config config, List<Page> pages) {
    SortedSet<String> files = new TreeSet<>();
    for (Page page : pages) {
      if (isFound(page)) {
        files.add(file(config.lang(page)));
      }
    }
    return files;
  }

  /** What the theme publishes, with the indexes: file → the file it comes from. */
  static SortedMap<String, String> claims(
      SortedMap<String, String> theme, Config config, List<Page> pages) {
    SortedMap<String, String> claims = new TreeMap<>(theme);
    files(config, pages).forEach(file -> claims.putIfAbsent(file, BuiltIn.PREFIX + file));
    return claims;
  }

  /** The indexes of pages that have been lived; a site may have a file of its own for one. */
  static List<OutputFile> files(List<Lives.Life> lives, Map<String, String> theme) {
    SortedMap<String, List<IndexedPage>> byFile = new TreeMap<>();
    for (Lives.Life life : lives) {
      IndexedPage page = life.indexed();
      if (page != null) {
        byFile.computeIfAbsent(file(page.page().lang()), file -> new ArrayList<>()).add(page);
      }
    }
    byFile.keySet().removeAll(theme.keySet());
    return byFile.entrySet().stream().map(entry -> made(entry.getKey(), entry.getValue())).toList();
  }

  private static OutputFile made(String file, List<IndexedPage> pages) {
    String script = Index.script(pages.get(0).page().lang(), pages);
    return new OutputFile.Made(file, script.getBytes(StandardCharsets.UTF_8));
  }
}
