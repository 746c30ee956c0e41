package dev.workings.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.workings.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules for blocks; lists, tables and footnotes have their own. */
final class Blocks {
  private final Findings findings;
  private final Rules rules;
  private final Attributes attributes;
  private final DataHolder options;
  private final ListOptions listOptions;
  private final Figures figures;

  Blocks(Findings findings, Rules rules, Attributes attributes, DataHolder options) {
    this.findings = findings;
    this.rules = rules;
    this.attributes = attributes;
    this.options = options;
    this.listOptions = ListOptions.get(options);
    this.figures = new Figures(findings, rules, attributes);
  }

  void addRules(Fences fences, Formulas formulas) {
    rules
        .on(Paragraph.class, this::paragraph)
        .on(com.vladsch.flexmark.ast.Heading.class, this::heading)
        .on(BlockQuote.class, this::quote)
        .on(ThematicBreak.class, (node, out) -> out.add(Content.element("hr", List.of())))
        .on(FencedCodeBlock.class, fences::fenced)
        .on(IndentedCodeBlock.class, fences::indented)
        .on(MathBlock.class, formulas::block)
        .on(HtmlBlock.class, (node, out) -> RawHtml.block(findings, node, out))
        .on(HtmlCommentBlock.class, (node, out) -> RawHtml.block(findings, node, out))
        .on(FootnoteDefinition.class, (node, out) -> {})
        .on(Reference.class, (node, out) -> {});
  }

  /** What the blocks in a node become, each on lines of its own. */
  List<Content> blocks(Node parent) {
    return between(parent.getFirstChild(), null);
  }

  /** What the blocks from one on become, up to another or to the last. */
  List<Content> between(@Nullable Node first, @Nullable Node end) {
    return Content.collect(
        out -> {
          for (Node node = first; node != end && node != null; node = node.getNext()) {
            addBlock(node, out);
          }
        });
  }

  /** The whole page, which begins with its first block and not with a new line. */
  List<Content> page(Node root) {
    List<Content> content = blocks(root);
    return content.isEmpty() ? content : content.subList(1, content.size());
  }

  private void addBlock(Node node, List<Content> out) {
    List<Content> block = Content.collect(content -> rules.apply(node, content));
    if (block.isEmpty()) {
      return;
    }
    boolean ownLines = !(node instanceof Paragraph paragraph && isUnwrapped(paragraph));
    if (ownLines || !out.isEmpty()) {
      Content.newLine(out);
    }
    out.addAll(block);
    if (ownLines) {
      out.add(Content.NEWLINE);
    }
  }

  private void paragraph(Paragraph node, List<Content> out) {
    if (figures.add(node, out)) {
      return;
    }
    List<Content> text = rules.children(node);
    if (isUnwrapped(node)) {
      out.addAll(text);
    } else if (!text.isEmpty()) {
      out.add(Content.element("p", text));
    }
  }

  /** Whether a paragraph is the text of a tight list's item. */
  private boolean isUnwrapped(Paragraph node) {
    if (node.getParent() instanceof ListItem item) {
      return item.isInTightList();
    }
    return node.getParent() instanceof ParagraphItemContainer item
        && item.isParagraphWrappingDisabled(node, listOptions, options);
  }

  private void heading(com.vladsch.flexmark.ast.Heading node, List<Content> out) {
    Phrase phrase = PlainText.phrase(node, findings.body());
    String id = id(node, PlainText.written(node).strip());
    List<Content> content = Content.collect(inner -> inner.add(Content.section(id)));
    rules.applyToChildren(node, content);
    content.add(selfLink(id));
    out.add(Content.element("h" + node.getLevel(), "id", id, content));
    if (!isApart(node)) {
      Span place = findings.body().span(node);
      findings.add(new Heading(node.getLevel(), id, phrase, isNumbered(node), place));
      findings.label(LabelKind.SECTION, attributes.of(node).get("id"), node, phrase);
    }
  }

  /** The id its author gave a heading, or one from its words. */
  String id(com.vladsch.flexmark.ast.Heading node, String text) {
    String written = attributes.of(node).get("id");
    String id = written == null ? findings.ids().slug(text) : written;
    findings.addAnchor(id, findings.body().span(node));
    return id;
  }

  private boolean isNumbered(Node heading) {
    String classes = attributes.of(heading).getOrDefault("class", "");
    return !List.of(classes.split(" ")).contains("unnumbered");
  }

  /** Whether a heading is in a part of the page that readers may not see at once. */
  private boolean isApart(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Div div && (Tabs.isTabs(attributes.of(div)) || isFolded(div))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFolded(Div div) {
    return attributes.options(div).containsKey("collapse");
  }

  /** For the mouse only: a screen reader already has a list of headings. */
  private static Content selfLink(String id) {
    Map<String, String> link =
        Content.attributes(
            "class", "anchor", "href", "#" + id, "aria-hidden", "true", "tabindex", "-1");
    return new Content.Element("a", link, List.of(new Content.Text("#")));
  }

  private void quote(BlockQuote node, List<Content> out) {
    Alert alert = Alert.of(node);
    if (alert == null) {
      List<Content> content = blocks(node);
      out.add(
          Content.element("blockquote", content.isEmpty() ? List.of(Content.NEWLINE) : content));
    } else {
      List<Content> content = Content.collect(inner -> inner.add(Content.NEWLINE));
      content.add(alert.title());
      content.addAll(blocks(node));
      out.add(new Content.Element("div", alert.attributes(), content));
    }
  }
}
