package dev.workings.site;

import dev.workings.eval.Given;
import dev.workings.markdown.Document;
import dev.workings.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read.
 *
 * @param path its file in the content folder, such as {@code a/b.md}; the page's name in the site
 * @param labels what has a number on it
 * @param data what it was given of data files
 * @param citing what it cites from, or null
 */
record Page(
    String path,
    Document document,
    FrontMatter frontMatter,
    Labels labels,
    List<Given> data,
    CitationFiles.@Nullable Chosen citing) {
  Page {
    data = List.copyOf(data);
  }

  /** What the rest of the site needs to know of it. */
  PageSummary summary() {
    return new PageSummary(path, source(), title(), frontMatter);
  }

  Source source() {
    return document.source();
  }

  /** What it is about in a sentence or two: its author's words, or its beginning; or null. */
  @Nullable String description() {
    String given = frontMatter.description();
    String first = document.plainText();
    if (given != null) {
      return given;
    }
    return first.isEmpty() ? null : first;
  }

  /** The title its author gave it, its first heading, or its file's name. */
  String title() {
    String given = frontMatter.title();
    String heading = document.title();
    if (given != null) {
      return given;
    }
    return heading != null ? heading : Paths.name(path).replaceFirst("\\.md$", "");
  }
}
