package dev.workings.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.workings.source.Slice;
import java.util.List;
import java.util.regex.Pattern;

/** The rules for what stands in running text, links apart. */
final class Inlines {
  private static final Pattern TOO_LONG = Pattern.compile("&#(?:[0-9]{8,}|[xX].{7,});");

  private final Findings findings;
  private final Rules rules;
  private final Formulas formulas;

  Inlines(Findings findings, Rules rules, Formulas formulas) {
    this.findings = findings;
    this.rules = rules;
    this.formulas = formulas;
  }

  void addRules(BareLinks bareLinks) {
    rules
        .on(Text.class, bareLinks::text)
        .on(HtmlEntity.class, Inlines::entity)
        .on(AttributeList.class, Inlines::text)
        .on(Code.class, this::code)
        .on(MathSpan.class, formulas::span)
        .on(CrossReference.class, this::reference)
        .on(Emphasis.class, (node, out) -> wrap("em", node, out))
        .on(StrongEmphasis.class, (node, out) -> wrap("strong", node, out))
        .on(Strikethrough.class, (node, out) -> wrap("del", node, out))
        .on(SoftLineBreak.class, (node, out) -> out.add(new Content.Text("\n")))
        .on(HardLineBreak.class, Inlines::lineBreak)
        .on(HtmlInline.class, this::rawHtml)
        .on(HtmlInlineComment.class, (node, out) -> {});
  }

  private static void text(Node node, List<Content> out) {
    out.add(new Content.Text(node.getChars().unescape()));
  }

  /** A number with more than seven digits is no character. */
  private static void entity(HtmlEntity node, List<Content> out) {
    String written = node.getChars().toString();
    boolean tooLong = TOO_LONG.matcher(written).matches();
    out.add(new Content.Text(tooLong ? written : node.getChars().unescape()));
  }

  private void wrap(String element, Node node, List<Content> out) {
    out.add(Content.element(element, rules.children(node)));
  }

  private static void lineBreak(Node node, List<Content> out) {
    out.add(Content.element("br", List.of()));
    out.add(new Content.Text("\n"));
  }

  private void rawHtml(HtmlInline node, List<Content> out) {
    RawHtml.report(findings, node);
    out.add(new Content.Text(node.getChars().toString()));
  }

  /** The text of a link leads where its author says, and nowhere else. */
  private void reference(CrossReference node, List<Content> out) {
    if (Links.isInLink(node)) {
      out.add(new Content.Text(node.getChars().toString()));
    } else {
      for (CrossReference.One part : node.parts()) {
        out.add(new Content.Text(part == node.parts().get(0) ? "" : ", "));
        out.add(findings.add(part.hole(findings.body())));
      }
    }
  }

  private void code(Code node, List<Content> out) {
    BasedSequence written = node.getText();
    int pad = CodeText.padding(written);
    BasedSequence text = written.subSequence(pad, written.length() - pad);
    int start = CodeText.valueStart(text);
    Slice slice = formulas.slice(node, List.of(text.subSequence(start)));
    if (start > 0 && !slice.text().isBlank()) {
      out.add(findings.add(new Hole.Inline(findings.body().span(node), slice)));
    } else {
      String shown = formulas.slice(node, List.of(text)).text();
      out.add(Content.element("code", List.of(new Content.Text(CodeText.unbroken(shown)))));
    }
  }
}
