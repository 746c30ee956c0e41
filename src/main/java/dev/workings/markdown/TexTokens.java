package dev.workings.markdown;

import java.util.ArrayList;
import java.util.List;

/** The commands of a formula that decide where its rows end and what their numbers are. */
final class TexTokens {
  /** What a token is. */
  enum Kind {
    BEGIN,
    END,
    LABEL,
    TAG,
    NO_TAG,
    NEW_ROW
  }

  /**
   * A command with its argument.
   *
   * @param start its backslash
   * @param end behind its argument
   * @param from where its argument begins
   * @param depth how many braces are open around it
   */
  record Token(Kind kind, int start, int end, int from, int depth) {
    /** The text in its braces. */
    String argument(String tex) {
      return tex.substring(from, end - 1);
    }
  }

  /** Of an argument that we look for, in characters; a name is shorter. */
  private static final int LONGEST = 300;

  private final String tex;
  private final List<Token> tokens = new ArrayList<>();
  private int depth;

  private TexTokens(String tex) {
    this.tex = tex;
  }

  /** The tokens of a formula, from left to right. */
  static List<Token> of(String tex) {
    TexTokens scan = new TexTokens(tex);
    for (int i = 0; i < tex.length(); ) {
      i = scan.behind(i);
    }
    return scan.tokens;
  }

  private int behind(int index) {
    switch (tex.charAt(index)) {
      case '%' -> {
        int line = tex.indexOf('\n', index);
        return line < 0 ? tex.length() : line;
      }
      case '{' -> depth++;
      case '}' -> depth--;
      case '\\' -> {
        return behindCommand(index);
      }
      default -> {}
    }
    return index + 1;
  }

  private int behindCommand(int index) {
    int end = index + 1;
    while (end < tex.length() && isLetter(tex.charAt(end))) {
      end++;
    }
    return switch (tex.substring(index + 1, end)) {
      case "" -> behindSign(index);
      case "begin" -> braced(Kind.BEGIN, index, end);
      case "end" -> braced(Kind.END, index, end);
      case "label" -> braced(Kind.LABEL, index, end);
      case "tag" -> braced(Kind.TAG, index, tex.startsWith("*", end) ? end + 1 : end);
      case "notag", "nonumber" -> add(Kind.NO_TAG, index, end, end);
      case "calc" -> behindCalc(end);
      default -> end;
    };
  }

  private int behindSign(int index) {
    return tex.startsWith("\\", index + 1)
        ? add(Kind.NEW_ROW, index, index + 2, index + 2)
        : Math.min(index + 2, tex.length());
  }

  /** A command without its braces is none of ours; KaTeX will have something to say. */
  private int braced(Kind kind, int start, int name) {
    int open = Braces.open(tex, name);
    if (open < 0) {
      return name;
    }
    int close = Braces.close(tex, open, Math.min(tex.length(), open + LONGEST));
    return close < 0 ? name : add(kind, start, close + 1, open + 1);
  }

  /** What is calculated is no LaTeX. */
  private int behindCalc(int name) {
    int open = Braces.open(tex, name);
    int close = open < 0 ? name - 1 : Braces.close(tex, open, tex.length());
    return close < 0 ? tex.length() : close + 1;
  }

  private int add(Kind kind, int start, int end, int from) {
    tokens.add(new Token(kind, start, end, from, depth));
    return end;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
