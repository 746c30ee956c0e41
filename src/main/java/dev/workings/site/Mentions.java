package dev.workings.site;

import dev.workings.markdown.Hole;
import dev.workings.markdown.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What references mean: something on their own page, or on the one page that has it. */
record Mentions(List<Page> pages, Config config, Vocabulary vocabulary) {
  static Mentions of(Site site) {
    return new Mentions(site.pages(), site.config(), site.vocabulary());
  }

  /** The page with what has a label; null if there is none, or more than one to choose from. */
  @Nullable Page target(Page from, String label) {
    if (from.labels().named(label) != null) {
      return from;
    }
    List<Page> others = having(from, label);
    return others.size() == 1 ? others.get(0) : null;
  }

  /** All pages with what has a label; what is labelled in one language is not meant in another. */
  List<Page> having(Page from, String label) {
    return pages.stream()
        .filter(page -> page.labels().named(label) != null)
        .filter(page -> edition(page).equals(edition(from)))
        .toList();
  }

  private Edition edition(Page of) {
    return config.editions().of(of.path());
  }

  /** A line of text of a page, with what its references say in the page's language. */
  String text(Page from, Phrase phrase) {
    Words words = vocabulary.of(config.lang(from));
    return phrase.text(reference -> said(from, reference, words));
  }

  private String said(Page from, Hole.Reference reference, Words words) {
    Page target = target(from, reference.label());
    Numbered numbered = target == null ? null : target.labels().named(reference.label());
    if (numbered == null) {
      return reference.span().text();
    }
    return reference.bare() ? numbered.mark() : numbered.title(words);
  }
}
