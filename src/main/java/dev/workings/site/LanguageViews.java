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

  /** Where to read a page in each language, itself included; nothing if the site has one. */
  List<Map<String, Object>> switcher(String path, Route here) {
    List<Map<String, Object>> views = new ArrayList<>();
    if (!site.config().editions().areMany()) {
      return views;
    }
    Edition current = site.edition(path);
    for (Edition edition : site.config().editions().all()) {
      Route translation = site.translation(path, edition);
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
  List<Map<String, String>> alternates(String path) {
    List<Map<String, String>> views = new ArrayList<>();
    String siteUrl = site.config().siteUrl();
    if (siteUrl == null || !site.config().editions().areMany()) {
      return views;
    }
    for (Edition edition : site.config().editions().all()) {
      add(views, edition.tag(), siteUrl, site.translation(path, edition));
    }
    Edition main = site.config().editions().main();
    add(views, "x-default", siteUrl, site.translation(path, main));
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
