package dev.workings.site;

import dev.workings.cite.CitationException;
import dev.workings.cite.Cited;
import dev.workings.cite.Citing;
import dev.workings.markdown.Citation;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The citations of one page, and the works it cites. */
final class Citations {
  /** How the ids of works begin. */
  private static final String ID = "w-ref-";

  /** The id of the heading above the works. */
  static final String HEADING = "w-references";

  private final Map<Citation, String> html = new IdentityHashMap<>();
  private final List<Cited.Entry> entries = new ArrayList<>();
  private final boolean none;

  private Citations(boolean none) {
    this.none = none;
  }

  /**
   * The citations of a page; works that its bibliography does not have are reported.
   *
   * @param math HTML of a formula that stands at a place
   */
  static Citations of(
      Page page, Language language, BiFunction<String, Span, String> math, Diagnostics found) {
    CitationFiles.Chosen chosen = page.citing();
    Citations citations = new Citations(chosen == null);
    List<Citation> known = new ArrayList<>();
    for (Citation citation : page.document().citations()) {
      if (chosen != null && isKnown(citation, chosen, found)) {
        known.add(citation);
      }
    }
    if (chosen != null && !known.isEmpty()) {
      citations.cite(known, chosen, language, math, found);
    }
    return citations;
  }

  private void cite(
      List<Citation> known,
      CitationFiles.Chosen chosen,
      Language language,
      BiFunction<String, Span, String> math,
      Diagnostics found) {
    Span first = known.get(0).span();
    UnaryOperator<String> formula =
        latex ->
            math.apply(
                latex, Objects.requireNonNullElse(chosen.bibliography().place(latex), first));
    List<dev.workings.cite.Citation> asked = known.stream().map(Citations::asked).toList();
    try {
      Cited cited =
          Citing.of(
              chosen.bibliography(),
              chosen.style(),
              language.tag(),
              asked,
              Citations::link,
              formula);
      for (int i = 0; i < asked.size(); i++) {
        html.put(known.get(i), cited.citations().get(i));
      }
      entries.addAll(cited.entries());
    } catch (CitationException e) {
      String fact = "the style cannot write the works of this page";
      found.add(
          Diagnostic.error(Code.BAD_STYLE, fact, first)
              .hint("try another style: csl: chicago-author-date"));
    }
  }

  /** HTML of a citation; null where nothing is cited. */
  @Nullable String html(Citation citation) {
    return none ? null : html.getOrDefault(citation, Html.escape(citation.span().text()));
  }

  /** The section of the works; empty if nothing is cited. */
  String references(Words words) {
    if (entries.isEmpty()) {
      return "";
    }
    StringBuilder section = new StringBuilder();
    section.append("<section class=\"references\" role=\"doc-bibliography\"");
    section.append(" aria-labelledby=\"" + HEADING + "\">\n<h2 id=\"" + HEADING + "\">");
    section.append(Html.escape(words.of("references"))).append("</h2>\n<ul>\n");
    for (Cited.Entry entry : entries) {
      String id = Html.escape(ID + entry.key());
      section.append("<li><div class=\"work\" id=\"" + id + "\">" + entry.html() + "</div></li>\n");
    }
    return section.append("</ul>\n</section>\n").toString();
  }

  private static String link(String key, String html) {
    String href = "#" + Paths.encode(ID + key);
    return "<a class=\"ref\" role=\"doc-biblioref\" href=\"" + href + "\">" + html + "</a>";
  }

  private static dev.workings.cite.Citation asked(Citation citation) {
    return new dev.workings.cite.Citation(
        citation.works().stream()
            .map(
                work ->
                    new dev.workings.cite.Citation.Item(
                        work.key(), work.prefix(), work.suffix(), work.withoutAuthor()))
            .toList(),
        citation.inText());
  }

  /** What a bibliography with mistakes does not have is not reported as well. */
  private static boolean isKnown(
      Citation citation, CitationFiles.Chosen chosen, Diagnostics found) {
    boolean known = citation.works().size() <= dev.workings.cite.Citation.LIMIT;
    for (Citation.Work work : citation.works()) {
      boolean has = chosen.bibliography().keys().contains(work.key());
      known &= has;
      if (!has && chosen.complete()) {
        found.add(unknown(work, chosen));
      }
    }
    return known;
  }

  private static Diagnostic unknown(Citation.Work work, CitationFiles.Chosen chosen) {
    String fact = "no work " + work.key() + " in the bibliography";
    return Diagnostic.error(Code.UNKNOWN_WORK, fact, work.span())
        .didYouMean(work.key(), chosen.bibliography().keys())
        .hint("an @ that is only text is written \\@");
  }
}
