package dev.workings.site;

/**
 * Where something of the site is published.
 *
 * @param file the path of the file in the published site
 */
record Route(String file, UrlStyle style) {
  private static final String INDEX = "index.html";

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
    boolean alone = style == UrlStyle.FILE || path.equals("404");
    return new Route(path + (alone ? ".html" : "/" + INDEX), style);
  }

  /** The address inside the site: {@code a/b/} or {@code a/b.html}, ready for use in a link. */
  String url() {
    boolean folder = style == UrlStyle.DIRECTORY && Paths.name(file).equals(INDEX);
    return Paths.encode(folder ? Paths.folder(file) : file);
  }

  /** How to link from here to there. */
  String to(Route other) {
    return Paths.relative(url(), other.url());
  }
}
