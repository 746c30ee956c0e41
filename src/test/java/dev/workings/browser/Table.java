package dev.workings.browser;

import java.util.ArrayList;
import java.util.List;

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
    return rows.stream().allMatch(row -> isAtLeast(row, least));
  }

  private static boolean isAtLeast(List<String> row, List<Integer> least) {
    for (int i = 0; i < least.size(); i++) {
      if (Integer.parseInt(row.get(i)) < least.get(i)) {
        return false;
      }
    }
    return true;
  }

  private void row(String page, List<String> values) {
    text.append("| ").append(page).append(" | ").append(String.join(" | ", values)).append(" |\n");
  }
}
