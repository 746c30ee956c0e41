package dev.workings.syntax;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Span;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters and symbols that mean nothing here, and what their writers may have meant. */
final class Foreign {
  private static final String GIVEN_ONCE = "a name keeps its value: write x_1 = x + …";

  /** Symbols of other languages, and what they are here. */
  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("&&", "write and"),
          Map.entry(":=", "write = to define a name"),
          Map.entry("//", "write floor(a/b) for whole division, # before a comment"),
          Map.entry("/*", "write # before each line of a comment"),
          Map.entry("<>", "write !="),
          Map.entry("=<", "write <="),
          Map.entry("=>", "write >="),
          Map.entry("===", "write =="),
          Map.entry("->", "write f(x) = … to define a function"),
          Map.entry("+=", GIVEN_ONCE),
          Map.entry("-=", GIVEN_ONCE),
          Map.entry("*=", GIVEN_ONCE),
          Map.entry("/=", GIVEN_ONCE),
          Map.entry(".^", "write [x^2 for x in v] for every entry"),
          Map.entry(".+", "write [x + c for x in v] to add to every entry"),
          Map.entry(".-", "write [x - c for x in v] to subtract from every entry"),
          Map.entry("...", "write .. for a range"));

  private static final Map<Character, String> CHARACTERS =
      Map.ofEntries(
          Map.entry('“', "write straight quotes: \"…\""),
          Map.entry('”', "write straight quotes: \"…\""),
          Map.entry('„', "write straight quotes: \"…\""),
          Map.entry('«', "write straight quotes: \"…\""),
          Map.entry('»', "write straight quotes: \"…\""),
          Map.entry('‘', "write ' for a transpose, \"…\" for a text"),
          Map.entry('’', "write ' for a transpose, \"…\" for a text"),
          Map.entry('′', "write ' for a transpose"),
          Map.entry('`', "write ' for a transpose, \"…\" for a text"),
          Map.entry('²', "write ^2"),
          Map.entry('³', "write ^3"),
          Map.entry('√', "write sqrt(x)"),
          Map.entry('…', "write .. for a range"),
          Map.entry('&', "write and"),
          Map.entry('~', "write ≈ or ~= for approximately equal"),
          Map.entry('\\', "this is not LaTeX: write a/b, sqrt(x), alpha"),
          Map.entry('–', "write -"),
          Map.entry('—', "write -"),
          Map.entry('½', "write 1/2"),
          Map.entry('¼', "write 1/4"),
          Map.entry('¾', "write 3/4"),
          Map.entry('?', "write if condition then a else b"),
          Map.entry('{', "write ( ) to group, [a, b] for a vector"),
          Map.entry('}', "write ( ) to group, [a, b] for a vector"));

  /** Words that begin a statement in other languages. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("let", "write x = … to define a name"),
          Map.entry("const", "write x = … to define a name"),
          Map.entry("var", "write x = … to define a name"),
          Map.entry("val", "write x = … to define a name"),
          Map.entry("def", "write f(x) = … to define a function"),
          Map.entry("function", "write f(x) = … to define a function"),
          Map.entry("import", "write use \"page\" (name)"),
          Map.entry("from", "write use \"page\" (name)"),
          Map.entry("return", "write f(x) = … : a function is its formula"),
          Map.entry("print", "write show x"),
          Map.entry("assert", "write expect x == 3"));

  private Foreign() {}

  /** What a word that stands before another one may be meant to do; null if nothing is known. */
  static @Nullable String word(String text) {
    return WORDS.get(text);
  }

  static boolean isSymbol(String spelling) {
    return SYMBOLS.containsKey(spelling);
  }

  static Diagnostic symbol(String spelling, Span span) {
    return error("`" + spelling + "` means nothing here", span)
        .hint(SYMBOLS.getOrDefault(spelling, ""));
  }

  /** A character that no word of the language contains. */
  static Diagnostic character(Span span) {
    char c = span.text().charAt(0);
    if (isMark(c)) {
      return error("combining mark " + hex(c), span)
          .hint("use a letter that has its mark built in, such as é, or leave the mark out");
    }
    if (Chars.isHidden(c)) {
      return error("hidden character " + hex(c), span).hint("delete it");
    }
    Diagnostic plain = error("unexpected character `" + span.text() + "`", span);
    String hint = '₀' <= c && c <= '₉' ? "write _" + (c - '₀') : CHARACTERS.get(c);
    return hint == null ? plain : plain.hint(hint);
  }

  private static Diagnostic error(String message, Span span) {
    return Diagnostic.error(Code.UNEXPECTED_CHARACTER, message, span);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static String hex(char c) {
    return "U+" + Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT);
  }
}
