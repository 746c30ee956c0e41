package dev.workings.site;

import dev.workings.eval.Given;
import dev.workings.markdown.Document;
import dev.workings.markdown.Phrase;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read.
 *
 * @param path its file in the content folder, such as {@code a/b.md}; the page's name in the site
 * @param labels what has a number on it
 * @param data what it was given of data files
 * @param citing what it cites from, or null
 * @param values what the values in its headings, captions and first paragraph come to, by place
 * @param heading its first heading of level 1, in plain text
 * @param beginning its first paragraph, in plain text; empty if there is none
 */
record Page(
    String path,
    Document document,
    FrontMatter frontMatter,
    Labels labels,
    List<Given> data,
    CitationFiles.@Nullable Chosen citing,
    Map<Span, String> values,
    @Nullable String heading,
    String beginning) {
  Page {
    data = List.copyOf(data);
    values = Map.copyOf(values);
  }

  /** A page whose references and values, where they stand in headings, are as written. */
  static Page of(
      String path,
      Document document,
      FrontMatter frontMatter,
      Labels labels,
      List<Given> data,
      CitationFiles.@Nullable Chosen citing) {
    String beginning = document.plainText();
    return new Page(
        path, document, frontMatter, labels, data, citing, Map.of(), document.title(), beginning);
  }

  /** The same with what values in its headings, captions and first paragraph come to. */
  Page with(Map<Span, String> values) {
    return new Page(path, document, frontMatter, labels, data, citing, values, heading, beginning);
  }

  /** The same with what its references and values say. */
  Page with(Mentions mentions) {
    Phrase title = document.titlePhrase();
    String said = title == null ? null : mentions.text(this, title);
    String beginning = mentions.text(this, document.description());
    return new Page(path, document, frontMatter, labels, data, citing, values, said, beginning);
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
    if (given != null) {
      return given;
    }
    return beginning.isEmpty() ? null : beginning;
  }

  /** The title its author gave it, its first heading, or its file's name. */
  String title() {
    String given = frontMatter.title();
    if (given != null) {
      return given;
    }
    return heading != null ? heading : Paths.name(path).replaceFirst("\\.md$", "");
  }
}
