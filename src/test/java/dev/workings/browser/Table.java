package dev.workings.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** A table of pages for people, in Markdown. */
final class Table {
  private final StringBuilder text = new StringBuilder("\n");
  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> heads) {
    row("page", heads);
    row("---", heads.stream().map(head -> "--:").toList());
  }

  void add(String page, List<String> values) {
    rows.add(values);
    row(page, values);
  }

  void print() {
    System.out.println(text);
  }

  /** Whether no number is less than that of its column. */
  boolean isAtLeast(List<Integer> least) {
    return holds(least, (value, limit) -> value >= limit);
  }

  /** Whether no number is more than that of its column. */
  boolean isAtMost(List<Integer> most) {
    return holds(most, (value, limit) -> value <= limit);
  }

  private boolean holds(List<Integer> limits, BiPredicate<Integer, Integer> rule) {
    return rows.stream()
        .allMatch(
            row ->
                IntStream.range(0, limits.size())
                    .allMatch(i -> rule.test(Integer.valueOf(row.get(i)), limits.get(i))));
  }

  private void row(String page, List<String> values) {
    text.append("| ").append(page).append(" | ").append(String.join(" | ", values)).append(" |\n");
  }
}
