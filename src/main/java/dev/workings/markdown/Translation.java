package dev.workings.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns flexmark's tree into a {@link Document}; afterwards nothing of flexmark is left. */
final class Translation {
  private Translation() {}

  static Document of(
      com.vladsch.flexmark.util.ast.Document root,
      Body body,
      @Nullable Slice frontMatter,
      Diagnostics diagnostics) {
    Findings findings = new Findings(body, diagnostics);
    Attributes attributes = Attributes.of(root, findings);
    Phrase description = firstParagraph(root, body);
    Rules rules = new Rules(attributes);
    Blocks blocks = new Blocks(findings, rules, attributes, root);
    Footnotes footnotes = new Footnotes(findings, blocks);
    addRules(findings, attributes, rules, blocks, root);
    footnotes.addRules(rules);
    List<Content> content = blocks.page(root);
    footnotes.addNotes(FootnoteDefinition.all(root).values(), content);
    List<Content> explained = Abbreviations.in(content, AbbreviationDefinition.all(root));
    return findings.document(frontMatter, description, explained);
  }

  private static void addRules(
      Findings findings, Attributes attributes, Rules rules, Blocks blocks, DataHolder root) {
    Formulas formulas = new Formulas(findings);
    Citations citations = new Citations(findings);
    citations.addRules(rules);
    AbbreviationDefinition.addRule(rules);
    Links links = new Links(findings, rules, citations, attributes, Parser.REFERENCES.get(root));
    blocks.addRules(new Fences(findings, attributes, formulas), formulas);
    new Inlines(findings, rules, formulas).addRules(new BareLinks(links));
    links.addRules();
    new Lists(findings, blocks).addRules(rules);
    new Tables(findings, rules, attributes).addRules();
    new Divs(findings, rules, attributes, blocks).addRules();
  }

  private static Phrase firstParagraph(Node root, Body body) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      Phrase phrase = node instanceof Paragraph ? PlainText.phrase(node, body) : Phrase.EMPTY;
      if (!phrase.text().isEmpty()) {
        return phrase;
      }
    }
    return Phrase.EMPTY;
  }
}
