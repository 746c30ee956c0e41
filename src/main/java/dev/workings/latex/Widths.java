package dev.workings.latex;

/**
 * How wide a formula will be, roughly: good enough to decide where a line is broken, and the same
 * on every machine.
 */
final class Widths {
  private Widths() {}

  /** An estimate in ex: a sign takes about one, an operator or a relation three. */
  static int ofLatex(String latex) {
    int width = 0;
    int i = 0;
    while (i < latex.length()) {
      char c = latex.charAt(i);
      if (c == '\\') {
        int end = commandEnd(latex, i + 1);
        width += ofCommand(latex.substring(i + 1, end));
        i = end;
      } else {
        width += ofCharacter(c);
        i++;
      }
    }
    return width;
  }

  private static int commandEnd(String latex, int from) {
    int end = from;
    while (end < latex.length() && Character.isLetter(latex.charAt(end))) {
      end++;
    }
    return end == from ? Math.min(from + 1, latex.length()) : end;
  }

  private static int ofCommand(String command) {
    switch (command) {
      case "cdot", "approx", "star", "times", "land", "lor", "le", "ge", "ne":
        return 2;
      case "ln", "exp", "log", "sum", "prod", "ldots", "cdots", "max", "min":
        return 3;
      case "frac", "mathrm", "operatorname", "text", "left", "right", "bigl", "bigr", "begin":
        return 0;
      default:
        return 1;
    }
  }

  private static int ofCharacter(char c) {
    return switch (c) {
      case '{', '}', '_', '^', '&', ' ' -> 0;
      case '=', '+', '-' -> 3;
      default -> 1;
    };
  }
}
