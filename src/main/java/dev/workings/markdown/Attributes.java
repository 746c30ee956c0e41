package dev.workings.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.workings.source.Code;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which node each list of attributes belongs to: the inline element it touches, the heading or
 * paragraph it ends, or, alone in a paragraph, the block before.
 */
final class Attributes {
  private static final Set<Class<?>> INLINE =
      Set.of(
          Link.class,
          LinkRef.class,
          Image.class,
          ImageRef.class,
          AutoLink.class,
          com.vladsch.flexmark.ast.Code.class,
          Emphasis.class,
          StrongEmphasis.class,
          Strikethrough.class);

  /** What an author may say of a block between colons besides attributes of HTML. */
  private static final Set<String> DIV = Set.of("name", "title", "collapse", "group");

  /** What an author may say of a picture besides attributes of HTML. */
  private static final Set<String> IMAGE = Set.of("fig-alt");

  private final Map<Node, Map<String, String>> byNode = new IdentityHashMap<>();
  private final Map<Node, Map<String, String>> options = new IdentityHashMap<>();
  private final AttributeRules rules;
  private final Findings findings;

  private Attributes(Findings findings) {
    this.findings = findings;
    this.rules = new AttributeRules(findings);
  }

  /** Finds the lists of a tree, takes those with an owner out of it and claims their ids. */
  static Attributes of(Node root, Findings findings) {
    Attributes attributes = new Attributes(findings);
    attributes.visit(root);
    return attributes;
  }

  /** What the author wrote for a node, in order; empty for most. */
  Map<String, String> of(Node node) {
    return byNode.getOrDefault(node, Map.of());
  }

  /** The id that the author wrote for a node, which something else is to have; null for none. */
  @Nullable String takeId(Node node) {
    Map<String, String> written = new LinkedHashMap<>(of(node));
    String id = written.remove("id");
    byNode.put(node, written);
    return id;
  }

  /** What the author wrote for a node that is meant for us and is no attribute of HTML. */
  Map<String, String> options(Node node) {
    return options.getOrDefault(node, Map.of());
  }

  private void visit(Node parent) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (child instanceof AttributeList list) {
        attach(list);
      } else if (child instanceof MathNode math) {
        rules.claim(math.label());
        claimRows(math.tex(), child);
      } else if (child instanceof FencedCodeBlock fence) {
        add(fence);
      } else if (child instanceof Div div) {
        add(div);
      }
      visit(child);
      child = next;
    }
  }

  private void attach(AttributeList list) {
    Node owner = owner(list);
    if (owner != null) {
      trimBefore(list);
      add(list.getChars(), owner);
      list.unlink();
    }
  }

  private void add(BasedSequence list, Node owner) {
    if (!list.isEmpty()) {
      add(
          list,
          owner,
          owner instanceof Image || owner instanceof ImageRef
              ? IMAGE
              : owner instanceof Div ? DIV : Set.of());
    }
  }

  private void add(BasedSequence list, Node owner, Set<String> keys) {
    rules.read(
        list,
        keys,
        byNode.computeIfAbsent(owner, node -> new LinkedHashMap<>()),
        options.computeIfAbsent(owner, node -> new LinkedHashMap<>()));
  }

  private void add(FencedCodeBlock fence) {
    add(AttributeSyntax.atEnd(fence.getInfo()), fence);
    if (fence.getInfo().startsWith(Fences.MATH)) {
      claimRows(fence.getContentLines(), fence);
    }
  }

  private void claimRows(List<BasedSequence> tex, Node node) {
    if (tex.stream().anyMatch(line -> line.indexOf(RowNumbers.LABEL) >= 0)) {
      RowNumbers.claim(findings.body().slice(tex, node.getStartOffset()), rules);
    }
  }

  private void add(Div div) {
    if (AttributeSyntax.isList(div.head())) {
      add(div.head(), div);
    } else if (AttributeSyntax.isWord(div.head())) {
      byNode.put(div, Map.of("class", div.head().toString()));
    } else {
      findings.error(
          Code.UNEXPECTED_TOKEN,
          "this does not say what the block is",
          findings.body().span(div.head()),
          "write one word, or attributes such as {.note #id}, behind the colons");
    }
  }

  private static @Nullable Node owner(AttributeList list) {
    Node previous = list.getPrevious();
    if (previous != null && INLINE.contains(previous.getClass())) {
      return previous;
    }
    Node block = list.getParent();
    boolean ends = list.getNext() == null;
    if (ends && block instanceof Heading) {
      return block;
    }
    return ends && block instanceof Paragraph ? ofParagraph(block, previous) : null;
  }

  private static @Nullable Node ofParagraph(Node paragraph, @Nullable Node previous) {
    if (previous == null) {
      return paragraph.getParent() instanceof Caption ? paragraph : paragraph.getPrevious();
    }
    Node parent = paragraph.getParent();
    boolean beginsItem = parent instanceof ListItem && parent.getFirstChild() == paragraph;
    return beginsItem ? parent : paragraph;
  }

  private static void trimBefore(AttributeList list) {
    if (list.getPrevious() instanceof Text text) {
      text.setChars(text.getChars().trimEnd());
    }
  }
}
