package dev.workings.search;

/** A text on one line: runs of white space and of controls are a space. It ends at a limit. */
final class Line {
  /** A space and a character of two units. */
  private static final int WIDEST = 3;

  private final int limit;
  private final StringBuilder text = new StringBuilder();
  private boolean gap;

  /**
   * @param limit in UTF-16 units
   */
  Line(int limit) {
    this.limit = limit;
  }

  void add(String more) {
    more.codePoints().forEach(this::add);
  }

  /** What comes next is another word. */
  void gap() {
    gap = true;
  }

  private void add(int character) {
    if (Character.isWhitespace(character) || Character.isISOControl(character)) {
      gap = true;
    } else if (text.length() + WIDEST <= limit) {
      if (gap && !text.isEmpty()) {
        text.append(' ');
      }
      gap = false;
      text.appendCodePoint(character);
    }
  }

  String text() {
    return text.toString();
  }
}
