package dev.workings.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of class {@code panel-tabset}: each heading of the first heading's level begins a panel.
 * They are written one below the other; a script makes tabs of them.
 */
final class Tabs {
  private static final List<String> CLASSES = List.of("panel-tabset", "tabs");

  private final Findings findings;
  private final Rules rules;
  private final Attributes attributes;
  private final Blocks blocks;

  Tabs(Findings findings, Rules rules, Attributes attributes, Blocks blocks) {
    this.findings = findings;
    this.rules = rules;
    this.attributes = attributes;
    this.blocks = blocks;
  }

  /** Whether an author's attributes make tabs of a block. */
  static boolean isTabs(Map<String, String> attributes) {
    return List.of(attributes.getOrDefault("class", "").split(" ")).stream()
        .anyMatch(CLASSES::contains);
  }

  void add(Div node, List<Content> out) {
    Heading first = next(node.getFirstChild(), 6);
    List<Content> content = blocks.between(node.getFirstChild(), first);
    Content.newLine(content);
    for (Heading title = first; title != null; ) {
      Heading following = next(title.getNext(), title.getLevel());
      content.add(panel(title, following));
      content.add(Content.NEWLINE);
      title = following;
    }
    Map<String, String> element = Content.attributes("class", "tabs");
    String group = attributes.options(node).get("group");
    if (group != null) {
      element.put("data-group", group);
    }
    out.add(new Content.Element("div", element, content));
  }

  /** The next heading of a level or above, or null. */
  private static @Nullable Heading next(@Nullable Node from, int level) {
    for (Node node = from; node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() <= level) {
        return heading;
      }
    }
    return null;
  }

  private Content panel(Heading title, @Nullable Heading end) {
    String id = blocks.id(title, PlainText.written(title).strip());
    Map<String, String> attributes = Content.attributes("class", "tab-title", "id", id);
    List<Content> content = Content.collect(inner -> inner.add(Content.NEWLINE));
    content.add(new Content.Element("h" + title.getLevel(), attributes, rules.children(title)));
    content.addAll(blocks.between(title.getNext(), end));
    return Content.element("div", "class", "tab", content);
  }
}
