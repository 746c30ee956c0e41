package dev.workings.site;

import dev.workings.feed.Feed;
import dev.workings.feed.Sitemap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of a site that machines read: feed readers, search engines, servers. */
final class ForMachines {
  private static final String FEED = "atom.xml";
  private static final String SITEMAP = "sitemap.xml";

  /** A host with a name of its own, at whose root the site is. */
  private static final Pattern DOMAIN =
      Pattern.compile("https?://((?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}][\\p{L}\\p{N}-]+)/");

  private final Site site;
  private final Metadata metadata;
  private final List<GeneratedPage> generated;

  /**
   * @param generated the pages that nobody wrote
   */
  ForMachines(Site site, Metadata metadata, List<GeneratedPage> generated) {
    this.site = site;
    this.metadata = metadata;
    this.generated = generated;
  }

  /** Their texts by their paths; an author's own file of such a path stands instead. */
  SortedMap<String, String> files(Words words) {
    SortedMap<String, String> files = new TreeMap<>();
    String url = site.config().siteUrl();
    // leaves the site as it is where GitHub Pages would run Jekyll over it
    files.put(".nojekyll", "");
    files.put("robots.txt", robots(url));
    files.put(LlmsText.PATH, new LlmsText(site, metadata, words).text());
    if (url != null) {
      files.put(SITEMAP, Sitemap.of(addresses(url)));
      String domain = domain(url);
      if (domain != null) {
        files.put("CNAME", domain + "\n");
      }
    }
    for (Edition edition : site.config().editions().all()) {
      if (url != null && metadata.hasFeed(edition)) {
        files.put(feed(edition), news(edition, url).text());
      }
    }
    files.keySet().removeIf(file -> !site.routes().claim(file));
    return files;
  }

  /** The file with the news in a language. */
  static String feed(Edition edition) {
    return edition.folder() + FEED;
  }

  private static String robots(@Nullable String url) {
    String sitemap = url == null ? "" : "\nSitemap: " + url + SITEMAP + "\n";
    return "User-agent: *\nAllow: /\n" + sitemap;
  }

  /** The name under which GitHub Pages has to answer; null for its own names. */
  private static @Nullable String domain(String url) {
    Matcher domain = DOMAIN.matcher(url);
    if (!domain.matches()) {
      return null;
    }
    String name = domain.group(1).toLowerCase(Locale.ROOT);
    return name.endsWith(".github.io") ? null : name;
  }

  private List<Sitemap.Address> addresses(String url) {
    List<Sitemap.Address> addresses = new ArrayList<>();
    for (Page page : site.published()) {
      LocalDate changed = metadata.changed(page);
      LocalDate day = changed == null ? page.frontMatter().date() : changed;
      addresses.add(new Sitemap.Address(url + site.route(page).url(), day));
    }
    generated.forEach(page -> addresses.add(new Sitemap.Address(url + page.route().url(), null)));
    return addresses;
  }

  private Feed news(Edition edition, String url) {
    Config config = site.config();
    String author = config.siteAuthor() == null ? edition.siteName() : config.siteAuthor();
    List<Feed.Entry> entries = new ArrayList<>();
    for (Page page : site.published()) {
      LocalDate date = page.frontMatter().date();
      if (date != null && site.edition(page.path()).equals(edition)) {
        entries.add(entry(page, date, url));
      }
    }
    return new Feed(
        edition.siteName(),
        config.siteDescription(),
        edition.tag(),
        url + Paths.encode(feed(edition)),
        url + site.home(edition).url(),
        List.of(author),
        config.copyright(),
        entries);
  }

  private Feed.Entry entry(Page page, LocalDate date, String url) {
    LocalDate changed = metadata.changed(page);
    FrontMatter about = page.frontMatter();
    return new Feed.Entry(
        page.title(),
        url + site.route(page).url(),
        date,
        changed == null ? date : changed,
        about.authors(),
        about.tags(),
        page.description());
  }
}
