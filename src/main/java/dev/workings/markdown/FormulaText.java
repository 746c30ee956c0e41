package dev.workings.markdown;

import java.util.regex.Pattern;

/**
 * A formula on a line of plain text, for titles and names, which cannot be typeset: {@code ℓ₂},
 * {@code a/b}, {@code ∑ᵢ₌₁ⁿ xᵢ}. A command that is not known gives its name.
 */
public final class FormulaText {
  /** A formula that is nested deeper gives its LaTeX. */
  private static final int DEPTH = 50;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What is read as a word, and not letter by letter. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

  private static final String BELOW = "0123456789+−=()aehijklmnoprstuvx";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
  private static final String ABOVE = "0123456789+−=()inkmxT⊤∘′";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿᵏᵐˣᵀᵀ°′";

  private final String latex;
  private int at;
  private int depth;
  private boolean tooDeep;

  /** Whether what was read last is the name of a command, which touches no letter. */
  private boolean name;

  private FormulaText(String latex) {
    this.latex = latex;
  }

  /** What a piece of LaTeX says, without markup. */
  public static String of(String latex) {
    FormulaText formula = new FormulaText(latex);
    StringBuilder text = new StringBuilder();
    while (formula.at < latex.length()) {
      text.append(formula.until('}'));
    }
    String line = formula.tooDeep ? latex : text.toString();
    return SPACES.matcher(line).replaceAll(" ").strip();
  }

  /** What comes before a sign or the end; the sign is passed. */
  private String until(char end) {
    StringBuilder text = new StringBuilder();
    boolean afterName = false;
    while (at < latex.length() && latex.charAt(at) != end) {
      name = false;
      String piece = piece();
      text.append((afterName || name) && isLetters(text, piece) ? " " : "").append(piece);
      afterName = name;
    }
    at = Math.min(at + 1, latex.length());
    name = false;
    return text.toString();
  }

  private static boolean isLetters(StringBuilder before, String after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && Character.isLetterOrDigit(after.charAt(0));
  }

  /** The next sign, command or group. */
  private String piece() {
    if (depth == DEPTH) {
      tooDeep = true;
      at = latex.length();
      return "";
    }
    depth++;
    String piece = next();
    depth--;
    return piece;
  }

  private String next() {
    int sign = latex.codePointAt(at);
    at += Character.charCount(sign);
    return switch (sign) {
      case '{' -> until('}');
      case '\\' -> command();
      case '_' -> script("_", BELOW, LOWERED);
      case '^' -> script("^", ABOVE, RAISED);
      case '&', '$' -> "";
      case '~' -> " ";
      case '-' -> "−";
      case '\'' -> "′";
      default -> Character.toString(sign);
    };
  }

  /** What a command or a script is about. */
  private String argument() {
    while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
      at++;
    }
    String argument = at == latex.length() || latex.charAt(at) == '}' ? "" : piece();
    name = false;
    return argument.strip();
  }

  /** Above or below the line, if all of it can stand there. */
  private String script(String mark, String from, String to) {
    String argument = argument();
    if (WORD.matcher(argument).find()) {
      return mark + one(argument);
    }
    StringBuilder moved = new StringBuilder();
    for (int i = 0; i < argument.length(); i++) {
      int found = from.indexOf(argument.charAt(i));
      if (found < 0) {
        return mark + one(argument);
      }
      moved.append(to.charAt(found));
    }
    return moved.toString();
  }

  private String command() {
    int start = at;
    while (at < latex.length() && isLetter(latex.charAt(at))) {
      at++;
    }
    if (at == start) {
      return at == latex.length() ? "" : FormulaSigns.escaped(latex.charAt(at++));
    }
    String command = latex.substring(start, at);
    at += latex.startsWith("*", at) ? 1 : 0;
    return said(command);
  }

  private static boolean isLetter(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
  }

  private String said(String command) {
    return switch (command) {
      case "frac", "dfrac", "tfrac", "cfrac" -> one(argument()) + "/" + one(argument());
      case "binom", "dbinom", "tbinom" -> "C(" + argument() + ", " + argument() + ")";
      case "sqrt" -> root();
      case "mathbb", "Bbb" -> FormulaSigns.doubled(argument());
      case "begin", "end", "label", "tag", "hspace", "color" -> {
        argument();
        yield "";
      }
      default -> sign(command);
    };
  }

  private String sign(String command) {
    String accent = FormulaSigns.accent(command);
    if (accent != null) {
      String argument = argument();
      return argument.codePointCount(0, argument.length()) == 1 ? argument + accent : argument;
    }
    String sign = FormulaSigns.of(command);
    name = sign == null;
    return sign == null ? command : sign;
  }

  private String root() {
    String degree = "";
    if (latex.startsWith("[", at)) {
      at++;
      degree = until(']');
    }
    return (degree.isEmpty() ? "" : one(degree)) + "√" + one(argument());
  }

  /** In brackets if it is more than a number or a name. */
  private static String one(String text) {
    boolean one = text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
    return one ? text : "(" + text + ")";
  }
}
