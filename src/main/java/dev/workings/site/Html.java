package dev.workings.site;

/** The one place where text becomes HTML in this package. */
final class Html {
  private Html() {}

  /** A text for use between tags and in double-quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A block of code. */
  static String code(String text, String language) {
    return "<pre><code class=\"language-" + language + "\">" + escape(text) + "</code></pre>\n";
  }
}
