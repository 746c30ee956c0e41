package dev.workings.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known about the pages of a site beside what they say. */
final class Metadata {
  private final Site site;
  private final Tags tags;
  private final LastChanges changes;
  private final Set<Edition> news = new HashSet<>();

  Metadata(Site site, Tags tags, LastChanges changes) {
    this.site = site;
    this.tags = tags;
    this.changes = changes;
    if (site.config().siteUrl() != null) {
      site.published().stream()
          .filter(page -> page.frontMatter().date() != null)
          .forEach(page -> news.add(site.edition(page.path())));
    }
  }

  /** When a page was last changed, or null if that is not known. */
  @Nullable LocalDate changed(Page page) {
    return changes.days().get(page.path());
  }

  /** Whose a page is; the site's author's if it names none. */
  List<String> authors(Page page) {
    List<String> own = page.frontMatter().authors();
    String all = site.config().siteAuthor();
    return own.isEmpty() && all != null ? List.of(all) : own;
  }

  /** The whole address of something in the site; null if the site's is not known. */
  @Nullable String address(Route route) {
    String url = site.config().siteUrl();
    return url == null ? null : url + route.url();
  }

  /** The whole address of the picture that stands for a page, or null. */
  @Nullable String image(Page page) {
    YamlNode.Scalar image = page.frontMatter().image();
    if (image == null || Links.isElsewhere(image.text())) {
      return image == null ? null : image.text();
    }
    Route route = site.links().route(page.path(), image.text());
    return route == null ? null : address(route);
  }

  /** Whether there are news in a language, and an address at which they can be told. */
  boolean hasFeed(Edition edition) {
    return news.contains(edition);
  }

  /** What a template sees of it, for a page that has none of it. */
  static Map<String, @Nullable Object> none(String lang) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("kind", "website");
    view.put("locale", locale(lang));
    view.put("authors", List.of());
    view.put("date", null);
    view.put("changed", null);
    view.put("tags", List.of());
    view.put("image", null);
    return view;
  }

  /** What a template sees of it. */
  Map<String, @Nullable Object> of(Page page, String lang) {
    Map<String, @Nullable Object> view = none(lang);
    view.put("kind", site.isHome(page) ? "website" : "article");
    view.put("authors", page.frontMatter().authors());
    view.put("date", text(page.frontMatter().date()));
    view.put("changed", text(changed(page)));
    view.put("tags", tags(page));
    view.put("image", image(page));
    return view;
  }

  private List<Map<String, @Nullable Object>> tags(Page page) {
    List<Map<String, @Nullable Object>> views = new ArrayList<>();
    for (Tag tag : tags.of(page)) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("name", tag.name());
      view.put("url", tag.route() == null ? null : site.route(page).to(tag.route()));
      views.add(view);
    }
    return views;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** A language with its territory, as Open Graph writes it; null without one. */
  private static @Nullable String locale(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    boolean whole = !locale.getLanguage().isEmpty() && !locale.getCountry().isEmpty();
    return whole ? locale.getLanguage() + "_" + locale.getCountry() : null;
  }
}
