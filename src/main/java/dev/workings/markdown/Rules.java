package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** How each kind of node becomes content; a kind without a rule becomes its children. */
final class Rules {
  private final Map<Class<?>, BiConsumer<Node, List<Content>>> rules = new HashMap<>();
  private final Attributes attributes;

  Rules(Attributes attributes) {
    this.attributes = attributes;
  }

  <T extends Node> Rules on(Class<T> kind, BiConsumer<T, List<Content>> rule) {
    rules.put(kind, (node, out) -> rule.accept(kind.cast(node), out));
    return this;
  }

  /** Adds what a node becomes to {@code out}; its last content gets the author's attributes. */
  void apply(Node node, List<Content> out) {
    int before = out.size();
    rules.getOrDefault(node.getClass(), this::applyToChildren).accept(node, out);
    Map<String, String> written = attributes.of(node);
    for (int i = out.size() - 1; i >= before && !written.isEmpty(); i--) {
      if (!(out.get(i) instanceof Content.Text)) {
        out.set(i, out.get(i).with(written));
        return;
      }
    }
  }

  /** Adds what the children of a node become to {@code out}. */
  void applyToChildren(Node node, List<Content> out) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      apply(child, out);
    }
  }

  /** What the children of a node become. */
  List<Content> children(Node node) {
    return Content.collect(out -> applyToChildren(node, out));
  }
}
