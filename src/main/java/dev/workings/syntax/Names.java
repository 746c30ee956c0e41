package dev.workings.syntax;

/**
 * What a name may be made of, and its canonical spelling.
 *
 * <p>Letters are those of the Latin, Greek and Cyrillic alphabets, kana, Han and Hangul, each one
 * UTF-16 unit. Refused are combining marks (so {@code é} is one character and has one spelling) and
 * scripts written from right to left (they would reorder the formula around them).
 */
public final class Names {
  /** Pairs of first and last unit; the blocks were complete long before Java 17's Unicode. */
  private static final String RANGES =
      "azAZ\u00C0\u00D6\u00D8\u00F6\u00F8\u024F\u0370\u03FF\u0400\u0481\u048A\u052F"
          + "\u3041\u3096\u30A1\u30FA\u4E00\u9FEF\uAC00\uD7A3";

  private Names() {}

  /**
   * A name as we compare it: each segment between underscores that is one Greek letter is spelled
   * out, so {@code σ_x} is {@code sigma_x} and {@code λ} is {@code lambda}.
   */
  public static String canonical(String name) {
    StringBuilder spelled = new StringBuilder();
    for (String segment : name.split("_", -1)) {
      String greek = segment.length() == 1 ? Greek.nameOf(segment.charAt(0)) : null;
      spelled.append('_').append(greek == null ? segment : greek);
    }
    return spelled.substring(1);
  }

  /** Whether a name may contain this anywhere, and begin with it. */
  static boolean isLetter(char c) {
    for (int i = 0; i < RANGES.length(); i += 2) {
      if (c >= RANGES.charAt(i) && c <= RANGES.charAt(i + 1)) {
        return Character.isLetter(c);
      }
    }
    return Greek.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isPart(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }

  /** Whether the first character besides underscores is a letter. */
  static boolean beginsWithLetter(String word) {
    int first = 0;
    while (first < word.length() && word.charAt(first) == '_') {
      first++;
    }
    return first < word.length() && isLetter(word.charAt(first));
  }

  /** Whether a text is a name that can be given: no word of the language. */
  public static boolean isFree(String text) {
    return isName(text) && !Grammar.isReserved(text);
  }

  /** Whether a piece of code is a name and nothing else. */
  static boolean isName(String code) {
    return beginsWithLetter(code) && code.chars().allMatch(c -> isPart((char) c));
  }
}
