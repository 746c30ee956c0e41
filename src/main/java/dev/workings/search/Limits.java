package dev.workings.search;

/** How much of a page can be found. */
final class Limits {
  /** In UTF-16 units of text, code and LaTeX together: three hundred pages of a book. */
  static final int CHARACTERS_A_PAGE = 500_000;

  /** Of a section's text, in UTF-16 units, what a result can show a piece of. */
  static final int EXCERPT = 2_000;

  private Limits() {}
}
