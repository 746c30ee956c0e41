package dev.workings.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import dev.workings.source.Code;
import java.util.List;

/** HTML in Markdown is refused and shown as text; comments are left out. */
final class RawHtml {
  private static final String HINT = "use Markdown, or write &lt; for the character <";

  private RawHtml() {}

  static void report(Findings findings, Node node) {
    findings.error(Code.RAW_HTML, "HTML is not allowed in a page", node, HINT);
  }

  static void block(Findings findings, HtmlBlockBase node, List<Content> out) {
    String html = node.getChars().toString().strip();
    if (isOnlyComments(html)) {
      return;
    }
    if (html.startsWith("<!--") && html.indexOf("-->", 4) < 0) {
      findings.error(Code.RAW_HTML, "the comment is not closed", node, "write --> behind it");
    } else {
      report(findings, node);
    }
    out.add(Content.element("p", List.of(new Content.Text(html))));
  }

  private static boolean isOnlyComments(String html) {
    int from = 0;
    while (html.startsWith("<!--", from)) {
      int end = html.indexOf("-->", from + 4);
      if (end < 0) {
        return false;
      }
      from = end + 3;
      while (from < html.length() && Character.isWhitespace(html.charAt(from))) {
        from++;
      }
    }
    return from == html.length();
  }
}
