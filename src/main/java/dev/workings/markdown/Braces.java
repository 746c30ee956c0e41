package dev.workings.markdown;

/** Finds a LaTeX command's argument. */
final class Braces {
  private Braces() {}

  /** The index of the brace that stands behind a command's name, spaces apart; or -1. */
  static int open(String tex, int name) {
    int brace = name;
    while (brace < tex.length() && tex.charAt(brace) == ' ') {
      brace++;
    }
    return tex.startsWith("{", brace) ? brace : -1;
  }

  /**
   * The index of the brace that closes the one at an index; or -1 if it is not closed before an
   * end.
   */
  static int close(String tex, int open, int end) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
