package dev.workings.latex;

/** An author's words inside {@code \text{…}}. */
final class Escapes {
  private Escapes() {}

  /** The text with every character that means something to LaTeX escaped. */
  static String text(String words) {
    StringBuilder escaped = new StringBuilder();
    words.codePoints().forEach(c -> escaped.append(escape(c)));
    return escaped.toString();
  }

  private static String escape(int character) {
    switch (character) {
      case '\\':
        return "\\textbackslash{}";
      case '~':
        return "\\textasciitilde{}";
      case '^':
        return "\\textasciicircum{}";
      case '{', '}', '$', '%', '#', '&', '_':
        return "\\" + Character.toString(character);
      default:
        return Character.toString(character);
    }
  }
}
