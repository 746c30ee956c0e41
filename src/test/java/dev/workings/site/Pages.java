package dev.workings.site;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pages and settings for tests. */
final class Pages {
  private Pages() {}

  /** A page whose title is its path. */
  static PageSummary page(String path, String frontMatter) {
    Source source = Source.of("content/" + path, frontMatter);
    FrontMatter read = FrontMatter.read(Slice.of(source), new Diagnostics());
    return new PageSummary(path, source, read.title() == null ? path : read.title(), read);
  }

  /** Pages without front matter. */
  static List<PageSummary> pages(String... paths) {
    return Stream.of(paths).map(path -> page(path, "")).toList();
  }

  static Config config(String yaml, Diagnostics found) {
    return Config.read(Slice.of(Source.of("workings.yml", yaml)), "content", found);
  }

  /** English, in the built-in words. */
  static Language english() {
    Vocabulary words = Vocabulary.of(new TreeMap<>(), new Diagnostics());
    return Language.of("en", NumberStyle.NONE, words);
  }
}
