package dev.workings.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What templates see of a site's languages. */
final class LanguageViews {
  private final Site site;

  LanguageViews(Site site) {
    this.site = site;
  }

  /**
   * Where to read a page in each language, itself included; nothing if the site has one.
   *
   * @param translations where it is in the languages that have it; the others show their first page
   */
  List<Map<String, Object>> switcher(
      Edition current, Map<Edition, Route> translations, Route here) {
    List<Map<String, Object>> views = new ArrayList<>();
    if (!site.config().editions().areMany()) {
      return views;
    }
    for (Edition edition : site.config().editions().all()) {
      Route translation = translations.get(edition);
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("lang", edition.tag());
      view.put("dir", Direction.of(edition.tag()));
      view.put("name", edition.name());
      view.put("current", edition.equals(current));
      view.put("url", here.to(translation == null ? site.home(edition) : translation));
      views.add(view);
    }
    return views;
  }

  /** The addresses of a page and of its translations, for search engines, which want whole ones. */
  List<Map<String, String>> alternates(Map<Edition, Route> translations) {
    List<Map<String, String>> views = new ArrayList<>();
    String siteUrl = site.config().siteUrl();
    if (siteUrl == null || !site.config().editions().areMany()) {
      return views;
    }
    for (Edition edition : site.config().editions().all()) {
      add(views, edition.tag(), siteUrl, translations.get(edition));
    }
    add(views, "x-default", siteUrl, translations.get(site.config().editions().main()));
    return views.size() > 2 ? views : List.of();
  }

  private static void add(
      List<Map<String, String>> views, String lang, String siteUrl, @Nullable Route route) {
    if (route != null) {
      Map<String, String> view = new LinkedHashMap<>();
      view.put("lang", lang);
      view.put("url", siteUrl + route.url());
      views.add(view);
    }
  }
}
