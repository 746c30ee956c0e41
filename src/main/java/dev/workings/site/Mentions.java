package dev.workings.site;

import dev.workings.markdown.Hole;
import dev.workings.markdown.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What references mean: something on their own page, or on the one page that has it. */
record Mentions(List<Page> pages, Words words) {
  /** The page with what has a label; null if there is none, or more than one to choose from. */
  @Nullable Page target(Page from, String label) {
    if (from.labels().named(label) != null) {
      return from;
    }
    List<Page> others = having(label);
    return others.size() == 1 ? others.get(0) : null;
  }

  /** All pages with what has a label. */
  List<Page> having(String label) {
    return pages.stream().filter(page -> page.labels().named(label) != null).toList();
  }

  /** A line of text of a page, with what its references say. */
  String text(Page from, Phrase phrase) {
    return phrase.text(reference -> said(from, reference));
  }

  private String said(Page from, Hole.Reference reference) {
    Page target = target(from, reference.label());
    Numbered numbered = target == null ? null : target.labels().named(reference.label());
    if (numbered == null) {
      return reference.span().text();
    }
    return reference.bare() ? numbered.mark() : numbered.title(words);
  }
}
