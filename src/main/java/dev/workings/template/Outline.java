package dev.workings.template;

import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What of a template matters to others: those it names, the blocks it has and those it fills. */
final class Outline {
  /** A template that nobody has parsed. */
  static final Outline NONE = new Outline();

  private final List<Reference> references = new ArrayList<>();
  private final TreeSet<String> blocks = new TreeSet<>();
  private final List<Reference> filled = new ArrayList<>();
  private @Nullable Reference parent;
  private @Nullable Reference stray;

  /** The templates it includes, extends or imports, in order. */
  List<Reference> references() {
    return references;
  }

  /** The template that it extends, or null. */
  @Nullable Reference parent() {
    return parent;
  }

  /** The names of all its blocks. */
  TreeSet<String> blocks() {
    return blocks;
  }

  /** Its blocks that stand in no other. */
  List<Reference> filled() {
    return filled;
  }

  /** The first thing to be shown that stands in no block, by its first line; or null. */
  @Nullable Reference stray() {
    return stray;
  }

  void names(Reference template) {
    references.add(template);
  }

  void extend(Reference template) {
    references.add(template);
    parent = template;
  }

  void has(BlockNode block) {
    blocks.add(block.getName());
  }

  /** Something that stands in no block. */
  void top(RenderableNode node) {
    if (node instanceof BlockNode block) {
      filled.add(new Reference(block.getName(), block.getLineNumber()));
    } else if (stray == null && node instanceof TextNode text) {
      String shown = new String(text.getData()).strip();
      stray = shown.isEmpty() ? null : new Reference(firstLine(shown), text.getLineNumber());
    } else if (stray == null) {
      stray = tag(node);
    }
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse(text).strip();
  }

  private static @Nullable Reference tag(RenderableNode node) {
    if (node instanceof PrintNode print) {
      return new Reference("", print.getLineNumber());
    }
    if (node instanceof IncludeNode include) {
      return new Reference("", include.getLineNumber());
    }
    if (node instanceof IfNode condition) {
      return new Reference("", condition.getLineNumber());
    }
    return node instanceof ForNode loop ? new Reference("", loop.getLineNumber()) : null;
  }
}
