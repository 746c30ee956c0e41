package dev.workings.cite;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the LaTeX in a field of BibTeX: accents and signs become Unicode, type faces elements, and
 * formulas are kept for a typesetter. What it does not know stays as it is written.
 */
final class LatexText {
  /** What braces in a field mean. */
  private enum Braces {
    KEEP_CASE,
    ONE_NAME,
    NOTHING
  }

  /** So many commands may stand in one another without braces. */
  private static final int DEEPEST = 50;

  private final String tex;
  private final Braces braces;
  private final Set<String> unclosed = new HashSet<>();
  private int at;
  private int depth;
  private int nested;

  private LatexText(String tex, Braces braces) {
    this.tex = tex;
    this.braces = braces;
  }

  /** A title: what stands in braces is not written in title case. */
  static String title(String tex) {
    return read(tex, Braces.KEEP_CASE);
  }

  /** Names: one of several words that is not to be taken apart stands in braces, and still does. */
  static String names(String tex) {
    return read(tex, Braces.ONE_NAME);
  }

  /** Any other text. */
  static String plain(String tex) {
    return read(tex, Braces.NOTHING);
  }

  /** An address: nothing in it is LaTeX but backslashes before signs. */
  static String address(String tex) {
    String inner = tex.strip().replaceFirst("(?s)^\\\\url\\s*\\{(.*)\\}$", "$1");
    return Coded.text(inner.replaceAll("\\\\([^\\p{Alpha}])", "$1").replaceAll("[{}\\s]", ""));
  }

  private static String read(String tex, Braces braces) {
    String text = new LatexText(tex.replaceAll("\\s+", " "), braces).group();
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  /** What stands before the brace that closes a group, or before the end. */
  private String group() {
    StringBuilder out = new StringBuilder();
    while (at < tex.length() && !(depth > 0 && next('}'))) {
      out.append(piece());
    }
    return out.toString();
  }

  private boolean next(char c) {
    return at < tex.length() && tex.charAt(at) == c;
  }

  private String piece() {
    if (next('{')) {
      boolean command = tex.startsWith("\\", at + 1);
      String inner = braced();
      return depth > 0 && braces == Braces.ONE_NAME ? inner : grouped(inner, command);
    }
    if (next('\\')) {
      return command();
    }
    if (next('$')) {
      return formula(tex.startsWith("$$", at) ? "$$" : "$");
    }
    String ligature = LatexSigns.ligature(tex, at);
    if (ligature != null) {
      at += ligature.length();
      return LatexSigns.of(ligature);
    }
    return character();
  }

  private String character() {
    int c = tex.codePointAt(at);
    at += Character.charCount(c);
    if (c == '~') {
      return braces == Braces.ONE_NAME ? " " : "\u00A0";
    }
    String text = Character.toString(c);
    return c == '}' ? "" : braces == Braces.ONE_NAME || c == '-' ? text : Coded.text(text);
  }

  /** The text of a group; the next character opens it. */
  private String braced() {
    at++;
    depth++;
    String inner = group();
    at = Math.min(at + 1, tex.length());
    depth--;
    return inner;
  }

  /** As in BibTeX a group that begins with a command is one letter, such as {@code {\"o}}. */
  private String grouped(String inner, boolean command) {
    return switch (braces) {
      case KEEP_CASE -> command ? inner : Acronyms.keptWords(inner);
      case ONE_NAME -> command && !inner.contains(" ") ? inner : "{" + inner + "}";
      case NOTHING -> inner;
    };
  }

  private String command() {
    nested++;
    String text = nested > DEEPEST ? character() : read(name());
    nested--;
    return text;
  }

  private String read(String name) {
    if (name.equals("(")) {
      at--;
      return formula("(");
    }
    String accent = LatexSigns.accent(name);
    if (accent != null) {
      String letter = argument();
      return letter.isEmpty() && "~^".contains(name)
          ? Coded.text(name)
          : LatexSigns.accented(letter, accent);
    }
    String sign = LatexSigns.sign(name);
    if (sign != null) {
      return braces == Braces.ONE_NAME ? sign : Coded.text(sign);
    }
    String known = withArgument(name);
    return known != null
        ? known
        : next('{') ? "" : Acronyms.keptWords(Coded.text("\\" + name + space()));
  }

  /** What stands behind the name of a command that we do not know. */
  private String space() {
    return tex.charAt(at - 1) == ' ' ? " " : "";
  }

  /** Spaces behind a word end it. */
  private String name() {
    int start = ++at;
    while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == start) {
      at = Math.min(at + 1, tex.length());
      return tex.substring(start, at);
    }
    String name = tex.substring(start, at);
    skipSpaces();
    return name;
  }

  private void skipSpaces() {
    while (next(' ')) {
      at++;
    }
  }

  private @Nullable String withArgument(String name) {
    String element = LatexSigns.element(name);
    if (element != null) {
      return element(element, next('{') ? braced() : group());
    }
    return switch (name) {
      case "ensuremath" -> formulaOf(rawArgument());
      case "url", "path" -> Coded.text(rawArgument());
      case "enquote", "mkbibquote" -> "“" + argument() + "”";
      case "href", "noopsort", "SortNoop" -> {
        rawArgument();
        yield "";
      }
      default -> null;
    };
  }

  private static String element(String name, String inner) {
    return name.isEmpty()
        ? inner
        : Coded.element("<" + name + ">") + inner + Coded.element("</" + name + ">");
  }

  private String argument() {
    skipSpaces();
    return next('{') ? braced() : at < tex.length() && !next('}') ? piece() : "";
  }

  /** What stands between braces, as it is written. */
  private String rawArgument() {
    int start = at;
    if (!next('{')) {
      return "";
    }
    argument();
    return tex.substring(start + 1, Math.max(start + 1, at - 1));
  }

  private String formula(String opens) {
    int start = at + opens.length();
    int end = end(opens.equals("(") ? "\\)" : opens, start);
    if (end < 0) {
      at = start;
      return Coded.text(opens.equals("(") ? "\\(" : opens);
    }
    at = end + (opens.equals("(") ? 2 : opens.length());
    return formulaOf(tex.substring(start, end).strip());
  }

  /** In a title it is a word. */
  private String formulaOf(String latex) {
    String formula = Coded.formula(latex);
    return braces == Braces.KEEP_CASE ? Acronyms.keptBehind(formula) : formula;
  }

  /** Where the next of these signs is without a backslash before it. */
  private int end(String signs, int from) {
    for (int i = from; i < tex.length() && !unclosed.contains(signs); i++) {
      if (tex.startsWith(signs, i)) {
        return i;
      }
      i = tex.charAt(i) == '\\' ? i + 1 : i;
    }
    unclosed.add(signs);
    return -1;
  }
}
