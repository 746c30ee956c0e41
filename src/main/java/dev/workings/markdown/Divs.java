package dev.workings.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import dev.workings.source.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules for blocks between colons. By their label or class they are exercises and the like,
 * alerts or tabs; any other is a box for its classes. One with {@code collapse} can be folded.
 */
final class Divs {
  /** What an author of a block may take for one; Quarto's figures and tables can be blocks. */
  private static final Set<LabelKind> NOT_BLOCKS =
      EnumSet.of(LabelKind.EQUATION, LabelKind.TABLE, LabelKind.FIGURE);

  private final Findings findings;
  private final Rules rules;
  private final Attributes attributes;
  private final Blocks blocks;

  Divs(Findings findings, Rules rules, Attributes attributes, Blocks blocks) {
    this.findings = findings;
    this.rules = rules;
    this.attributes = attributes;
    this.blocks = blocks;
  }

  void addRules() {
    Tabs tabs = new Tabs(findings, rules, attributes, blocks);
    rules.on(Div.class, (node, out) -> add(node, tabs, out)).on(DivEnd.class, this::end);
  }

  /**
   * What a block is.
   *
   * @param classes of its element, besides the author's; empty for none
   * @param what it is called; null for nothing
   */
  private record Box(String classes, @Nullable Content what) {
    boolean isAlert() {
      return classes.startsWith("alert ");
    }
  }

  /**
   * What an author calls a block.
   *
   * @param id of the heading that says it, if the author gave it one
   */
  private record Name(Phrase phrase, List<Content> content, @Nullable String id) {
    static final Name NONE = new Name(Phrase.EMPTY, List.of(), null);
  }

  private void add(Div node, Tabs tabs, List<Content> out) {
    if (!node.isClosed()) {
      findings.error(
          Code.UNCLOSED,
          "the block is not closed",
          findings.body().span(node.opening()),
          "write " + node.opening() + " on a line of its own behind it");
    }
    if (Tabs.isTabs(attributes.of(node))) {
      tabs.add(node, out);
    } else {
      out.add(element(node));
    }
  }

  private void end(DivEnd node, List<Content> out) {
    if (node.isStray()) {
      findings.error(
          Code.UNEXPECTED_TOKEN,
          "no block is open that this could close",
          node,
          "behind the colons that open a block stands a word or attributes: ::: note");
    }
  }

  private Content element(Div node) {
    String collapse = attributes.options(node).get("collapse");
    Box box = box(node);
    boolean titled = box.what() != null || collapse != null;
    Name name = titled ? name(node) : Name.NONE;
    label(node, name);
    List<Content> content = new ArrayList<>();
    if (titled) {
      content.add(Content.NEWLINE);
      content.add(title(box, name, collapse == null ? "p" : "summary"));
    }
    content.addAll(blocks.blocks(node));
    Map<String, String> element = Content.attributes();
    if (!box.classes().isEmpty()) {
      element.put("class", box.classes());
    }
    if (collapse == null && box.isAlert()) {
      element.put("role", "note");
    } else if ("false".equals(collapse)) {
      element.put("open", "");
    }
    return new Content.Element(collapse == null ? "div" : "details", element, content);
  }

  private Box box(Div node) {
    LabelKind kind = LabelKind.of(attributes.of(node).getOrDefault("id", ""));
    if (kind != null && kind.isBlock()) {
      String label = attributes.of(node).getOrDefault("id", "");
      return new Box("block " + kind.key(), Content.title(label));
    }
    for (String name : attributes.of(node).getOrDefault("class", "").split(" ")) {
      LabelKind block = LabelKind.ofClass(name);
      Alert alert = Alert.named(name.replaceFirst("^callout-", ""));
      if (block != null) {
        return new Box("block", Content.label(Content.word(block.key())));
      }
      if (alert != null) {
        return new Box(alert.classes(), alert.word());
      }
    }
    return new Box("", null);
  }

  private void label(Div node, Name name) {
    String id = attributes.of(node).get("id");
    LabelKind kind = id == null ? null : LabelKind.of(id);
    if (kind != null && kind.isBlock()) {
      findings.label(kind, id, node, name.phrase());
    } else if (id != null && kind != null && NOT_BLOCKS.contains(kind)) {
      String fact = kind.prefix() + " is for " + kind.thing() + ", and this is a block";
      findings.badLabel(fact, id, node, "label " + kind.thing() + " in the block");
    }
  }

  /** As the author gave it, or the heading that begins the block, which is taken out of it. */
  private Name name(Div node) {
    Map<String, String> options = attributes.options(node);
    String written = options.getOrDefault("name", options.get("title"));
    if (written != null) {
      Phrase phrase = new Phrase(List.of(new Phrase.Part(written)));
      return new Name(phrase, List.of(new Content.Text(written)), null);
    }
    Node first = node.getFirstChild();
    if (!(first instanceof Heading)) {
      return Name.NONE;
    }
    first.unlink();
    Phrase phrase = PlainText.phrase(first, findings.body());
    return new Name(phrase, rules.children(first), attributes.of(first).get("id"));
  }

  private static Content title(Box box, Name name, String element) {
    Map<String, String> title =
        Content.attributes("class", box.isAlert() ? "alert-title" : "block-title");
    if (name.id() != null) {
      title.put("id", name.id());
    }
    Content what = box.what();
    if (what != null) {
      return new Content.Element(element, title, Content.named(what, name.content()));
    }
    List<Content> text =
        name.content().isEmpty() ? List.of(Content.word("details")) : name.content();
    return new Content.Element(element, title, text);
  }
}
