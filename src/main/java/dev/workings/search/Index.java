package dev.workings.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of all pages in one language, and where each of them stands, as a script that answers
 * in the browser. The pages decide its bytes.
 *
 * <p>It is written as {@code pages}, each its title and address; {@code sections}, each its page,
 * anchor, heading and the beginning of its text; {@code words} in the order of UTF-16; and {@code
 * found}, for every word the places where it stands. The pages are the first places, for their
 * titles, and the sections follow. A place is written as its distance from the one before, four
 * times, plus the word's rank in it, to the base 36.
 */
public final class Index {
  private final List<List<String>> pages = new ArrayList<>();
  private final List<List<String>> sections = new ArrayList<>();
  private final SortedMap<String, Places> words = new TreeMap<>();

  private Index(List<IndexedPage> indexed) {
    for (IndexedPage each : indexed) {
      add(each.title(), pages.size());
      pages.add(List.of(each.page().title(), each.page().url()));
    }
    for (int i = 0; i < indexed.size(); i++) {
      add(indexed.get(i), i);
    }
  }

  /**
   * The script for the pages of one language, in their order.
   *
   * @param lang the language
   */
  public static String script(String lang, List<IndexedPage> pages) {
    return Shelf.text("words.js") + Shelf.text("find.js") + new Index(pages).written(lang);
  }

  private void add(IndexedPage indexed, int page) {
    for (int i = 0; i < indexed.sections().size(); i++) {
      Section section = indexed.page().sections().get(i);
      String start = beginning(section.text());
      add(indexed.sections().get(i), pages.size() + sections.size());
      sections.add(List.of(Integer.toString(page), section.id(), section.heading(), start));
    }
  }

  private void add(SortedMap<String, Integer> ranks, int place) {
    for (Map.Entry<String, Integer> entry : ranks.entrySet()) {
      words.computeIfAbsent(entry.getKey(), word -> new Places()).add(place, entry.getValue());
    }
  }

  private static String beginning(String text) {
    int end = Math.min(text.length(), Limits.EXCERPT);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end))
        ? text.substring(0, end - 1)
        : text.substring(0, end);
  }

  private String written(String lang) {
    return "workingsSearch.take({\n"
        + ("\"lang\": " + Quoted.of(lang) + ",\n")
        + ("\"pages\": " + rows(pages) + ",\n")
        + ("\"sections\": " + rows(sections) + ",\n")
        + ("\"words\": " + Quoted.of(String.join(" ", words.keySet())) + ",\n")
        + ("\"found\": \""
            + words.values().stream().map(Places::written).collect(Collectors.joining(",")))
        + "\"\n});\n";
  }

  private static String rows(List<List<String>> rows) {
    return rows.stream().map(Index::row).collect(Collectors.joining(",\n", "[", "]"));
  }

  private static String row(List<String> texts) {
    return texts.stream().map(Quoted::of).collect(Collectors.joining(",", "[", "]"));
  }

  /** Where a word stands, place after place. */
  private static final class Places {
    private final StringBuilder written = new StringBuilder();
    private int last;

    void add(int place, int rank) {
      String number = Integer.toString((place - last) * IndexedPage.RANKS + rank, 36);
      written.append(written.isEmpty() ? "" : " ").append(number);
      last = place;
    }

    String written() {
      return written.toString();
    }
  }
}
