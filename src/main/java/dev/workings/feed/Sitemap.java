package dev.workings.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells search engines which pages there are (sitemaps.org, version 0.9). */
public final class Sitemap {
  /** So many pages a sitemap may list. */
  public static final int LIMIT = 50_000;

  private Sitemap() {}

  /**
   * A page.
   *
   * @param url absolute
   * @param changed when it was last changed, or null if that is not known
   */
  public record Address(String url, @Nullable LocalDate changed) {}

  /** The text of the file; of more pages than {@link #LIMIT} the first. */
  public static String of(List<Address> pages) {
    XmlText xml = new XmlText();
    xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    pages.stream().limit(LIMIT).forEach(page -> write(page, xml));
    return xml.close().toString();
  }

  private static void write(Address page, XmlText xml) {
    xml.open("url").element("loc", page.url());
    if (page.changed() != null) {
      xml.element("lastmod", page.changed().toString());
    }
    xml.close();
  }
}
