package dev.workings.site;

import dev.workings.eval.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page that lists the numbers of all pages, each with a link to where it is shown. */
final class NumbersPage {
  /** Its address in the site. */
  static final String STEM = "numbers";

  /** Of one page no more are listed, so that a site of thousands of numbers has a list to read. */
  private static final int MOST = 200;

  private final Site site;
  private final Words words;
  private final Route here;
  private final StringBuilder html = new StringBuilder();

  private NumbersPage(Site site, Words words, Route here) {
    this.site = site;
    this.words = words;
    this.here = here;
  }

  /** A page and its numbers. */
  record PageNumbers(Page page, Ledger ledger) {}

  /**
   * The page; null if no page shows a number.
   *
   * @param all in the order of the pages
   */
  static @Nullable GeneratedPage of(Site site, Words words, Route here, List<PageNumbers> all) {
    Tally tally = all.stream().map(one -> one.ledger().tally()).reduce(Tally.NONE, Tally::plus);
    return tally.all() == 0 ? null : new NumbersPage(site, words, here).page(all, tally);
  }

  private GeneratedPage page(List<PageNumbers> all, Tally tally) {
    html.append("<p>").append(sentence(tally)).append("</p>\n");
    all.stream().filter(one -> one.ledger().tally().all() > 0).forEach(this::section);
    return new GeneratedPage(here, words.of("numbers_of_site"), html.toString());
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

  private static String value(LedgerEntry entry) {
    if (entry.isColumn()) {
      return "";
    }
    Provenance first = entry.figures().get(0);
    return Accounts.sign(first) + " " + Accounts.cut(first.text());
  }

  private String kind(LedgerEntry entry) {
    return entry.isColumn()
        ? words.counted("numbers", entry.tally().all())
            + ": "
            + Accounts.kinds(entry.tally(), words)
        : words.of(Accounts.word(entry.tally()));
  }
}
