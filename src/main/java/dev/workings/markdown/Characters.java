package dev.workings.markdown;

/** Which characters a page may hold. */
final class Characters {
  /** Stands for a character that cannot be shown. */
  static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /** The UTF-16 unit at an index, or U+FFFD for one that is not allowed in HTML. */
  static char shown(CharSequence text, int index) {
    return isAllowed(text, index) ? text.charAt(index) : REPLACEMENT;
  }

  /** Whether a unit is neither a control character nor half of a pair that stands alone. */
  static boolean isAllowed(CharSequence text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c >= ' ' ? c != 0x7F : c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
