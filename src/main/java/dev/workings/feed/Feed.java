package dev.workings.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The news of a site, for readers of feeds (Atom, RFC 4287).
 *
 * @param self the address of the feed
 * @param site the address of the site
 * @param authors whose the entries are that have no authors of their own; at least one
 */
public record Feed(
    String title,
    @Nullable String subtitle,
    String lang,
    String self,
    String site,
    List<String> authors,
    @Nullable String rights,
    List<Entry> entries) {
  /**
   * A page with a date.
   *
   * @param url absolute; it also tells the entry from all others
   * @param updated when it was last changed; not before it was published
   */
  public record Entry(
      String title,
      String url,
      LocalDate published,
      LocalDate updated,
      List<String> authors,
      List<String> tags,
      @Nullable String summary) {
    /** The newest first; those of one day by their address. */
    static final Comparator<Entry> NEWEST =
        Comparator.comparing(Entry::published).reversed().thenComparing(Entry::url);

    public Entry {
      authors = List.copyOf(authors);
      tags = List.copyOf(tags);
      updated = updated.isBefore(published) ? published : updated;
    }
  }

  public Feed {
    authors = List.copyOf(authors);
    entries = entries.stream().sorted(Entry.NEWEST).toList();
    if (entries.isEmpty() || authors.isEmpty()) {
      throw new IllegalArgumentException("a feed has entries and authors");
    }
  }

  /** The text of the file. */
  public String text() {
    XmlText xml = new XmlText();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", lang);
    xml.element("id", site).element("title", title);
    if (subtitle != null) {
      xml.element("subtitle", subtitle);
    }
    xml.element("updated", midnight(updated()));
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", site);
    people(authors, xml);
    if (rights != null) {
      xml.element("rights", rights);
    }
    entries.forEach(entry -> write(entry, xml));
    return xml.close().toString();
  }

  private LocalDate updated() {
    return entries.stream()
        .map(Entry::updated)
        .max(Comparator.naturalOrder())
        .orElseThrow(IllegalStateException::new);
  }

  private static void write(Entry entry, XmlText xml) {
    xml.open("entry").element("id", entry.url()).element("title", entry.title());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
    xml.element("published", midnight(entry.published()));
    xml.element("updated", midnight(entry.updated()));
    people(entry.authors(), xml);
    entry.tags().forEach(tag -> xml.empty("category", "term", tag));
    if (entry.summary() != null) {
      xml.element("summary", entry.summary());
    }
    xml.close();
  }

  private static void people(List<String> names, XmlText xml) {
    names.forEach(name -> xml.open("author").element("name", name).close());
  }

  /** Atom wants a moment; a day has no other that is as good for everyone. */
  private static String midnight(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
