package dev.workings.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import org.jspecify.annotations.Nullable;

/** What can be printed, and how long a text a template may make. */
final class Text {
  private static final int LONGEST = 1 << 20;

  private Text() {}

  /** The value, if it is a text, a number or a truth value. */
  static @Nullable Object printable(@Nullable Object value, PebbleTemplate self, int line) {
    if (value == null
        || value instanceof CharSequence
        || value instanceof Character
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof SafeString) {
      return value;
    }
    throw new PebbleException(null, "a list or map cannot be printed", line, self.getName());
  }

  /** The value, if it is not a text that has grown without measure. */
  static Object bounded(Object value, PebbleTemplate self, int line) {
    if (value instanceof String text && text.length() > LONGEST) {
      throw new PebbleException(null, "a text grows too long", line, self.getName());
    }
    return value;
  }

  /** Text as HTML that shows just this text, also inside quotation marks. */
  static String html(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.chars().forEach(c -> escape((char) c, html));
    return html.toString();
  }

  private static void escape(char c, StringBuilder html) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.append(c);
    }
  }
}
