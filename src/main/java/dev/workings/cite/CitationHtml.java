package dev.workings.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import java.util.List;
import java.util.function.BinaryOperator;

/** Writes one citation, each of its works as a link. */
final class CitationHtml {
  private final CSL style;
  private final CSL names;
  private final BinaryOperator<String> link;

  /**
   * @param style with marks
   * @param names a style that writes names alone
   */
  CitationHtml(CSL style, CSL names, BinaryOperator<String> link) {
    this.style = style;
    this.names = names;
    this.link = link;
  }

  String of(Citation citation) {
    List<Citation.Item> works = citation.items();
    CSLCitationItem[] items = new CSLCitationItem[works.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = item(works.get(i), i);
    }
    String html = last(style, new CSLCitation(items));
    if (!citation.inText()) {
      return withLinks(html, citation, link);
    }
    String key = works.get(0).key();
    String author = last(names, new CSLCitation(new CSLCitationItem(key)));
    return link.apply(key, author + " " + withLinks(html, citation, (work, text) -> text));
  }

  private static String last(CSL csl, CSLCitation citation) {
    var made = csl.makeCitation(citation);
    return made.get(made.size() - 1).getText().strip();
  }

  /** The n-th work stands between marks, with its prefix before and its suffix behind them. */
  private static CSLCitationItem item(Citation.Item work, int n) {
    String prefix = Marks.clean(work.prefix());
    String suffix = Marks.clean(work.suffix());
    Locator locator = Locator.of(suffix);
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(work.key());
    if (locator != null) {
      item.locator(locator.number()).label(locator.label());
      suffix = locator.rest();
    }
    return item.prefix((prefix.isEmpty() ? "" : prefix + " ") + (char) (Marks.WORK + n))
        .suffix(Marks.WORK_END + spaced(suffix))
        .build();
  }

  private static String spaced(String suffix) {
    return suffix.isEmpty() || !Character.isLetterOrDigit(suffix.charAt(0)) ? suffix : " " + suffix;
  }

  private static String withLinks(String html, Citation citation, BinaryOperator<String> link) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (Marks.isWork(c)) {
        out.append(Marks.withoutAuthorMarks(html.substring(from, i)));
        int end = html.indexOf(Marks.WORK_END, i);
        out.append(work(html.substring(i + 1, end), citation, c - Marks.WORK, link));
        from = end + 1;
        i = end;
      }
    }
    return out.append(Marks.withoutAuthorMarks(html.substring(from))).toString();
  }

  /** What has nothing but an author keeps it. */
  private static String work(String html, Citation citation, int n, BinaryOperator<String> link) {
    Citation.Item item = citation.items().get(n);
    boolean withoutAuthor = citation.inText() || item.withoutAuthor();
    String rest = withoutAuthor ? Marks.withoutAuthor(html) : html;
    boolean empty = rest.replaceAll("<[^>]*>", "").isBlank();
    return link.apply(item.key(), Marks.withoutAuthorMarks(empty ? html : rest));
  }
}
