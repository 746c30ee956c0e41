package dev.workings.typeset;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a formula may cost. Everything is counted, nothing is timed, so that every machine refuses
 * the same formulas; each limit is far above what people write.
 */
final class Limits {
  static final int CHARACTERS = 10_000;
  static final int DEPTH = 200;

  /** Each use of a parameter copies an argument, so these multiply. */
  static final int PARAMETERS = 100;

  static final int MACRO_CHARACTERS = 100_000;
  static final int OUTPUT = 2_000_000;

  private Limits() {}

  /** Why a formula is not even tried, or null if it may be. */
  static Typeset.@Nullable Problem excess(Formula formula) {
    Typeset.@Nullable Problem excess = excess(formula.latex());
    return excess != null ? excess : excessInMacros(formula);
  }

  private static Typeset.@Nullable Problem excessInMacros(Formula formula) {
    int characters = 0;
    for (Map.Entry<String, String> macro : formula.macros().entrySet()) {
      characters += macro.getKey().length() + macro.getValue().length();
      Typeset.@Nullable Problem excess = excess(macro.getValue());
      if (excess != null) {
        return formula.problem("The macro " + macro.getKey() + ": " + excess.message());
      }
    }
    return characters <= MACRO_CHARACTERS
        ? null
        : formula.problem(tooMany(characters, "characters of macros", MACRO_CHARACTERS));
  }

  private static Typeset.@Nullable Problem excess(String latex) {
    if (latex.length() > CHARACTERS) {
      String message = tooMany(latex.length(), "characters", CHARACTERS);
      return new Typeset.Problem(message, CHARACTERS, latex.length());
    }
    return excessOfBraces(latex);
  }

  private static Typeset.@Nullable Problem excessOfBraces(String latex) {
    int depth = 0;
    int parameters = 0;
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      i += c == '\\' ? 1 : 0; // what is escaped does not count
      depth = Math.max(0, depth + (c == '{' ? 1 : c == '}' ? -1 : 0));
      parameters += c == '#' ? 1 : 0;
      if (depth > DEPTH) {
        return new Typeset.Problem("Braces are nested deeper than " + DEPTH, i, i + 1);
      }
      if (parameters > PARAMETERS) {
        return new Typeset.Problem("More than " + PARAMETERS + " parameters (#)", i, i + 1);
      }
    }
    return null;
  }

  /** The result, unless it is too large for a page. */
  static Typeset checked(Formula formula, Typeset result) {
    return result instanceof Typeset.Html made && made.html().length() > OUTPUT
        ? formula.problem(tooMany(made.html().length(), "characters of HTML", OUTPUT))
        : result;
  }

  private static String tooMany(int count, String what, int limit) {
    return count + " " + what + " are too many; the limit is " + limit;
  }
}
