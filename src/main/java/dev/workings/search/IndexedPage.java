package dev.workings.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page and the words on it.
 *
 * @param title the words of its title, and how much each counts
 * @param sections the same for every section
 */
public record IndexedPage(
    PageText page, SortedMap<String, Integer> title, List<SortedMap<String, Integer>> sections) {
  /** A word of code or of the LaTeX of a formula. */
  static final int MORE = 0;

  /** A word that stands once in the text. */
  static final int ONCE = 1;

  /** A word that stands several times in the text. */
  static final int OFTEN = 2;

  /** A word of the heading, or of the title. */
  static final int HEADING = 3;

  /** How many ranks there are. */
  static final int RANKS = 4;

  public IndexedPage {
    title = Collections.unmodifiableSortedMap(new TreeMap<>(title));
    sections = List.copyOf(sections);
  }

  static IndexedPage of(PageText page, Tokenizer tokenizer) {
    List<String> texts = new ArrayList<>(List.of(page.title()));
    for (Section section : page.sections()) {
      texts.addAll(List.of(section.heading(), section.text(), section.more()));
    }
    List<List<String>> words = tokenizer.words(page.decimal(), texts);
    List<SortedMap<String, Integer>> sections = new ArrayList<>();
    for (int i = 1; i < words.size(); i += 3) {
      sections.add(ranks(words.get(i), words.get(i + 1), words.get(i + 2)));
    }
    return new IndexedPage(page, ranks(words.get(0), List.of(), List.of()), sections);
  }

  private static SortedMap<String, Integer> ranks(
      List<String> heading, List<String> text, List<String> more) {
    SortedMap<String, Integer> ranks = new TreeMap<>();
    more.forEach(word -> ranks.put(word, MORE));
    text.forEach(word -> ranks.merge(word, ONCE, (rank, once) -> rank == MORE ? ONCE : OFTEN));
    heading.forEach(word -> ranks.put(word, HEADING));
    return ranks;
  }
}
