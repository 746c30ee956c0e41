package dev.workings.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where formulas begin and end in one run of text, found in one pass.
 *
 * <p>Pandoc's rule: a {@code $} opens if no space follows, and closes if no space comes before and
 * no digit follows; {@code \$} is a dollar; code spans win over formulas.
 */
final class Dollars {
  private final String text;
  private final int[] codeEnds;
  private final int[] nextSingle;
  private final int[] nextDouble;

  Dollars(String text) {
    this.text = text;
    this.codeEnds = codeEnds(text);
    this.nextSingle = new int[text.length() + 1];
    this.nextDouble = new int[text.length() + 1];
    findClosers();
  }

  /** The index of the next {@code $$} that is not escaped, or -1. */
  static int closing(CharSequence text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '$' && text.charAt(i + 1) == '$') {
        return i;
      }
    }
    return -1;
  }

  /** Where the formula {@code $$…$$} that opens at an index has its closing dollars, or -1. */
  int displayEnd(int open) {
    int end = text.startsWith("$$", open) ? nextDouble[Math.min(open + 2, text.length())] : -1;
    return end >= 0 && !text.substring(open + 2, end).isBlank() ? end : -1;
  }

  /** Where the formula {@code $…$} that opens at an index has its closing dollar, or -1. */
  int inlineEnd(int open) {
    int content = open + 1;
    boolean opens = content < text.length() && !isSpace(text.charAt(content));
    return opens && text.charAt(content) != '$' ? nextSingle[content] : -1;
  }

  /** Where the formula {@code $`…`$} that opens at an index has its closing dollar, or -1. */
  int tickedEnd(int open) {
    boolean ticked = text.startsWith("$`", open) && !text.startsWith("$``", open);
    int end = ticked ? codeEnds[open + 1] : 0;
    return end > 0 && text.startsWith("$", end) ? end : -1;
  }

  private void findClosers() {
    List<Integer> singles = new ArrayList<>();
    List<Integer> doubles = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (codeEnds[i] > 0) {
        i = codeEnds[i] - 1;
      } else if (text.charAt(i) == '$') {
        addCloser(i, singles, doubles);
      }
    }
    fill(nextSingle, singles);
    fill(nextDouble, doubles);
  }

  private void addCloser(int index, List<Integer> singles, List<Integer> doubles) {
    if (text.startsWith("$$", index)) {
      doubles.add(index);
    }
    boolean afterSpace = index == 0 || isSpace(text.charAt(index - 1));
    boolean beforeDigit = index + 1 < text.length() && isDigit(text.charAt(index + 1));
    if (!afterSpace && !beforeDigit) {
      singles.add(index);
    }
  }

  /** For each index the first of the places at or behind it, or -1. */
  private static void fill(int[] next, List<Integer> places) {
    int place = places.size() - 1;
    for (int i = next.length - 1; i >= 0; i--) {
      while (place > 0 && places.get(place - 1) >= i) {
        place--;
      }
      boolean found = place >= 0 && places.get(place) >= i;
      next[i] = found ? places.get(place) : -1;
    }
  }

  /** For each index at which a code span begins the index behind it, else 0. */
  private static int[] codeEnds(String text) {
    int[] ends = new int[text.length() + 1];
    Map<Integer, Integer> laterRun = new HashMap<>();
    for (int end = text.length(); end > 0; end--) {
      if (text.charAt(end - 1) == '`') {
        int start = runStart(text, end);
        Integer closing = laterRun.put(end - start, start);
        ends[start] = closing == null ? 0 : closing + end - start;
        end = start + 1;
      }
    }
    return ends;
  }

  private static int runStart(String text, int end) {
    int start = end;
    while (start > 0 && text.charAt(start - 1) == '`') {
      start--;
    }
    return start;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
