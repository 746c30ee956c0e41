package dev.workings.search;

import java.util.List;

/**
 * A page that can be found.
 *
 * @param url its address from the top of the site
 * @param lang its language, such as {@code en-GB}
 * @param decimal the sign before decimals on it, a point or a comma
 */
public record PageText(
    String title, String url, String lang, String decimal, List<Section> sections) {
  public PageText {
    sections = List.copyOf(sections);
  }

  /** The page with its words counted. */
  public IndexedPage indexed(Tokenizer tokenizer) {
    return IndexedPage.of(this, tokenizer);
  }
}
