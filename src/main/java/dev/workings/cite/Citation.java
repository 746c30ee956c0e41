package dev.workings.cite;

import java.util.List;

/**
 * One place where works are cited.
 *
 * @param inText whether the author is part of the sentence: {@code Smith (2004)}; then there is one
 *     work
 */
public record Citation(List<Item> items, boolean inText) {
  /** So many works can be cited at once. */
  public static final int LIMIT = Marks.WORKS;

  public Citation {
    items = List.copyOf(items);
  }

  /**
   * One of the works.
   *
   * @param prefix text before it, such as {@code see}; may be empty
   * @param suffix text behind it, such as {@code p. 3}; may be empty
   * @param withoutAuthor whether the author stands in the sentence already
   */
  public record Item(String key, String prefix, String suffix, boolean withoutAuthor) {}
}
