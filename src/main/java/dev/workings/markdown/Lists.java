package dev.workings.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;

/** The rules for lists: of items, of tasks and of definitions. */
final class Lists {
  private final Findings findings;
  private final Blocks blocks;

  Lists(Findings findings, Blocks blocks) {
    this.findings = findings;
    this.blocks = blocks;
  }

  void addRules(Rules rules) {
    rules
        .on(BulletList.class, (node, out) -> add("ul", node, out))
        .on(OrderedList.class, this::orderedList)
        .on(BulletListItem.class, (node, out) -> add("li", node, out))
        .on(OrderedListItem.class, (node, out) -> add("li", node, out))
        .on(TaskListItem.class, this::task)
        .on(DefinitionList.class, (node, out) -> add("dl", node, out))
        .on(DefinitionTerm.class, this::term)
        .on(DefinitionItem.class, (node, out) -> add("dd", node, out));
  }

  private void add(String name, Node node, List<Content> out) {
    out.add(Content.element(name, blocks.blocks(node)));
  }

  /** A term can be referred to by its words. */
  private void term(DefinitionTerm node, List<Content> out) {
    Phrase term = PlainText.phrase(node, findings.body());
    String id = findings.ids().term(term.text());
    findings.addAnchor(id, findings.body().span(node));
    findings.label(LabelKind.TERM, id, node, term);
    out.add(Content.element("dt", "id", id, blocks.blocks(node)));
  }

  private void orderedList(OrderedList node, List<Content> out) {
    int start = node.getStartNumber();
    Map<String, String> attributes =
        start == 1 ? Map.of() : Map.of("start", Integer.toString(start));
    out.add(new Content.Element("ol", attributes, blocks.blocks(node)));
  }

  private void task(TaskListItem node, List<Content> out) {
    List<Content> content = blocks.blocks(node);
    insertBox(box(node), content);
    out.add(Content.element("li", "class", "task", content));
  }

  /** A screen reader hears the text of the task with its box. */
  private static Content box(TaskListItem node) {
    Node text = node.getFirstChild();
    String label = text == null ? "" : PlainText.of(text).strip();
    Map<String, String> box = Content.attributes("type", "checkbox", "disabled", "");
    if (node.isItemDoneMarker()) {
      box.put("checked", "");
    }
    box.put("aria-label", label);
    return new Content.Element("input", box, List.of());
  }

  /** The box stands before the first words, in their paragraph if they have one. */
  private static void insertBox(Content box, List<Content> content) {
    List<Content> boxAndSpace = List.of(box, new Content.Text(" "));
    int first = !content.isEmpty() && content.get(0) == Content.NEWLINE ? 1 : 0;
    if (first < content.size()
        && content.get(first) instanceof Content.Element element
        && element.name().equals("p")) {
      content.set(first, element.before(boxAndSpace));
    } else {
      content.addAll(first, boxAndSpace);
    }
  }
}
