package dev.workings.site;

import dev.workings.markdown.Heading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers a page's sections, such as 2.1: the title of the page is none of them. */
final class SectionNumbers {
  private static final int DEEPEST = 6;

  private final int[] last = new int[DEEPEST + 1];
  private final int top;

  private SectionNumbers(int top) {
    this.top = top;
  }

  /** A heading's id → its number. */
  static Map<String, String> of(List<Heading> headings) {
    SectionNumbers numbers = new SectionNumbers(top(headings));
    Map<String, String> byId = new LinkedHashMap<>();
    for (Heading heading : headings) {
      if (heading.numbered() && heading.level() >= numbers.top) {
        byId.put(heading.id(), numbers.next(heading.level()));
      }
    }
    return byId;
  }

  /** The level that is counted first. */
  private static int top(List<Heading> headings) {
    boolean title = headings.stream().filter(heading -> heading.level() == 1).count() == 1;
    return headings.stream()
        .mapToInt(Heading::level)
        .filter(level -> level > 1 || !title)
        .min()
        .orElse(1);
  }

  private String next(int level) {
    last[level]++;
    for (int below = level + 1; below <= DEEPEST; below++) {
      last[below] = 0;
    }
    return IntStream.rangeClosed(top, level)
        .mapToObj(at -> Integer.toString(last[at]))
        .collect(Collectors.joining("."));
  }
}
