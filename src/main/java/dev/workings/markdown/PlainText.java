package dev.workings.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The text of inline nodes without their markup, for ids, alternative texts and descriptions. */
final class PlainText {
  private PlainText() {}

  /** The text of what is in a node; a formula gives its LaTeX, a line break a space. */
  static String of(Node node) {
    StringBuilder text = new StringBuilder();
    appendChildren(node, text);
    return text.toString();
  }

  /** The text of a node itself. */
  static String ofNode(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  private static void appendChildren(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child, text);
    }
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      text.append(node.getChars().unescape());
    } else if (node instanceof CrossReference || node instanceof CitationKey) {
      text.append(node.getChars());
    } else if (node instanceof Code code) {
      text.append(CodeText.of(code.getText()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof MathNode math) {
      math.tex().forEach(text::append);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      text.append(((DelimitedLinkNode) node).getText());
    } else if (node instanceof LinkRef reference && !reference.isDefined()) {
      append(reference, text);
    } else if (!(node instanceof HtmlInlineBase || node instanceof FootnoteReference)) {
      appendChildren(node, text);
    }
  }

  /** A reference that is not defined is its own text, brackets and all. */
  private static void append(LinkRef undefined, StringBuilder text) {
    BasedSequence inner = undefined.getChildChars();
    text.append(undefined.getChars().prefixOf(inner).unescape());
    appendChildren(undefined, text);
    text.append(undefined.getChars().suffixOf(inner).unescape());
  }
}
