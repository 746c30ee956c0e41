package dev.workings.site;

import dev.workings.data.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What search engines read of a page: schema.org's words in JSON-LD. */
final class StructuredData {
  private final Site site;
  private final Metadata metadata;

  StructuredData(Site site, Metadata metadata) {
    this.site = site;
    this.metadata = metadata;
  }

  /** The JSON-LD of a page, for a {@code script} element. */
  String of(Page page, String lang) {
    List<Object> graph = new ArrayList<>(List.of(article(page, lang)));
    List<Object> crumbs = breadcrumbs(page);
    if (crumbs.size() > 1) {
      Map<String, Object> list = object("BreadcrumbList");
      list.put("itemListElement", crumbs);
      graph.add(list);
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@graph", graph);
    return JsonText.of(data);
  }

  private Map<String, Object> article(Page page, String lang) {
    boolean home = site.isHome(page);
    Map<String, Object> article = object(home ? "WebPage" : "TechArticle");
    put(article, home ? "name" : "headline", page.title());
    put(article, "description", page.description());
    put(article, "url", metadata.address(site.route(page)));
    put(article, "inLanguage", lang);
    put(article, "datePublished", page.frontMatter().date());
    put(article, "dateModified", metadata.changed(page));
    put(article, "image", metadata.image(page));
    List<Object> authors = new ArrayList<>();
    metadata.authors(page).forEach(name -> authors.add(named("Person", name, null)));
    if (!authors.isEmpty()) {
      article.put("author", authors);
    }
    if (!page.frontMatter().tags().isEmpty()) {
      article.put("keywords", page.frontMatter().tags());
    }
    Edition edition = site.edition(page.path());
    boolean main = edition.equals(site.config().editions().main());
    String url = main ? site.config().siteUrl() : metadata.address(site.home(edition));
    article.put("isPartOf", named("WebSite", edition.siteName(), url));
    return article;
  }

  /** The way down from the first page; what has no page of its own is left out. */
  private List<Object> breadcrumbs(Page page) {
    List<Object> crumbs = new ArrayList<>();
    if (site.config().siteUrl() == null || site.isHome(page)) {
      return crumbs;
    }
    Edition edition = site.edition(page.path());
    Route home = site.home(edition);
    crumbs.add(crumb(1, edition.siteName(), home));
    for (NavItem item : site.navigation(page.path()).breadcrumbs(page.path())) {
      Route route = item.page() == null ? null : site.routes().route(item.page());
      if (route != null && !route.equals(home)) {
        crumbs.add(crumb(crumbs.size() + 1, item.title(), route));
      }
    }
    return crumbs;
  }

  private Object crumb(int position, String name, Route route) {
    Map<String, Object> crumb = object("ListItem");
    crumb.put("position", position);
    crumb.put("name", name);
    put(crumb, "item", metadata.address(route));
    return crumb;
  }

  private static Object named(String type, String name, @Nullable String url) {
    Map<String, Object> thing = object(type);
    thing.put("name", name);
    put(thing, "url", url);
    return thing;
  }

  private static Map<String, Object> object(String type) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("@type", type);
    return object;
  }

  private static void put(Map<String, Object> object, String key, @Nullable Object value) {
    if (value != null) {
      object.put(key, value.toString());
    }
  }
}
