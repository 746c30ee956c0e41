package dev.workings.cite;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a field: a few elements in pairs may stand in it, as CSL-JSON has them, and nothing
 * else is HTML.
 */
final class RichText {
  private static final int DEEPEST = 4;
  private static final String INSIDE = "((?:(?!&lt;).)*+)";
  private static final Pattern PAIR =
      Pattern.compile("&lt;(i|b|sup|sub)&gt;" + INSIDE + "&lt;/\\1&gt;", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("</?(?:i|b|sup|sub)>");
  private static final Pattern NO_CASE = Pattern.compile("<span class=\"nocase\">([^<]*+)</span>");

  private RichText() {}

  /** A text of CSL-JSON, of whose elements the library makes no letter large. */
  static String coded(String text) {
    String kept =
        NO_CASE
            .matcher(text)
            .replaceAll(inner -> Matcher.quoteReplacement(Acronyms.keptWords(inner.group(1))));
    return TAG.matcher(kept).replaceAll(tag -> Coded.element(tag.group()));
  }

  /**
   * HTML of a text with elements and formulas in it.
   *
   * @param math HTML of a formula
   */
  static String html(String text, UnaryOperator<String> math) {
    String html = escape(Coded.decoded(text));
    for (int i = 0; i < DEEPEST && html.contains("&lt;"); i++) {
      html = PAIR.matcher(html).replaceAll("<$1>$2</$1>");
    }
    return Coded.withFormulas(html, math);
  }

  /** HTML of a text. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
