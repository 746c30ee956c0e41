package dev.workings.site;

import dev.workings.markdown.Heading;
import dev.workings.typeset.KatexAssets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What templates see of a page: plain data, every address relative to the page. */
final class Views {
  /** The folder of the theme's own files in the published site. */
  static final String ASSETS = "assets/";

  private static final List<String> SHEETS =
      List.of(ASSETS + KatexAssets.folder() + "/katex.min.css", ASSETS + "workings.css");

  private final Site site;
  private final BuildOptions options;

  Views(Site site, BuildOptions options) {
    this.site = site;
    this.options = options;
  }

  Map<String, @Nullable Object> of(RenderedPage rendered) {
    Page page = rendered.page();
    Route here = site.route(page);
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("site", site(here));
    view.put("page", page(page, here));
    view.put("nav", items(site.navigation().items(), page, here));
    view.put("root", root(here));
    view.put("assets", Map.of("css", SHEETS.stream().map(s -> root(here) + s).toList()));
    view.put("generator", generator());
    view.put("content", rendered.body());
    return view;
  }

  private Map<String, @Nullable Object> site(Route here) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("name", site.config().siteName());
    view.put("url", baseUrl());
    view.put("repo", site.config().repoUrl());
    view.put("home", here.to(site.home()));
    return view;
  }

  private @Nullable String baseUrl() {
    return options.baseUrl() == null ? site.config().siteUrl() : options.baseUrl();
  }

  private Map<String, @Nullable Object> page(Page page, Route here) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    String lang = page.frontMatter().lang();
    view.put("title", page.title());
    view.put("description", description(page));
    view.put("lang", lang == null ? site.config().lang() : lang);
    view.put("dir", "ltr");
    view.put("path", page.path());
    view.put("url", here.url());
    view.put("canonical", baseUrl() == null ? null : baseUrl() + here.url());
    view.put("breadcrumbs", breadcrumbs(page, here));
    view.put("toc", page.frontMatter().toc() ? contents(page) : List.of());
    view.put("previous", link(site.navigation().previous(page.path()), here));
    view.put("next", link(site.navigation().next(page.path()), here));
    return view;
  }

  private static @Nullable String description(Page page) {
    String given = page.frontMatter().description();
    String first = page.document().plainText();
    if (given != null) {
      return given;
    }
    return first.isEmpty() ? null : first;
  }

  private static List<Map<String, ?>> contents(Page page) {
    List<Map<String, ?>> entries = new ArrayList<>();
    for (Heading heading : page.document().headings()) {
      if (heading.level() == 2 || heading.level() == 3) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("level", heading.level());
        entry.put("id", heading.id());
        entry.put("text", heading.text());
        entries.add(entry);
      }
    }
    return entries;
  }

  /** The pages above this one, without those that have no page of their own. */
  private List<Map<String, @Nullable Object>> breadcrumbs(Page page, Route here) {
    List<Map<String, @Nullable Object>> crumbs = new ArrayList<>();
    for (NavItem item : site.navigation().breadcrumbs(page.path())) {
      Map<String, @Nullable Object> link = link(item, here);
      if (link != null && link.get("url") != null && !page.path().equals(item.page())) {
        crumbs.add(link);
      }
    }
    return crumbs;
  }

  private List<Map<String, @Nullable Object>> items(List<NavItem> items, Page page, Route here) {
    List<Map<String, @Nullable Object>> views = new ArrayList<>();
    for (NavItem item : items) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("title", item.title());
      view.put("url", url(item, here));
      view.put("current", page.path().equals(item.page()));
      view.put("children", items(item.children(), page, here));
      views.add(view);
    }
    return views;
  }

  private @Nullable Map<String, @Nullable Object> link(@Nullable NavItem item, Route here) {
    if (item == null) {
      return null;
    }
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("title", item.title());
    view.put("url", url(item, here));
    return view;
  }

  private @Nullable String url(NavItem item, Route here) {
    Route there = item.page() == null ? null : site.routes().route(item.page());
    return there == null ? item.address() : here.to(there);
  }

  /** The way to the top: nothing, or {@code ../} for every folder. */
  private static String root(Route here) {
    return "../".repeat((int) here.file().chars().filter(c -> c == '/').count());
  }

  private static Map<String, String> generator() {
    Map<String, String> view = new LinkedHashMap<>();
    view.put("name", "Workings");
    view.put("version", Version.number());
    return view;
  }
}
