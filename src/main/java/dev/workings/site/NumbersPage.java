package dev.workings.site;

import dev.workings.eval.Provenance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page that lists the numbers of all pages, each with a link to where it is shown. */
final class NumbersPage {
  /** Its address in the folder of its language. */
  private static final String STEM = "numbers";

  /** Of one page no more are listed, so that a site of thousands of numbers has a list to read. */
  private static final int MOST = 200;

  private final Site site;
  private final Edition edition;
  private final Words words;
  private final NumberText texts;
  private final Route here;
  private final StringBuilder html = new StringBuilder();

  private NumbersPage(Site site, Edition edition, Route here) {
    this.site = site;
    this.edition = edition;
    this.words = site.language(edition).words();
    this.texts = new NumberText(site.language(edition).numbers());
    this.here = here;
  }

  /** A page and its numbers. */
  record PageNumbers(Page page, Ledger ledger) {}

  /**
   * Claims the addresses of these pages, one for each language; an author may have something there.
   */
  static Map<Edition, Route> claim(Site site) {
    Map<Edition, Route> routes = new LinkedHashMap<>();
    for (Edition edition : site.config().editions().all()) {
      Route route = site.routes().generated(edition.folder() + STEM);
      if (route != null) {
        routes.put(edition, route);
      }
    }
    return routes;
  }

  /**
   * The page of the pages in a language; null if none of them shows a number.
   *
   * @param all in the order of the pages
   */
  static @Nullable GeneratedPage of(Site site, Edition edition, Route here, List<PageNumbers> all) {
    Tally tally = all.stream().map(one -> one.ledger().tally()).reduce(Tally.NONE, Tally::plus);
    return tally.all() == 0 ? null : new NumbersPage(site, edition, here).page(all, tally);
  }

  private GeneratedPage page(List<PageNumbers> all, Tally tally) {
    html.append("<p>").append(sentence(tally)).append("</p>\n");
    all.stream().filter(one -> one.ledger().tally().all() > 0).forEach(this::section);
    return new GeneratedPage(edition, here, words.of("numbers_of_site"), html.toString());
  }

  private String sentence(Tally tally) {
    String count = words.counted("numbers", tally.all());
    return Html.escape(count + ": " + Accounts.kinds(tally, words));
  }

  private void section(PageNumbers one) {
    String url = here.to(site.route(one.page()));
    List<LedgerEntry> entries = one.ledger().entries();
    html.append("<h2>").append(Html.link(url, one.page().title())).append("</h2>\n<p>");
    html.append(sentence(one.ledger().tally())).append("</p>\n<ul class=\"ledger\">\n");
    entries.stream().limit(MOST).forEach(entry -> item(entry, url));
    if (entries.size() > MOST) {
      String more = words.counted("numbers_more", entries.size() - MOST);
      html.append("<li>").append(Html.escape(more)).append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private void item(LedgerEntry entry, String url) {
    html.append("<li><a href=\"").append(Html.escape(url)).append('#').append(entry.place());
    html.append("\"><code>").append(Html.escape(Accounts.cut(entry.origin().key())));
    html.append("</code></a> ").append(Html.escape(value(entry))).append(" <small>");
    html.append(Html.escape(kind(entry))).append("</small></li>\n");
  }

  private String value(LedgerEntry entry) {
    if (entry.isColumn()) {
      return "";
    }
    Provenance first = entry.figures().get(0);
    return Accounts.sign(first) + " " + Accounts.cut(texts.of(first));
  }

  private String kind(LedgerEntry entry) {
    return entry.isColumn()
        ? words.counted("numbers", entry.tally().all())
            + ": "
            + Accounts.kinds(entry.tally(), words)
        : words.of(Accounts.word(entry.tally()));
  }
}
