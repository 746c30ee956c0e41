package dev.workings.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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
          Code.class,
          Emphasis.class,
          StrongEmphasis.class,
          Strikethrough.class);

  private final Map<Node, Map<String, String>> byNode = new IdentityHashMap<>();
  private final AttributeRules rules;

  private Attributes(AttributeRules rules) {
    this.rules = rules;
  }

  /** Finds the lists of a tree, takes those with an owner out of it and claims their ids. */
  static Attributes of(Node root, Findings findings) {
    Attributes attributes = new Attributes(new AttributeRules(findings));
    attributes.visit(root);
    return attributes;
  }

  /** What the author wrote for a node, in order; empty for most. */
  Map<String, String> of(Node node) {
    return byNode.getOrDefault(node, Map.of());
  }

  private void visit(Node parent) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (child instanceof AttributeList list) {
        attach(list);
      } else if (child instanceof MathNode math) {
        rules.claim(math.label());
      } else if (child instanceof FencedCodeBlock fence) {
        add(AttributeSyntax.atEnd(fence.getInfo()), fence);
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
      rules.read(list, byNode.computeIfAbsent(owner, node -> new LinkedHashMap<>()));
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
      return paragraph.getPrevious();
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
