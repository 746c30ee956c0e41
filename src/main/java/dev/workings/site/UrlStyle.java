package dev.workings.site;

/** How the address of a page is formed from its file. */
enum UrlStyle {
  /** {@code a/b.md} is published as {@code a/b/index.html} and linked to as {@code a/b/}. */
  DIRECTORY,
  /** {@code a/b.md} is published as {@code a/b.html}; such a site can be read from a disk. */
  FILE
}
