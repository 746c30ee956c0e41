package dev.workings.markdown;

import dev.workings.source.Slice;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file that has been read: what others need to know of it, and its tree with holes.
 *
 * <p>Immutable; {@link Markdown#write} turns it into HTML.
 */
public final class Document {
  private final Source source;
  private final @Nullable Slice frontMatter;
  private final List<Heading> headings;
  private final List<Link> links;
  private final List<Hole> holes;
  private final List<Citation> citations;
  private final Map<String, Span> anchors;
  private final List<Labelled> labelled;
  private final Phrase description;
  private final List<Content> body;

  Document(
      Source source,
      @Nullable Slice frontMatter,
      List<Heading> headings,
      List<Link> links,
      List<Hole> holes,
      List<Citation> citations,
      Map<String, Span> anchors,
      List<Labelled> labelled,
      Phrase description,
      List<Content> body) {
    this.source = source;
    this.frontMatter = frontMatter;
    this.headings = List.copyOf(headings);
    this.links = List.copyOf(links);
    this.holes = List.copyOf(holes);
    this.citations = List.copyOf(citations);
    this.anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
    this.labelled = List.copyOf(labelled);
    this.description = description;
    this.body = List.copyOf(body);
  }

  public Source source() {
    return source;
  }

  /** The text between the {@code ---} lines at the head of the file, if there are any. */
  public @Nullable Slice frontMatter() {
    return frontMatter;
  }

  /** The plain text of the first heading of level 1. */
  public @Nullable String title() {
    Phrase phrase = titlePhrase();
    return phrase == null ? null : phrase.text();
  }

  /** The same with the references in it. */
  public @Nullable Phrase titlePhrase() {
    return headings.stream()
        .filter(h -> h.level() == 1)
        .map(Heading::phrase)
        .findFirst()
        .orElse(null);
  }

  /** All headings, in order. */
  public List<Heading> headings() {
    return headings;
  }

  /** Links and images in order of their places. */
  public List<Link> links() {
    return links;
  }

  /** Holes in order of their places. */
  public List<Hole> holes() {
    return holes;
  }

  /** What may be a citation, in the order in which it is read. */
  public List<Citation> citations() {
    return citations;
  }

  /** Every id a link may point to, and the place that has it. */
  public Map<String, Span> anchors() {
    return anchors;
  }

  /** Figures, tables, sections and blocks that have a label, in order of their places. */
  public List<Labelled> labelled() {
    return labelled;
  }

  /** The plain text of the first paragraph, for a description; empty if there is none. */
  public Phrase description() {
    return description;
  }

  /** The same with references as they are written. */
  public String plainText() {
    return description.text();
  }

  /** Whether footnotes stand behind the text. */
  public boolean hasFootnotes() {
    return body.stream().anyMatch(Footnotes::areIn);
  }

  List<Content> body() {
    return body;
  }
}
