package dev.workings.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of an expression of Vega.
 *
 * @param start where in the expression it begins
 * @param end where it ends
 */
record ExpressionToken(Kind kind, String text, int start, int end) {
  /** What a token is. */
  enum Kind {
    /** A number, or a text without escapes. */
    VALUE,
    NAME,
    SIGN,
    INFIX,
    OPEN,
    CLOSE,
    DOT,
    /** Anything else. */
    UNKNOWN
  }

  /** Stands where there is no token. */
  static final ExpressionToken NONE = new ExpressionToken(Kind.UNKNOWN, "", 0, 0);

  private static final Pattern BLANK = Pattern.compile("[ \\t\\r\\n]*");

  /** One group a kind, in the order of {@link Kind}. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "((?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?![A-Za-z0-9_$.])"
              + "|\"[^\"\\\\\\n]*\"|'[^'\\\\\\n]*')"
              + "|([A-Za-z_][A-Za-z0-9_]*)"
              + "|([+-](?![+-])|!(?!=))"
              + "|(===|!==|==|!=|<=|>=|&&|\\|\\||[*/%<>?:,])"
              + "|([(\\[])|([)\\]])|(\\.)");

  /** All tokens; what is none becomes {@link Kind#UNKNOWN}, up to the end. */
  static List<ExpressionToken> of(String expression) {
    List<ExpressionToken> tokens = new ArrayList<>();
    Matcher blank = BLANK.matcher(expression);
    Matcher token = TOKEN.matcher(expression);
    int at = 0;
    while (at < expression.length()) {
      blank.region(at, expression.length()).lookingAt();
      at = blank.end();
      if (at < expression.length()) {
        boolean known = token.region(at, expression.length()).lookingAt();
        int end = known ? token.end() : expression.offsetByCodePoints(at, 1);
        Kind kind = known ? kind(token) : Kind.UNKNOWN;
        tokens.add(new ExpressionToken(kind, expression.substring(at, end), at, end));
        at = end;
      }
    }
    return tokens;
  }

  private static Kind kind(Matcher token) {
    int group = 1;
    while (token.group(group) == null) {
      group++;
    }
    return Kind.values()[group - 1];
  }

  /** Whether this bracket is closed by that one. */
  boolean closes(ExpressionToken other) {
    return text.equals("(") ? other.text().equals(")") : other.text().equals("]");
  }

  /** A text without its quotes; anything else as it is. */
  String unquoted() {
    boolean quoted = text.startsWith("\"") || text.startsWith("'");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
