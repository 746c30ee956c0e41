package dev.workings.site;

import dev.workings.markdown.Hole;
import dev.workings.markdown.LabelKind;
import dev.workings.markdown.Phrase;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where the references in one page's text lead: on this page, or on the one page that has it. */
final class References {
  private final Site site;
  private final Page page;
  private final Words words;
  private final Mentions mentions;
  private final Diagnostics found;

  References(Site site, Page page, Words words, Diagnostics found) {
    this.site = site;
    this.page = page;
    this.words = words;
    this.mentions = Mentions.of(site);
    this.found = found;
  }

  /**
   * A link to what has the label; a reference to nothing is reported and stays as it is.
   *
   * @param formatted a number of the author's as HTML, with the formulas in it
   */
  String html(Hole.Reference reference, UnaryOperator<String> formatted) {
    Page target = mentions.target(page, reference.label());
    Numbered numbered = target == null ? null : target.labels().named(reference.label());
    if (target == null || numbered == null) {
      found.add(broken(reference));
      return Html.escape(reference.span().text());
    }
    String mark = formatted.apply(numbered.mark());
    String text = reference.bare() && !mark.isEmpty() ? mark : title(target, numbered, mark);
    boolean alone = reference.bare() || numbered.kind() == LabelKind.TERM;
    return link(target, numbered, alone ? text : of(target, text));
  }

  /** A line of the page's text with what its references say. */
  String text(Phrase phrase) {
    return mentions.text(page, phrase);
  }

  private String title(Page target, Numbered numbered, String mark) {
    return mark.isEmpty()
        ? Html.escape(mentions.text(target, numbered.about()))
        : Html.escape(numbered.word(words)) + " " + mark;
  }

  private String link(Page target, Numbered numbered, String html) {
    boolean here = target == page;
    String way = here ? "" : site.route(page).to(site.route(target));
    String about = here || numbered.mark().isEmpty() ? "" : mentions.text(target, numbered.about());
    return Html.reference(way + "#" + Paths.encode(numbered.label()), html, about);
  }

  /** With the title of the page, unless it is this one. */
  private String of(Page target, String title) {
    return target == page
        ? title
        : words.filled("elsewhere", Map.of("thing", title, "page", Html.escape(target.title())));
  }

  private Diagnostic broken(Hole.Reference reference) {
    String label = reference.label();
    List<Page> others = mentions.having(page, label);
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
