package dev.workings.source;

/** Text as a terminal shows it: how wide it is, and without what could steer the terminal. */
public final class Glyphs {
  private static final int TAB = 4;
  private static final String REPLACEMENT = "\uFFFD";

  /** First and last of each block of characters two columns wide (Unicode UAX 11, W and F). */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
    0x1F9FF, 0x20000, 0x3FFFD
  };

  private Glyphs() {}

  /** The text with tabs as spaces, and a mark for every control or direction character. */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    int column = 0;
    for (int c : text.codePoints().toArray()) {
      String shown = c == '\t' ? " ".repeat(TAB - column % TAB) : visible(c);
      visible.append(shown);
      column += width(shown);
    }
    return visible.toString();
  }

  /** How many columns a visible text takes. */
  static int width(String visible) {
    return visible.codePoints().map(Glyphs::width).sum();
  }

  private static String visible(int c) {
    boolean steers =
        Character.isISOControl(c)
            || Character.getType(c) == Character.SURROGATE
            || (c >= 0x2028 && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    return steers ? REPLACEMENT : Character.toString(c);
  }

  private static int width(int c) {
    for (int i = 0; i < WIDE.length; i += 2) {
      if (c >= WIDE[i] && c <= WIDE[i + 1]) {
        return 2;
      }
    }
    int type = Character.getType(c);
    boolean joins =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT;
    return joins ? 0 : 1;
  }
}
