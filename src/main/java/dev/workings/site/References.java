package dev.workings.site;

import dev.workings.markdown.Hole;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the references in one page's text lead: on this page, or on the one page that has it. */
final class References {
  private final Site site;
  private final Page page;
  private final Words words;
  private final Diagnostics found;

  References(Site site, Page page, Words words, Diagnostics found) {
    this.site = site;
    this.page = page;
    this.words = words;
    this.found = found;
  }

  /** A link to what has the label; a reference to nothing is reported and stays as it is. */
  String html(Hole.Reference reference) {
    Page target = target(reference.label());
    Numbered numbered = target == null ? null : target.labels().named(reference.label());
    if (target == null || numbered == null) {
      found.add(broken(reference));
      return Html.escape(reference.span().text());
    }
    boolean here = target == page;
    String way = here ? "" : site.route(page).to(site.route(target));
    String name = numbered.title(words);
    String title =
        here ? name : words.filled("elsewhere", Map.of("thing", name, "page", target.title()));
    String text = reference.bare() ? Integer.toString(numbered.number()) : title;
    return Html.link(way + "#" + Paths.encode(numbered.label()), text);
  }

  private @Nullable Page target(String label) {
    if (page.labels().named(label) != null) {
      return page;
    }
    List<Page> others = others(label);
    return others.size() == 1 ? others.get(0) : null;
  }

  private List<Page> others(String label) {
    return site.pages().stream()
        .filter(other -> other.labels().named(label) != null)
        .filter(other -> edition(other).equals(edition(page)))
        .toList();
  }

  /** What is labelled in one language is not meant in another. */
  private Edition edition(Page of) {
    return site.config().editions().of(of.path());
  }

  private Diagnostic broken(Hole.Reference reference) {
    String label = reference.label();
    List<Page> others = others(label);
    Span unnumbered = page.document().anchors().get(label);
    if (unnumbered != null) {
      return unknown(reference, "what is labelled " + label + " has no number")
          .label(unnumbered, "labelled here")
          .hint("link to it: [text](#" + label + ")");
    }
    return others.isEmpty() ? nowhere(reference) : ambiguous(reference, others);
  }

  private Diagnostic nowhere(Hole.Reference reference) {
    String label = reference.label();
    Diagnostic unknown =
        unknown(reference, "nothing is labelled " + label)
            .didYouMean(
                label, site.pages().stream().flatMap(p -> p.labels().names().stream()).toList());
    return unknown.hints().isEmpty()
        ? unknown.hint("an @ that is only text is written \\@")
        : unknown;
  }

  private Diagnostic ambiguous(Hole.Reference reference, List<Page> others) {
    String way = Paths.relative(page.path(), others.get(0).path());
    Diagnostic ambiguous =
        unknown(reference, others.size() + " pages have the label " + reference.label())
            .hint("link to the one you mean: [text](" + way + "#" + reference.label() + ")");
    for (Page other : others) {
      Numbered numbered = other.labels().named(reference.label());
      ambiguous = numbered == null ? ambiguous : ambiguous.label(numbered.place(), "labelled here");
    }
    return ambiguous;
  }

  private static Diagnostic unknown(Hole.Reference reference, String fact) {
    return Diagnostic.error(Code.UNKNOWN_LABEL, fact, reference.span());
  }
}
