package dev.workings.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where code spans end in one text: the runs of backticks are found in one pass. */
final class CodeSpans {
  private final String text;
  private final Map<Integer, List<Integer>> runsByLength = new HashMap<>();

  CodeSpans(String text) {
    this.text = text;
    for (int start = text.indexOf('`'); start >= 0; ) {
      int end = runEnd(start);
      runsByLength.computeIfAbsent(end - start, length -> new ArrayList<>()).add(start);
      start = text.indexOf('`', end);
    }
  }

  /** The index behind the run of backticks that begins at an index. */
  int runEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** The index behind the code span that opens at an index, or -1 if nothing closes it. */
  int end(int open) {
    int content = runEnd(open);
    int length = content - open;
    List<Integer> runs = runsByLength.getOrDefault(length, List.of());
    int found = Collections.binarySearch(runs, content);
    int next = found >= 0 ? found : -found - 1;
    return next < runs.size() ? runs.get(next) + length : -1;
  }
}
