package dev.workings.cite;

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
  private static final Pattern NO_CASE =
      Pattern.compile("&lt;span class=&quot;nocase&quot;&gt;" + INSIDE + "&lt;/span&gt;");

  private RichText() {}

  /** HTML of a text with elements in it. */
  static String html(String text) {
    String html = escape(text);
    for (int i = 0; i < DEEPEST && html.contains("&lt;"); i++) {
      Matcher noCase = NO_CASE.matcher(html);
      html = PAIR.matcher(noCase.replaceAll("$1")).replaceAll("<$1>$2</$1>");
    }
    return html;
  }

  /** HTML of a text. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
