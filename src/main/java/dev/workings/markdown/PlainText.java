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
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The text of inline nodes without their markup, for ids, alternative texts and descriptions. */
final class PlainText {
  private final StringBuilder text = new StringBuilder();
  private final List<Phrase.Part> parts = new ArrayList<>();
  private final @Nullable Body body;
  private final UnaryOperator<String> formula;

  /**
   * @param body null if references and values are only text
   * @param formula what becomes of LaTeX
   */
  private PlainText(@Nullable Body body, UnaryOperator<String> formula) {
    this.body = body;
    this.formula = formula;
  }

  /** The text of what is in a node; a formula is set in one line, a line break is a space. */
  static String of(Node node) {
    PlainText plain = new PlainText(null, FormulaText::of);
    plain.appendChildren(node);
    return plain.text.toString();
  }

  /** The same with formulas as they are written, for ids. */
  static String written(Node node) {
    PlainText plain = new PlainText(null, UnaryOperator.identity());
    plain.appendChildren(node);
    return plain.text.toString();
  }

  /** The text of a node itself. */
  static String ofNode(Node node) {
    PlainText plain = new PlainText(null, FormulaText::of);
    plain.append(node);
    return plain.text.toString();
  }

  /** The same with the references and values in it. */
  static Phrase phrase(Node node, Body body) {
    PlainText plain = new PlainText(body, FormulaText::of);
    plain.appendChildren(node);
    plain.flush();
    return new Phrase(plain.parts);
  }

  private void flush() {
    if (!text.isEmpty()) {
      parts.add(new Phrase.Part(text.toString()));
      text.setLength(0);
    }
  }

  private void append(CrossReference references) {
    if (body == null) {
      text.append(references.getChars());
      return;
    }
    for (CrossReference.One part : references.parts()) {
      text.append(part == references.parts().get(0) ? "" : ", ");
      flush();
      parts.add(new Phrase.Part(part.all().toString(), part.hole(body), null));
    }
  }

  private void append(Code code) {
    String shown = CodeText.of(code.getText());
    if (body == null || CodeText.valueStart(shown) == 0) {
      text.append(shown);
      return;
    }
    flush();
    parts.add(new Phrase.Part(shown, null, body.span(code)));
  }

  private void appendChildren(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child);
    }
  }

  private void append(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      text.append(node.getChars().unescape());
    } else if (node instanceof CrossReference references) {
      append(references);
    } else if (node instanceof CitationKey) {
      text.append(node.getChars());
    } else if (node instanceof Code code) {
      append(code);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof MathNode math) {
      text.append(formula.apply(String.join("", math.tex())));
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      text.append(((DelimitedLinkNode) node).getText());
    } else if (node instanceof LinkRef reference && !reference.isDefined()) {
      append(reference);
    } else if (!(node instanceof HtmlInlineBase || node instanceof FootnoteReference)) {
      appendChildren(node);
    }
  }

  /** A reference that is not defined is its own text, brackets and all. */
  private void append(LinkRef undefined) {
    BasedSequence inner = undefined.getChildChars();
    text.append(undefined.getChars().prefixOf(inner).unescape());
    appendChildren(undefined);
    text.append(undefined.getChars().suffixOf(inner).unescape());
  }
}
