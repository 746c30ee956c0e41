package dev.workings.cite;

import java.util.List;

/**
 * What a page cites.
 *
 * @param citations HTML of each citation, in the order they were given
 * @param entries the works, in the order of the style
 */
public record Cited(List<String> citations, List<Entry> entries) {
  public Cited {
    citations = List.copyOf(citations);
    entries = List.copyOf(entries);
  }

  /**
   * A work in the list of references.
   *
   * @param html its text, with {@code span}, {@code i}, {@code b}, {@code sup}, {@code sub} and
   *     {@code a} as the only elements
   */
  public record Entry(String key, String html) {}
}
