package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import dev.workings.template.BuiltIn;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where every page and every other file of the content is published. */
final class Routes {
  private static final String MARKDOWN = ".md";

  /** The page of the content, if there is one, that is shown for addresses that lead nowhere. */
  static final String MISSING = "404.md";

  /** A server finds no file by what is behind such a sign. */
  private static final Pattern NO_FILE = Pattern.compile("[?#]");

  /** What is shown for addresses that lead nowhere. */
  static final String MISSING_FILE = "404.html";

  private static final List<String> INDEXES = List.of("index.md", "README.md", "");

  /** A former address that leads to a page. */
  record Alias(Route from, Route to, PageSummary page) {}

  private final UrlStyle style;
  private final Claims claims;
  private final SortedMap<String, Route> routes = new TreeMap<>();
  private final List<Alias> aliases = new ArrayList<>();

  private Routes(UrlStyle style, Claims claims) {
    this.style = style;
    this.claims = claims;
  }

  /**
   * The routes of a site.
   *
   * @param assets the other files, by their paths in the content folder
   * @param theme what the theme publishes: file → the file it comes from
   */
  static Routes of(
      Config config,
      List<PageSummary> pages,
      List<String> assets,
      SortedMap<String, String> theme,
      Diagnostics found) {
    UrlStyle style = config.urlStyle();
    Claims claims = new Claims(found);
    Routes routes = new Routes(style, claims);
    theme.forEach((file, from) -> claims.claim(file, FileNames.place(from)));
    TreeSet<String> paths = new TreeSet<>();
    pages.forEach(page -> paths.add(page.path()));
    for (PageSummary page : pages) {
      Route route =
          page.path().equals(MISSING)
              ? Route.ofMissing(config.root())
              : Route.ofPage(stem(page, paths), style);
      claims.claim(route.file(), page.source().span(0, 0));
      routes.routes.put(page.path(), route);
    }
    for (String asset : assets) {
      claims.claim(asset, FileNames.place(config.ofContent(asset)));
      routes.routes.put(asset, new Route(asset, UrlStyle.FILE));
    }
    routes.claim(MISSING_FILE);
    pages.forEach(page -> routes.addAliases(page, claims, found));
    return routes;
  }

  /** Whether a file of the content is a page. */
  static boolean isPage(String path) {
    return path.endsWith(MARKDOWN);
  }

  /** The route of a page or another file, named by its path in the content folder, or null. */
  @Nullable Route route(String path) {
    return routes.get(path);
  }

  /** The page or file at a path; a folder is answered by its own page. Null if there is none. */
  @Nullable String at(String path) {
    if (routes.containsKey(path)) {
      return path;
    }
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    return INDEXES.stream()
        .map(folder::concat)
        .filter(routes::containsKey)
        .findFirst()
        .orElse(null);
  }

  /**
   * The route of a page that nobody wrote, once its file is claimed for it; null if an author has
   * something there.
   *
   * @param stem the page without its extension, such as {@code tags/maths}
   */
  @Nullable Route generated(String stem) {
    Route route = Route.ofPage(stem, style);
    return claim(route.file()) ? route : null;
  }

  /** Claims a file that nobody wrote; false if an author has something there. */
  boolean claim(String file) {
    boolean free = claims.isFree(file);
    if (free) {
      claims.claim(file, FileNames.place(BuiltIn.PREFIX + file));
    }
    return free;
  }

  /** Makes room for the list of a folder's pages; whether it has a place. */
  boolean addSection(String folder) {
    Route route = generated(folder);
    if (route != null) {
      routes.put(folder, route);
    }
    return route != null;
  }

  /** Whether a path is that of a folder, or of its own page. */
  boolean isOfFolder(String path) {
    return path.isEmpty() || path.endsWith("/") || path.equals(at(Paths.folder(path)));
  }

  /** The paths of all pages and files, sorted. */
  List<String> paths() {
    return List.copyOf(routes.keySet());
  }

  /** Former addresses of pages. */
  List<Alias> aliases() {
    return List.copyOf(aliases);
  }

  /** Whether a page is its folder's own. */
  static boolean isIndex(String path, TreeSet<String> paths) {
    String folder = Paths.folder(path);
    String name = Paths.name(path);
    return name.equals("index.md")
        || (name.equals("README.md") && !paths.contains(folder + "index.md"));
  }

  private static String stem(PageSummary page, TreeSet<String> paths) {
    String folder = Paths.folder(page.path());
    YamlNode.Scalar slug = page.frontMatter().slug();
    if (isIndex(page.path(), paths)) {
      return folder;
    }
    String name = Paths.name(page.path());
    return folder
        + (slug == null ? name.substring(0, name.length() - MARKDOWN.length()) : slug.text());
  }

  private void addAliases(PageSummary page, Claims claims, Diagnostics found) {
    Route to = routes.get(page.path());
    for (YamlNode.Scalar alias : page.frontMatter().aliases()) {
      Route from = formerly(alias.text());
      if (from == null || to == null) {
        found.add(badAlias(alias.span()));
      } else {
        claims.claimAlias(from.file(), alias.span());
        aliases.add(new Alias(from, to, page));
      }
    }
  }

  /** Where a former address is; null if it leads out of the site, or to no file at all. */
  private @Nullable Route formerly(String address) {
    if (NO_FILE.matcher(address).find()) {
      return null;
    }
    String decoded = Paths.decode(address);
    String path = decoded.startsWith("/") ? decoded.substring(1) : decoded;
    String names = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    for (String name : names.split("/", -1)) {
      if (FileNames.problem(name) != null) {
        return null;
      }
    }
    return path.endsWith(".html") ? new Route(path, style) : Route.ofPage(path, style);
  }

  private static Diagnostic badAlias(Span span) {
    String message = "an alias must be an address inside the site, such as old/page/";
    Diagnostic bad = Diagnostic.error(Code.BAD_VALUE, message, span);
    return NO_FILE.matcher(span.text()).find()
        ? bad.hint("what is behind ? or # leads to no page of its own")
        : bad;
  }
}
