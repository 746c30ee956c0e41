package dev.workings.site;

import dev.workings.source.Diagnostic;
import dev.workings.source.Message;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

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

  /** The start of a box that scrolls by itself, also for people without a mouse. */
  static String box(String kind, String label) {
    return box(kind, "group", label, "");
  }

  /** A displayed formula that is read as a sentence, and not as its signs as well. */
  static String formulaBox(String formula, String reading, Language language) {
    return box("math", "math", reading, language.markOfEnglish()) + unread(formula) + "</div>\n";
  }

  /** What is seen and is read in other words. */
  static String unread(String html) {
    return "<span aria-hidden=\"true\">" + html + "</span>";
  }

  /** A formula whose MathML has a name, if there is one. */
  static String named(@Nullable String name, String formula) {
    String math = "<math aria-label=\"" + escape(name == null ? "" : name) + "\"";
    return name == null
        ? formula
        : formula.replaceFirst("<math\\b", Matcher.quoteReplacement(math));
  }

  /** What is seen behind the words that it is read as. */
  static String said(String reading, String html) {
    return said(reading, "", html);
  }

  /** What is seen behind its reading, which is English. */
  static String said(String reading, Language language, String html) {
    return said(reading, language.markOfEnglish(), html);
  }

  private static String said(String words, String attributes, String html) {
    return "<span class=\"spoken\"" + attributes + ">" + escape(words) + "</span>" + unread(html);
  }

  private static String box(String kind, String role, String label, String more) {
    String attributes = "\" tabindex=\"0\" role=\"" + role + "\" aria-label=\"";
    return "<div class=\"" + kind + attributes + escape(label) + "\"" + more + ">";
  }

  /** The attribute that a reference leads to; empty for what has no number. */
  static String id(@Nullable Numbered numbered) {
    return numbered == null ? "" : " id=\"" + escape(numbered.label()) + "\"";
  }

  /** The number beside a formula, which is read with the word before it. */
  static String number(Numbered numbered, Words words) {
    String word = "<span class=\"spoken\">" + escape(numbered.word(words)) + " </span>";
    return "<span class=\"count\">" + word + "(" + escape(numbered.mark()) + ")</span>";
  }

  /** A link, whose address is ready for use. */
  static String link(String href, String text) {
    return "<a href=\"" + escape(href) + "\">" + escape(text) + "</a>";
  }

  /**
   * A reference, whose address is ready for use.
   *
   * @param html what it says
   * @param about what a preview says where it cannot show the thing itself; empty for nothing
   */
  static String reference(String href, String html, String about) {
    String data = about.isEmpty() ? "" : " data-about=\"" + escape(about) + "\"";
    return "<a class=\"ref\" href=\"" + escape(href) + "\"" + data + ">" + html + "</a>";
  }

  /** A mistake that the author wants to be seen, as the program tells it. */
  static String mistake(Diagnostic mistake, Language language) {
    return mistake(new Message("", false).of(mistake), language);
  }

  /** Messages are in English. */
  static String mistake(String message, Language language) {
    String attributes = " tabindex=\"0\"" + language.markOfEnglish();
    return "<pre class=\"mistake\"" + attributes + ">" + escape(message) + "</pre>\n";
  }

  /** Source with what comes of it. */
  static String example(String html) {
    return "<div class=\"example\">\n" + html + "</div>\n";
  }

  /** A block of code that is HTML by now. */
  static String code(String html, String language) {
    return "<pre tabindex=\"0\"><code class=\"language-"
        + language
        + "\">"
        + html
        + "</code></pre>\n";
  }
}
