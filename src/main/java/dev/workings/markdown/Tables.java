package dev.workings.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.workings.source.Code;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules for tables. Each stands in a box that can be scrolled by mouse and keyboard. */
final class Tables {
  private static final int LABEL_LENGTH = 100;

  private final Findings findings;
  private final Rules rules;
  private final Attributes attributes;
  private final Map<String, Integer> labels = new HashMap<>();

  Tables(Findings findings, Rules rules, Attributes attributes) {
    this.findings = findings;
    this.rules = rules;
    this.attributes = attributes;
  }

  void addRules() {
    rules
        .on(TableBlock.class, this::table)
        .on(Caption.class, this::unused)
        .on(TableHead.class, (node, out) -> section("thead", node, out))
        .on(TableBody.class, (node, out) -> section("tbody", node, out))
        .on(TableRow.class, (node, out) -> section("tr", node, out))
        .on(TableSeparator.class, (node, out) -> {})
        .on(TableCell.class, this::cell);
  }

  private void table(TableBlock node, List<Content> out) {
    Caption caption = caption(node);
    List<Content> lines = lines(node);
    Map<String, String> attributes = Content.attributes();
    if (caption != null) {
      lines.addAll(0, List.of(Content.NEWLINE, caption(caption, attributes)));
    }
    Content table = new Content.Element("table", attributes, lines);
    Map<String, String> box =
        Content.attributes(
            "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label(node));
    out.add(new Content.Element("div", box, List.of(table)));
  }

  /** The caption below a table, or above it, which is then its own. */
  private static @Nullable Caption caption(TableBlock node) {
    for (Node near : new Node[] {node.getNext(), node.getPrevious()}) {
      if (near instanceof Caption caption && caption.isFree()) {
        caption.use();
        return caption;
      }
    }
    return null;
  }

  /** A caption's label is the table's id. */
  private Content caption(Caption caption, Map<String, String> table) {
    Node text = caption.getFirstChild();
    String id = attributes.of(text).get("id");
    Phrase about = PlainText.phrase(text, findings.body());
    boolean numbered = findings.label(LabelKind.TABLE, id, text, about);
    table.putAll(attributes.of(text));
    List<Content> words = rules.children(text);
    return Content.element(
        "caption", id != null && numbered ? Content.named(Content.title(id), words) : words);
  }

  /** Written by the table below it, if there is one. */
  private void unused(Caption node, List<Content> out) {
    boolean waits = node.isFree() && node.getNext() instanceof TableBlock;
    if (!node.isUsed() && !waits) {
      findings.error(
          Code.BAD_LABEL,
          "this caption has no table",
          node,
          "write it directly above or below its table");
    }
  }

  private void section(String element, Node node, List<Content> out) {
    if (node.hasChildren()) {
      out.add(Content.element(element, lines(node)));
    }
  }

  private List<Content> lines(Node parent) {
    return Content.collect(
        out -> {
          for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Content.newLine(out);
            rules.apply(node, out);
          }
          Content.newLine(out);
        });
  }

  private void cell(TableCell node, List<Content> out) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (node.isHeader()) {
      attributes.put("scope", "col");
    }
    if (node.getAlignment() != null) {
      String side = node.getAlignment().name().toLowerCase(Locale.ROOT);
      attributes.put("style", "text-align: " + side);
    }
    String name = node.isHeader() ? "th" : "td";
    out.add(new Content.Element(name, attributes, rules.children(node)));
  }

  /** The words of the head, which need no translation; a number tells equal ones apart. */
  private String label(TableBlock node) {
    Node head = node.getFirstChild();
    Node row = head == null ? null : head.getFirstChild();
    StringBuilder words = new StringBuilder();
    for (Node cell = row == null ? null : row.getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      String text = PlainText.of(cell).strip();
      words.append(words.isEmpty() || text.isEmpty() ? "" : ", ").append(text);
    }
    return unique(words.isEmpty() ? "Table" : shortened(words.toString()));
  }

  private static String shortened(String text) {
    return text.length() <= LABEL_LENGTH ? text : text.substring(0, LABEL_LENGTH) + "…";
  }

  private String unique(String label) {
    int count = labels.merge(label, 1, Integer::sum);
    return count == 1 ? label : label + " (" + count + ")";
  }
}
