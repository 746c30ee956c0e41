package dev.workings.site;

import dev.workings.markdown.Hole;
import dev.workings.markdown.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What references mean: something on their own page, or on the one page that has it; and how they
 * and values are told in a line of text.
 */
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

  /** A line of text of a page, with what its references and values say in the page's language. */
  String text(Page from, Phrase phrase) {
    Words words = vocabulary.of(config.lang(from));
    return phrase.text(part -> said(from, part, words));
  }

  private String said(Page from, Phrase.Part part, Words words) {
    Hole.Reference reference = part.reference();
    return reference == null ? valued(from, part) : said(from, reference, words);
  }

  private static String valued(Page page, Phrase.Part part) {
    return part.value() == null
        ? part.text()
        : page.values().getOrDefault(part.value(), part.text());
  }

  private String said(Page from, Hole.Reference reference, Words words) {
    Page target = target(from, reference.label());
    Numbered numbered = target == null ? null : target.labels().named(reference.label());
    if (numbered == null) {
      return reference.span().text();
    }
    if (reference.bare()) {
      return numbered.mark();
    }
    return numbered.mark().isEmpty()
        ? numbered.about().text(part -> valued(target, part))
        : numbered.word(words) + " " + numbered.mark();
  }
}
