package dev.workings.markdown;

import java.util.Arrays;

/**
 * Where formulas begin and end in one run of text, found in one pass.
 *
 * <p>Pandoc's rule: a {@code $} opens if no space follows, and closes if no space comes before and
 * no digit follows; {@code \$} is a dollar; code spans win over formulas.
 */
final class Dollars {
  private final String text;
  private final CodeSpans codeSpans;
  private final int[] nextSingle;
  private final int[] nextDouble;

  Dollars(String text) {
    this.text = text;
    this.codeSpans = new CodeSpans(text);
    this.nextSingle = new int[text.length() + 1];
    this.nextDouble = new int[text.length() + 1];
    markClosers();
    carryBack(nextSingle);
    carryBack(nextDouble);
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
    int end = text.startsWith("$$", open) ? nextDouble[open + 2] : -1;
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
    boolean ticked = text.startsWith("$`", open) && codeSpans.runEnd(open + 1) == open + 2;
    int end = ticked ? codeSpans.end(open + 1) : -1;
    return end > 0 && text.startsWith("$", end) ? end : -1;
  }

  /** Notes each closer at its own index. */
  private void markClosers() {
    Arrays.fill(nextSingle, -1);
    Arrays.fill(nextDouble, -1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '`') {
        i = Math.max(codeSpans.end(i), codeSpans.runEnd(i)) - 1;
      } else if (c == '$') {
        nextDouble[i] = text.startsWith("$$", i) ? i : -1;
        nextSingle[i] = closes(i) ? i : -1;
      }
    }
  }

  private boolean closes(int index) {
    boolean afterSpace = index == 0 || isSpace(text.charAt(index - 1));
    boolean beforeDigit = index + 1 < text.length() && isDigit(text.charAt(index + 1));
    return !afterSpace && !beforeDigit;
  }

  /** Gives each index the first closer at or behind it. */
  private static void carryBack(int[] next) {
    for (int i = next.length - 2; i >= 0; i--) {
      next[i] = next[i] >= 0 ? next[i] : next[i + 1];
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
