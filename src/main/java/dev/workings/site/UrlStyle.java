package dev.workings.site;

/** How the address of a page is formed from its file. */
enum UrlStyle {
  /** {@code a/b.md} is published as {@code a/b/index.html} and linked to as {@code a/b/}. */
  DIRECTORY,
  /** {@code a/b.md} is published as {@code a/b.html}; such a site can be read from a disk. */
  FILE;

  /** The style under the key {@code url_style}; what is none is reported. */
  static UrlStyle read(Fields fields) {
    YamlNode.Scalar style = fields.scalar("url_style");
    if (style == null || style.text().equals("directory")) {
      return DIRECTORY;
    }
    if (!style.text().equals("file")) {
      fields.wrong("url_style", "directory or file", style);
    }
    return FILE;
  }
}
