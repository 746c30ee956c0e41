package dev.workings.site;

import dev.workings.markdown.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What templates see: plain data, every address relative to the page it is for. */
final class Views {
  private final Site site;
  private final LanguageViews languages;
  private final SortedSet<String> indexes;
  private final Metadata metadata;
  private final StructuredData structured;
  private final Map<Edition, Route> numbers;

  /**
   * @param numbers the pages of all numbers
   */
  Views(Site site, Metadata metadata, Map<Edition, Route> numbers) {
    this.site = site;
    this.languages = new LanguageViews(site);
    this.indexes = Search.files(site.config(), site.pages());
    this.metadata = metadata;
    this.structured = new StructuredData(site, metadata);
    this.numbers = numbers;
  }

  Map<String, @Nullable Object> of(RenderedPage rendered) {
    Page page = rendered.page();
    Route here = site.route(page);
    Language language = site.language(page);
    Map<String, @Nullable Object> about = about(page.title(), here, language);
    about.put("heading", hasTitle(page) ? null : page.title());
    about.put("description", page.description());
    about.put("layout", page.frontMatter().layout());
    about.put("path", page.path());
    about.put("bare", rendered.body().isBlank());
    about.put("toc", page.frontMatter().toc() ? contents(rendered) : List.of());
    about.put("footnotes", page.document().hasFootnotes());
    addNeighbours(page.path(), here, about);
    about.putAll(metadata.of(page, language.tag()));
    Map<String, @Nullable Object> view = view(about, page.path(), rendered.body(), here, language);
    addLanguages(view, about, site.edition(page.path()), site.translations(page.path()), here);
    Accounts accounts = new Accounts(site, page, rendered.ledger());
    view.put("numbers", accounts.view(numbers.get(site.edition(page.path()))));
    if (page.path().equals(Routes.MISSING)) {
      about.put("canonical", null);
    } else {
      view.put("structured_data", structured.of(page, language.tag()));
    }
    return view;
  }

  /** For the list of the pages of a folder. */
  Map<String, @Nullable Object> ofSection(String folder) {
    Route here = site.sectionRoute(folder);
    Language language = site.language(site.edition(folder));
    Map<String, @Nullable Object> about = about(site.sectionTitle(folder), here, language);
    about.put("heading", about.get("title"));
    about.put("description", folder.isEmpty() ? site.config().siteDescription() : null);
    about.put("bare", true);
    addNeighbours(folder, here, about);
    Map<String, @Nullable Object> view = view(about, folder, "", here, language);
    addLanguages(view, about, site.edition(folder), site.translations(folder), here);
    return view;
  }

  private void addLanguages(
      Map<String, @Nullable Object> view,
      Map<String, @Nullable Object> about,
      Edition edition,
      Map<Edition, Route> translations,
      Route here) {
    view.put("languages", languages.switcher(edition, translations, here));
    about.put("alternates", languages.alternates(translations));
  }

  private void addNeighbours(String page, Route here, Map<String, @Nullable Object> about) {
    about.put("breadcrumbs", breadcrumbs(page, here));
    about.put("children", children(page, here));
    about.put("previous", link(site.navigation(page).previous(page), here));
    about.put("next", link(site.navigation(page).next(page), here));
  }

  /**
   * For a page that nobody wrote.
   *
   * @param translations where it is in the languages that have it
   */
  Map<String, @Nullable Object> of(GeneratedPage page, Map<Edition, Route> translations) {
    Language language = site.language(page.edition());
    Map<String, @Nullable Object> about = about(page.title(), page.route(), language);
    about.put("heading", page.title());
    Route here = page.route();
    Map<String, @Nullable Object> view =
        view(about, page.edition(), null, page.body(), here, language);
    addLanguages(view, about, page.edition(), translations, here);
    return view;
  }

  /** For the page that is shown where there is none. */
  Map<String, @Nullable Object> of(Route missing) {
    Map<String, @Nullable Object> about = about(site.config().siteName(), missing, site.language());
    about.put("canonical", null);
    return view(about, null, "", missing, site.language());
  }

  /** For what stands at a former address: the page is the one it leads to. */
  Map<String, @Nullable Object> of(Routes.Alias alias) {
    String path = alias.page().path();
    Page page = site.page(path);
    Language language = page == null ? site.language() : site.language(page);
    Map<String, @Nullable Object> about = about(alias.page().title(), alias.to(), language);
    about.put("url", alias.from().to(alias.to()));
    return view(about, path, "", alias.from(), language);
  }

  private Map<String, @Nullable Object> view(
      Map<String, @Nullable Object> about,
      @Nullable String path,
      String content,
      Route here,
      Language language) {
    return view(about, site.edition(path == null ? "" : path), path, content, here, language);
  }

  private Map<String, @Nullable Object> view(
      Map<String, @Nullable Object> about,
      Edition edition,
      @Nullable String path,
      String content,
      Route here,
      Language language) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("site", site(edition, here));
    view.put("page", about);
    view.put("nav", items(site.navigation(edition).items(), path, here));
    view.put("languages", languages.switcher(edition, Map.of(), here));
    view.put("root", here.toTop());
    view.put("assets", assets(content, here, language.tag()));
    view.put("words", language.words().all());
    view.put("generator", generator());
    view.put("structured_data", null);
    view.put("content", content);
    view.put("numbers", null);
    return view;
  }

  private Map<String, @Nullable Object> assets(String content, Route here, String lang) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("css", sheets(content, here));
    view.put("fonts", fonts(content, here));
    String index = Search.file(lang);
    view.put("scripts", List.of(here.toTop() + Theme.SCRIPT));
    view.put("first", here.toTop() + Theme.FIRST);
    view.put("search", indexes.contains(index) ? here.toTop() + index : null);
    return view;
  }

  /** The fonts to fetch at once; from a disk browsers refuse to do so, and say it in red. */
  private List<String> fonts(String content, Route here) {
    return site.config().urlStyle() == UrlStyle.FILE
        ? List.of()
        : Theme.fonts(content).stream().map(font -> here.toTop() + font).toList();
  }

  private static List<String> sheets(String content, Route here) {
    List<String> sheets =
        Theme.hasFormula(content) ? List.of(Theme.KATEX_SHEET, Theme.SHEET) : List.of(Theme.SHEET);
    return sheets.stream().map(sheet -> here.toTop() + sheet).toList();
  }

  private Map<String, @Nullable Object> site(Edition edition, Route here) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("name", edition.siteName());
    view.put("url", site.config().siteUrl());
    view.put("repo", site.config().repoUrl());
    view.put("description", site.config().siteDescription());
    view.put("author", site.config().siteAuthor());
    view.put("copyright", site.config().copyright());
    view.put("logo", picture(site.config().look().logo(), here));
    view.put("icon", picture(site.config().look().favicon(), here));
    view.put("home", here.to(site.home(edition)));
    view.put(
        "feed",
        metadata.hasFeed(edition) ? here.toTop() + Paths.encode(ForMachines.feed(edition)) : null);
    return view;
  }

  private @Nullable String picture(YamlNode.@Nullable Scalar file, Route here) {
    Route there = file == null ? null : site.routes().route(file.text());
    return there == null ? null : here.to(there);
  }

  /** What is told of every page, with nothing where a page may tell more. */
  private Map<String, @Nullable Object> about(String title, Route here, Language language) {
    String siteUrl = site.config().siteUrl();
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("title", title);
    view.put("heading", null);
    view.put("description", null);
    view.put("lang", language.tag());
    view.put("dir", Direction.of(language.tag()));
    view.put("alternates", List.of());
    view.put("layout", "page");
    view.put("path", null);
    view.put("url", here.url());
    view.put("canonical", siteUrl == null ? null : siteUrl + here.url());
    view.put("bare", false);
    view.put("breadcrumbs", List.of());
    view.put("children", List.of());
    view.put("toc", List.of());
    view.put("footnotes", false);
    view.put("previous", null);
    view.put("next", null);
    view.putAll(Metadata.none(language.tag()));
    return view;
  }

  /** Whether the title stands in the page's own text. */
  private static boolean hasTitle(Page page) {
    return page.document().headings().stream().anyMatch(heading -> heading.level() == 1);
  }

  private List<Map<String, ?>> contents(RenderedPage rendered) {
    Page page = rendered.page();
    Mentions mentions = Mentions.of(site);
    List<Map<String, ?>> entries = new ArrayList<>();
    for (Heading heading : page.document().headings()) {
      if (heading.level() == 2 || heading.level() == 3) {
        String number = page.labels().section(heading.id());
        String text = mentions.text(page, heading.phrase());
        String entry = number.isEmpty() ? text : number + " " + text;
        entries.add(entry(heading.level(), heading.id(), entry));
      }
    }
    if (rendered.cites()) {
      entries.add(entry(2, Citations.HEADING, site.language(page).words("references")));
    }
    return entries;
  }

  private static Map<String, ?> entry(int level, String id, String text) {
    return Map.of("level", level, "id", id, "text", text);
  }

  /** What is above this page, outermost first; a section may have no page of its own. */
  private List<Map<String, @Nullable Object>> breadcrumbs(String page, Route here) {
    List<Map<String, @Nullable Object>> crumbs = new ArrayList<>();
    for (NavItem item : site.navigation(page).breadcrumbs(page)) {
      Map<String, @Nullable Object> link = link(item, here);
      if (link != null && !page.equals(item.page())) {
        crumbs.add(link);
      }
    }
    return crumbs;
  }

  /** What is below a page, with what each says of itself. */
  private List<Map<String, @Nullable Object>> children(String page, Route here) {
    List<Map<String, @Nullable Object>> views = new ArrayList<>();
    for (NavItem item : site.children(page)) {
      Page child = item.page() == null ? null : site.page(item.page());
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("title", item.title());
      view.put("url", url(item, here));
      view.put("description", child == null ? null : child.description());
      views.add(view);
    }
    return views;
  }

  private List<Map<String, @Nullable Object>> items(
      List<NavItem> items, @Nullable String path, Route here) {
    List<Map<String, @Nullable Object>> views = new ArrayList<>();
    for (NavItem item : items) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("title", item.title());
      view.put("url", url(item, here));
      view.put("current", path != null && path.equals(item.page()));
      view.put("open", path != null && item.leadsTo(path));
      view.put("children", items(item.children(), path, here));
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

  private static Map<String, String> generator() {
    Map<String, String> view = new LinkedHashMap<>();
    view.put("name", "Workings");
    view.put("version", Version.number());
    return view;
  }
}
