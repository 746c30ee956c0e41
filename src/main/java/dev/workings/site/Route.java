package dev.workings.site;

import org.jspecify.annotations.Nullable;

/**
 * Where something of the site is published.
 *
 * @param file the path of the file in the published site
 * @param root the address of the site on its server, for a page that is shown under any address;
 *     null for one that knows where it is, and links from there
 */
record Route(String file, UrlStyle style, @Nullable String root) {
  private static final String INDEX = "index.html";

  Route(String file, UrlStyle style) {
    this(file, style, null);
  }

  /**
   * The page that is shown where there is none.
   *
   * @param root where the site begins on its server, or null if it is not on one
   */
  static Route ofMissing(@Nullable String root) {
    return new Route(Routes.MISSING_FILE, UrlStyle.FILE, root);
  }

  /**
   * The route of a page.
   *
   * @param path the page without its extension, such as {@code a/b}; a folder's own page ends in a
   *     slash
   */
  static Route ofPage(String path, UrlStyle style) {
    if (path.isEmpty() || path.endsWith("/")) {
      return new Route(path + INDEX, style);
    }
    return new Route(path + (style == UrlStyle.FILE ? ".html" : "/" + INDEX), style);
  }

  /** The address inside the site: {@code a/b/} or {@code a/b.html}, ready for use in a link. */
  String url() {
    boolean folder = style == UrlStyle.DIRECTORY && Paths.name(file).equals(INDEX);
    return Paths.encode(folder ? Paths.folder(file) : file);
  }

  /** How to link from here to there. */
  String to(Route other) {
    return root == null ? Paths.relative(url(), other.url()) : root + other.url();
  }

  /** The way to the top of the site: nothing, {@code ../} for every folder, or the root. */
  String toTop() {
    return root == null ? "../".repeat((int) file.chars().filter(c -> c == '/').count()) : root;
  }
}
